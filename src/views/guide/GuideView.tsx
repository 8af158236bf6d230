import type { GuidePage } from 'virtual:guide'
import type { TableHTMLAttributes } from 'react'
import type { SiteIndex } from '../../layout/published-site.ts'
import { PROSE_COMPONENTS } from '../../ui/prose/prose-components.tsx'
import './guide.css'

export type GuideViewProps = { readonly site: SiteIndex; readonly page: GuidePage }

const COMPONENTS = { a: PROSE_COMPONENTS.a, table: Table }

/** A page of the writers' guide, compiled from its Markdown. */
export function GuideView({ page: { title, default: Body } }: GuideViewProps) {
  return (
    <article className="guide prose">
      <h1>{title}</h1>
      <Body components={COMPONENTS} />
    </article>
  )
}

/** Its rows become lines in a narrow window, so that nothing scrolls sideways. */
function Table(props: TableHTMLAttributes<HTMLTableElement>) {
  return <table className="guide-table" {...props} />
}
