import { citizenRoutes } from './citizen-routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import type { Route } from './route.tsx'

/** Every page that is a document without the app. */
export const staticRoutes: readonly Route[] = [...citizenRoutes, ...guideRoutes]
