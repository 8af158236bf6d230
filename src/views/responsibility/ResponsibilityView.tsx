import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useTranslation } from '../../i18n/page-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { DutyPage } from '../../model/pages/duty-page.ts'
import type { StepKind } from '../../model/process.ts'
import { searchAddress } from '../../search/search-address.ts'
import { shortQuery } from '../../search/short-query.ts'
import { useWordsInAddress } from '../../search/use-words-in-address.ts'
import { capitalised } from '../../ui/capitalised.ts'
import { Link } from '../../ui/Link.tsx'
import { RegisterNav } from '../../ui/RegisterNav.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { DutyProcess } from './DutyProcess.tsx'
import { DutyTools } from './DutyTools.tsx'
import {
  type DutyFilters,
  type DutySite,
  type DutyTableData,
  hasUnknown,
  NO_FILTERS,
  readFilters,
  tablesOf,
  writeFilters,
} from './duty-filters.ts'
import { PaperFilters } from './PaperFilters.tsx'
import { useWordForms } from './use-word-forms.ts'
import '../../ui/frame-paper.css'
import './duty.css'
import './responsibility.css'

export type ResponsibilityViewProps = {
  readonly site: SiteIndex
  readonly page: DutyPage
}

/**
 * Who does what: every step of every map by the roles that have a part in it. Complete without scripts; with
 * them it answers "Vem ansvarar för …". The main map stands open; the others unfold.
 */
export function ResponsibilityView({ site, page }: ResponsibilityViewProps) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const query = useSearch()
  const words = useWordsInAddress()

  const dutySite: DutySite = useMemo(() => {
    const kindName = (kind: StepKind) => t(`step.kind.${kind}`)
    return { ...page, parties: site.parties, kindName }
  }, [site, page, t])
  const filters = useMemo(
    () => (isHydrated ? readFilters(new URLSearchParams(query), words, dutySite) : NO_FILTERS),
    [isHydrated, query, words, dutySite],
  )
  const { formsOf, load } = useWordForms(filters.words)
  const tables = useMemo(() => tablesOf(dutySite, filters, formsOf), [dutySite, filters, formsOf])
  const count = stepsIn(tables)

  const isUnknown = isHydrated && hasUnknown(new URLSearchParams(query), filters)
  const isFiltered = writeFilters(filters) !== ''
  const change = (next: DutyFilters, kind: 'choice' | 'typing') => {
    const isTyping = kind === 'typing' && filters.words !== ''
    navigate(addressOf.responsibility() + writeFilters(next), { replace: isTyping })
  }

  return (
    <div className="responsibility" data-awake={isHydrated || undefined}>
      <h1>{t('responsibility.title')}</h1>
      <p className="lead">{t('responsibility.lead')}</p>
      <DutyTools
        site={dutySite}
        filters={filters}
        isAwake={isHydrated}
        onChange={change}
        onSearch={load}
      />
      <div className="duty-count">
        <p role="status">
          {isUnknown && `${t('responsibility.unknown')} `}
          {tables.length === 0 ? t('responsibility.none') : t('responsibility.count', { count })}
        </p>
        {isFiltered ? (
          <button type="button" onClick={() => change(NO_FILTERS, 'choice')}>
            {t('responsibility.clear')}
          </button>
        ) : (
          <p>{t('responsibility.counted', { count: tables.length })}</p>
        )}
      </div>
      <Meanings />
      <div className="duty-answer">
        {tables.length === 0 && (
          <>
            <p>{t('responsibility.widen')}</p>
            {filters.words.trim() !== '' && (
              <p>
                <Link to={searchAddress(filters.words)}>
                  {t('responsibility.searchAll', { words: shortQuery(filters.words) })}
                </Link>
              </p>
            )}
          </>
        )}
        {isFiltered && tables.length > 0 && (
          <PaperFilters
            site={dutySite}
            filters={filters}
            count={count}
            total={stepsIn(tablesOf(dutySite, NO_FILTERS, formsOf))}
          />
        )}
        {tables.map((table, i) => (
          <DutyProcess
            key={table.process.id}
            table={table}
            site={site}
            isOpen={i === 0 || isFiltered}
          />
        ))}
      </div>
      <RegisterNav />
    </div>
  )
}

function stepsIn(tables: readonly DutyTableData[]): number {
  return tables.reduce((sum, { stepCount }) => sum + stepCount, 0)
}

/** What the four fills and the three borders mean, beside the marks themselves. */
function Meanings() {
  const { t } = useTranslation()
  return (
    <details className="duty-meanings">
      <summary>{t('responsibility.meaning.title')}</summary>
      <dl>
        {(['A', 'R', 'C', 'I'] as const).map((letter) => (
          <div key={letter}>
            <dt>
              <span className="duty" data-letter={letter} data-status="stated">
                {t(`responsibility.letter.${letter}`)}
              </span>
            </dt>
            <dd>{t(`responsibility.meaning.${letter}`)}</dd>
          </div>
        ))}
        {(['stated', 'inferred', 'open'] as const).map((status) => (
          <div key={status}>
            <dt>
              <span className="duty" data-letter="R" data-status={status}>
                {capitalised(t(`responsibility.mark.${status}`))}
              </span>
            </dt>
            <dd>{t(`responsibility.mark.${status}Meaning`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
