import { startTransition, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { SearchBox } from '../search/SearchBox.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Frame } from '../ui/Frame.tsx'
import type { AppProps } from './App.tsx'
import { arriveAt } from './arrive-at.ts'
import { content, onContentChange } from './content.ts'
import { Fault } from './Fault.tsx'
import { followLinks } from './follow-links.ts'
import { entryState } from './navigation.ts'
import { openAddress } from './open-address.ts'
import type { OpenPage } from './route.tsx'

const SEARCH_PAGE = 'src/views/search/SearchView.tsx'

const loadSearch = () => content.search()

type Shown = { readonly page: OpenPage; readonly fault: boolean }

/**
 * Shows the page of the address. A new address is opened first, data and view, and only then takes the old one's
 * place: nobody sees a half page.
 */
export function Pages({ first, builtOn }: Pick<AppProps, 'first' | 'builtOn'>) {
  const [path, navigate] = useLocation()
  const fromMap = entryState(useHistoryState()).fromMap === true
  const [shown, setShown] = useState<Shown>({ page: first, fault: false })
  const asked = useRef<string | null>(null)
  const arrived = useRef(first)
  const retry = useRef(() => {})

  useEffect(() => followLinks(navigate), [navigate])

  useEffect(() => {
    let isCurrent = true
    const show = () => {
      openAddress(path, { fromMap }).then(
        (page) => {
          if (!isCurrent) return
          if (page.movedTo !== null) navigate(page.movedTo, { replace: true })
          else startTransition(() => setShown({ page, fault: false }))
        },
        () => isCurrent && setShown((old) => ({ ...old, fault: true })),
      )
    }
    retry.current = show
    // The first page is here already, whatever its history entry says: it was loaded as a page of its own.
    const loaded = `${path} ${entryState().fromMap === true}`
    const asks = `${path} ${fromMap}`
    if (asked.current !== null && asked.current !== asks) show()
    asked.current = asked.current === null ? loaded : asks
    const unsubscribe = onContentChange(show)
    return () => {
      isCurrent = false
      unsubscribe()
    }
  }, [path, fromMap, navigate])

  useEffect(() => {
    if (arrived.current === shown.page) return
    arriveAt(shown.page, arrived.current)
    arrived.current = shown.page
  }, [shown.page])

  const { page, fault } = shown
  return (
    <Frame
      site={content.site}
      builtOn={builtOn}
      kind={page.kind}
      breadcrumb={page.breadcrumb}
      width={fault ? 'text' : page.width}
      search={<SearchBox load={loadSearch} isHere={page.source === SEARCH_PAGE} />}
    >
      {fault ? (
        // Some browsers never ask again for a module that failed. Offline, a reload would leave nothing at all.
        <Fault onRetry={() => (navigator.onLine ? location.reload() : retry.current())} />
      ) : (
        <ErrorBoundary key={page.key} fallback={(retry) => <Fault onRetry={retry} />}>
          {page.body}
        </ErrorBoundary>
      )}
    </Frame>
  )
}
