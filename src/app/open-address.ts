import { onContentChange } from './content.ts'
import { matchPattern, type OpenPage, type Params, type Route } from './route.tsx'
import { mapRoute, routes } from './routes.tsx'

/** How an address is come to. */
type Visit = {
  /** The step was opened on its map: the map stays, and the step stands beside it. */
  readonly fromMap: boolean
}

const opened = new Map<string, Promise<OpenPage>>()
onContentChange(() => opened.clear())

/**
 * The page at an address, with its data and its view; any address gives one (REL-10).
 *
 * @param path - without the base path
 */
export function openAddress(path: string, { fromMap }: Visit): Promise<OpenPage> {
  const key = `${fromMap ? 'map' : 'page'} ${path}`
  let page = opened.get(key)
  if (page === undefined) {
    page = open(path, fromMap)
    opened.set(key, page)
    page.catch(() => opened.delete(key))
  }
  return page
}

type Found = { readonly route: Route; readonly params: Params }

/** The route at a caseworker's path, `null` for any other address. */
export function findRoute(path: string): Found | null {
  return findAmong(routes, path)
}

function findAmong(all: readonly Route[], path: string): Found | null {
  for (const route of all) {
    const params = matchPattern(route.pattern, path)
    if (params !== null) return { route, params }
  }
  return null
}

async function open(path: string, fromMap: boolean): Promise<OpenPage> {
  const found =
    findRoute(path) ?? findAmong((await import('./static-routes.tsx')).staticRoutes, path)
  const page =
    found === null
      ? null
      : await (fromMap && found.params.step !== undefined ? mapRoute : found.route).open(
          found.params,
        )
  if (page !== null) return page
  const moved = findAmong((await import('./moved-routes.tsx')).movedRoutes, path)
  const movedPage = (await moved?.route.open(moved.params)) ?? null
  if (movedPage !== null) return movedPage
  const { notFoundRoute } = await import('./later-routes.tsx')
  const notFound = await notFoundRoute.open({})
  if (notFound === null) throw new Error('the page for unknown addresses always opens')
  return notFound
}
