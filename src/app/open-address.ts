import { onContentChange } from './content.ts'
import { matchPattern, type OpenPage, type Params, type Route } from './route.tsx'
import { mapRoute, notFoundRoute, routes } from './routes.tsx'

/** What a history entry of ours may hold, beside what others put there. */
export type Visit = {
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

/** The route at a path, `null` for an address that the site does not have. */
export function findRoute(path: string): { route: Route; params: Params } | null {
  for (const route of routes) {
    const params = matchPattern(route.pattern, path)
    if (params !== null) return { route, params }
  }
  return null
}

async function open(path: string, fromMap: boolean): Promise<OpenPage> {
  const found = findRoute(path)
  const page =
    found === null
      ? null
      : await (fromMap && found.params.step !== undefined ? mapRoute : found.route).open(
          found.params,
        )
  if (page !== null) return page
  const notFound = await notFoundRoute.open({})
  if (notFound === null) throw new Error('the page for unknown addresses always opens')
  return notFound
}
