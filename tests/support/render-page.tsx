import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'

export type Place = { readonly path?: string; readonly base?: string }

/** What stands around every view: the router. */
export function Surroundings({
  path = '/',
  base = '',
  children,
}: Place & { readonly children: ReactNode }) {
  return (
    <Router base={base} ssrPath={base + path}>
      {children}
    </Router>
  )
}

/** The page as the prerenderer writes it, put into the test's document: what a reader without scripts has. */
export function showStatic(view: ReactNode, place: Place = {}): string {
  const html = renderToStaticMarkup(<Surroundings {...place}>{view}</Surroundings>)
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  )
  return html
}

/** Heading levels in the order of the page. */
export function headingLevels(): readonly number[] {
  return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) =>
    Number(heading.tagName.slice(1)),
  )
}

/** Levels that skip one on the way down (A11Y-36). */
export function skippedLevels(): readonly string[] {
  const levels = headingLevels()
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`h${level} after h${before}`] : []
  })
}
