import { Router } from 'wouter'
import { aroundNavigation } from './navigation.ts'
import { Pages } from './Pages.tsx'
import type { OpenPage } from './route.tsx'

/** The folder the site stands in, without a closing slash; empty at the root of its host. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

export type AppProps = {
  /** The page of the address that is being shown, already open: the first render waits for nothing. */
  readonly first: OpenPage
  /** The day the site was built. Each page's document says it, so that no script changes with it. */
  readonly builtOn: string
  /** On the server: the address with the base path. */
  readonly ssrPath?: string
}

export function App({ first, builtOn, ssrPath }: AppProps) {
  return (
    <Router
      base={BASE}
      aroundNav={aroundNavigation}
      {...(ssrPath === undefined ? {} : { ssrPath })}
    >
      <Pages first={first} builtOn={builtOn} />
    </Router>
  )
}
