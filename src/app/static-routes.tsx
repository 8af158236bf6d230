import { citizenRoutes } from './citizen-routes.tsx'
import { contentRoute } from './content-route.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { newsRoute } from './news-route.tsx'
import type { Route } from './route.tsx'

/** Every address whose page is a document without the app: the server renders it, and no browser does. */
export const staticRoutes: readonly Route[] = [
  ...citizenRoutes,
  ...guideRoutes,
  contentRoute,
  newsRoute,
]
