import type { RenderedPage } from '../entry-server.tsx'
import { addressOf } from '../model/addresses.ts'
import { NEWS_FEED } from '../model/news-address.ts'

/** Files that a page links, as addresses with the base path. */
export type PageFiles = {
  readonly styles: readonly string[]
  readonly font: string
  readonly icon: string
  /** The small script that wakes the page after its first paint. */
  readonly wake: string
  /** Other small scripts. */
  readonly scripts: readonly string[]
  /** What wakes on a caseworker's page, and the field of the citizens' search; `null` on their other pages. */
  readonly app: string | null
}

/** Where a document stands. */
export type PageAddress = {
  /** Without the base path: the app reads it back to wake on the right page. */
  readonly path: string
  /** `/` or `/a/b/`. */
  readonly base: string
  /** Of the host; `null` when it is unknown, and then no page names its own address. */
  readonly siteUrl: string | null
}

/**
 * A rendered page as a whole document: nothing inline, nothing but styles before the first paint.
 *
 * @param template - index.html with its three marks
 */
export function pageDocument(
  template: string,
  page: RenderedPage,
  files: PageFiles,
  { path, base, siteUrl }: PageAddress,
): string {
  const { movedTo } = page
  const isKnown = siteUrl !== null && path !== '/404.html'
  const canonical = isKnown ? siteUrl + base + (movedTo ?? path).slice(1) : null
  // Paper has no address bar. Where the host is not known, the page is told by its name.
  const onPaper =
    page.kind === 'citizen' ? (canonical?.replace(/^https?:\/\//, '') ?? page.title) : null
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(oneLine(page.description))}" />`,
    '<meta name="color-scheme" content="light dark" />',
    ...(movedTo === null ? [] : leadOn(base + movedTo.slice(1))),
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    ...(path === addressOf.news() ? [feedOf(page, base)] : []),
    `<link rel="icon" type="image/svg+xml" href="${files.icon}" />`,
    ...(page.afterDrawing === null ? [] : [drawnWhole(page.afterDrawing)]),
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
    .replace('<div id="app">', () => appTag(path, page.builtOn, onPaper))
    .replace('<!--app-->', () => page.html)
    .replace('<!--scripts-->', () => scripts)
}

/**
 * A slow processor reads a page in pieces and would lay out and paint a large drawing once for each of them. It waits
 * for what comes next: Chromium goes on at an element's start tag. In narrow windows the list comes first, and the
 * drawing far below is not waited for.
 */
function drawnWhole(next: string): string {
  return `<link rel="expect" blocking="render" href="#${next}" media="(min-width: 768px)" />`
}

/** What the app needs to wake on the page as it was written, and where paper says that the page is found. */
function appTag(path: string, builtOn: string, onPaper: string | null): string {
  const told = onPaper === null ? '' : ` data-sida="${escapeHtml(onPaper)}"`
  return `<div id="app" data-adress="${escapeHtml(path)}" data-byggd="${builtOn}"${told}>`
}

/** Works without scripts and on any server, and the browser's way back does not pass here. */
function leadOn(url: string): readonly string[] {
  return [
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(url)}" />`,
    '<meta name="robots" content="noindex" />',
  ]
}

/** Where a reader of feeds finds what it is to follow. */
function feedOf({ title }: RenderedPage, base: string): string {
  const href = base + NEWS_FEED.slice(1)
  return `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="${href}" />`
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
