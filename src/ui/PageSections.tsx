import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/page-words.ts'
import './page-sections.css'

export type PageSection = {
  /** Of its heading, so that links lead to it. */
  readonly id: string
  readonly title: string
  readonly content: ReactNode
}

/** The sections of a long page, and above them a list of what there is. */
export function PageSections({ sections }: { readonly sections: readonly PageSection[] }) {
  const { t } = useTranslation()
  return (
    <>
      <nav className="page-contents" aria-label={t('page.contents')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, content }) => (
        <section key={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </>
  )
}
