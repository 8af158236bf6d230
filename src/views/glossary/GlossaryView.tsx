import { useDeferredValue, useState } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { GlossaryPage } from '../../model/pages/glossary-page.ts'
import { RegisterNav } from '../../ui/RegisterNav.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { byLetter, findTerms } from './glossary-letters.ts'
import { TermEntry } from './TermEntry.tsx'
import './glossary.css'

export type GlossaryViewProps = {
  readonly site: SiteIndex
  readonly page: GlossaryPage
}

/** The words of the maps from A to Ö, for caseworkers and citizens alike. */
export function GlossaryView({ site, page }: GlossaryViewProps) {
  const { t } = useTranslation()
  const isHydrated = useHydrated()
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed)
  const { terms, sources } = page
  const found = findTerms(terms, words)
  const letters = byLetter(found)
  return (
    <div className="glossary">
      <h1>{t('glossary.title')}</h1>
      <p className="lead">{t('glossary.lead', { count: terms.length })}</p>
      <div className="glossary-filter">
        <label htmlFor="sok-begrepp">{t('glossary.filter')}</label>
        <input
          id="sok-begrepp"
          type="search"
          value={typed}
          autoComplete="off"
          disabled={!isHydrated}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="fine" role="status">
          {words.trim() !== '' &&
            (found.length === 0
              ? t('glossary.none')
              : t('glossary.count', { count: found.length }))}
        </p>
      </div>
      {letters.length > 1 && (
        <nav aria-label={t('glossary.letters')} className="glossary-letters">
          <ul>
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${anchorOf(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(({ letter, terms: own }) => (
        <section key={letter} className="glossary-letter">
          <h2 id={anchorOf(letter)}>{letter}</h2>
          {own.map((term) => (
            <TermEntry key={term.id} term={term} site={site} sources={sources} />
          ))}
        </section>
      ))}
      <RegisterNav />
    </div>
  )
}

/** No term's id begins so: theirs are lower case words. */
function anchorOf(letter: string): string {
  return `bokstav-${letter === '#' ? 'tecken' : letter}`
}
