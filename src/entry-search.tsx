import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { content } from './app/content.ts'
import { SearchOnPage } from './views/search/SearchOnPage.tsx'
import { SEARCH_PLACE } from './views/search/search-place.ts'

/**
 * Wakes the field of the citizens' search page, and nothing around it: the rest of the page is a document without the
 * app, as all of the citizens' are. Put in anew, not hydrated: what stood there took no words.
 */
const place = document.getElementById(SEARCH_PLACE)
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
        <SearchOnPage reader="citizen" loadSearch={() => content.search()} />
      </Router>
    </StrictMode>,
  )
}
