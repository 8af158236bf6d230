import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { pathInSite } from './app/navigation.ts'
import { openAddress } from './app/open-address.ts'
import { reloadOnce } from './app/reload-once.ts'

reloadOnce()

/** The prerendered page stays as it is until its own data and view are here; then React takes it over. */
const root = document.getElementById('app')
const path = root?.dataset.adress ?? pathInSite(location.pathname)
if (root !== null && path !== null) {
  const first = await openAddress(path, { fromMap: false })
  hydrateRoot(
    root,
    <StrictMode>
      <App first={first} builtOn={root.dataset.byggd ?? ''} />
    </StrictMode>,
    { onRecoverableError: (error) => console.error(error) },
  )
}
