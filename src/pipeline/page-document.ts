import type { RenderedPage } from '../entry-server.tsx'

/** Files that a page links, as addresses with the base path. */
export type PageFiles = {
  readonly styles: readonly string[]
  readonly font: string
  readonly icon: string
  /** The small script that wakes the page after its first paint. */
  readonly wake: string
  /** Other small scripts. */
  readonly scripts: readonly string[]
  /** What wakes on a caseworker's page; `null` on a citizen's. */
  readonly app: string | null
}

/**
 * A rendered page as a whole document: nothing inline, nothing but styles before the first paint.
 *
 * @param template - index.html with its three marks
 * @param path - the address without the base path, which the app reads back to wake on the right page
 * @param canonical - absolute address, or `null` when the site's own is unknown
 */
export function pageDocument(
  template: string,
  page: RenderedPage,
  files: PageFiles,
  path: string,
  canonical: string | null,
): string {
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(oneLine(page.description))}" />`,
    '<meta name="color-scheme" content="light dark" />',
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    `<link rel="icon" type="image/svg+xml" href="${files.icon}" />`,
    ...files.styles.map((href) => `<link rel="stylesheet" href="${href}" />`),
    `<noscript><link rel="stylesheet" href="${files.font}" /></noscript>`,
  ].join('\n    ')
  const app = files.app === null ? '' : ` data-app="${files.app}"`
  const scripts = [
    `<script type="module" src="${files.wake}" data-font="${files.font}"${app}></script>`,
    ...files.scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ].join('\n    ')
  // Function replacers: `$&` in content is text, not a pattern.
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="app">', () => `<div id="app" data-adress="${escapeHtml(path)}">`)
    .replace('<!--app-->', () => page.html)
    .replace('<!--scripts-->', () => scripts)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
