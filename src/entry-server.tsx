import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App, BASE } from './app/App.tsx'
import { openAddress } from './app/open-address.ts'
import type { Kind } from './app/route.tsx'
import { drawingId } from './drawing/MapDrawing.tsx'
import { divideLongWords } from './ui/divide-long-words.ts'
import { MY_PATH_PLACE } from './views/pilkarta/my-path-place.ts'
import { SEARCH_PLACE } from './views/search/search-place.ts'

export { allAddresses } from './app/all-addresses.ts'

export type RenderedPage = {
  readonly kind: Kind
  /** The view's file, by which its styles are found. */
  readonly source: string
  readonly title: string
  readonly description: string
  /** Where the page is now, when this is an address that it had before; without the base path. */
  readonly movedTo: string | null
  /** The day the site was built, `2026-11-22`. */
  readonly builtOn: string
  /** Of a map: the id of what follows its drawing, which is to be painted whole; `null` on pages without. */
  readonly afterDrawing: string | null
  /** What wakes on a citizen's page: the field to search from, or a person's own path. */
  readonly wakes: 'search' | 'myPath' | null
  readonly html: string
}

/** Long words on the writers' pages are names of keys and files: a sign in them would follow with what is copied. */
function htmlOf(app: ReactElement, kind: Kind): string {
  switch (kind) {
    case 'caseworker':
      return renderToString(app)
    case 'citizen':
      return divideLongWords(renderToStaticMarkup(app))
    case 'editor':
      return renderToStaticMarkup(app)
  }
}

/**
 * @param path - without the base path; one that the site does not have gives the page for unknown addresses
 */
export async function renderPage(path: string, builtOn: string): Promise<RenderedPage> {
  const page = await openAddress(path, { fromMap: false })
  const { kind, source, title, description, movedTo } = page
  const app = <App first={page} builtOn={builtOn} ssrPath={BASE + path} />
  const html = htmlOf(app, kind)
  const afterDrawing = drawingId('tall')
  return {
    kind,
    source,
    title,
    description,
    movedTo,
    builtOn,
    afterDrawing: html.includes(`id="${afterDrawing}"`) ? afterDrawing : null,
    wakes: kind === 'citizen' ? wokenPart(html) : null,
    html,
  }
}

function wokenPart(html: string): RenderedPage['wakes'] {
  if (html.includes(`id="${SEARCH_PLACE}"`)) return 'search'
  return html.includes(`id="${MY_PATH_PLACE}"`) ? 'myPath' : null
}
