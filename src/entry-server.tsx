import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App, BASE } from './app/App.tsx'
import { openAddress } from './app/open-address.ts'
import type { Kind } from './app/route.tsx'
import { drawingId } from './drawing/MapDrawing.tsx'
import { divideLongWords } from './ui/divide-long-words.ts'
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
  /** Whether it is a citizen's page with a field to search from, which wakes. */
  readonly hasSearch: boolean
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
    hasSearch: kind === 'citizen' && html.includes(`id="${SEARCH_PLACE}"`),
    html,
  }
}
