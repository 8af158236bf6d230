import type { AnchorHTMLAttributes, ReactNode, TableHTMLAttributes } from 'react'
import { Link } from '../Link.tsx'
import { TermWord } from './TermWord.tsx'

/** What a compiled text renders with something of ours. */
export const PROSE_COMPONENTS = { Begrepp: TermWord, Ruta, a: Anchor, table: Table }

function Ruta({ rubrik, children }: { readonly rubrik?: string; readonly children?: ReactNode }) {
  return (
    <div className="note">
      {rubrik !== undefined && <p className="note-title">{rubrik}</p>}
      {children}
    </div>
  )
}

function Anchor({ href = '', children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <Link {...rest} to={href}>
      {children}
    </Link>
  )
}

/** A wide table scrolls by itself, and the keyboard reaches it; the page never scrolls sideways. */
function Table(props: TableHTMLAttributes<HTMLTableElement>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0}>
      <table {...props} />
    </div>
  )
}
