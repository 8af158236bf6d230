import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { DutyTable } from './DutyTable.tsx'
import { DutyTools } from './DutyTools.tsx'
import {
  type DutyFilters,
  type DutySite,
  NO_FILTERS,
  readFilters,
  tablesOf,
  writeFilters,
} from './duty-filters.ts'
import './responsibility.css'

export type ResponsibilityViewProps = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
}

/**
 * Who does what: every step of every map by the roles that have a part in it. Complete without scripts; with
 * them it answers "Vem ansvarar för …".
 */
export function ResponsibilityView({ site, registers, pages }: ResponsibilityViewProps) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const query = useSearch()

  const dutySite: DutySite = useMemo(() => {
    const main = site.settings.mainProcess
    const processes = pages
      .map(({ process }) => process)
      .sort((a, b) => Number(b.id === main) - Number(a.id === main))
    return { processes, parties: site.parties, roles: registers.roles }
  }, [site, registers, pages])
  const filters = useMemo(
    () => (isHydrated ? readFilters(new URLSearchParams(query), dutySite) : NO_FILTERS),
    [isHydrated, query, dutySite],
  )
  const tables = useMemo(() => tablesOf(dutySite, filters), [dutySite, filters])
  const count = tables.reduce((sum, { stepCount }) => sum + stepCount, 0)

  const change = (next: DutyFilters, kind: 'choice' | 'typing') => {
    const isTyping = kind === 'typing' && filters.words !== ''
    navigate(addressOf.responsibility() + writeFilters(next), { replace: isTyping })
  }

  return (
    <div className="responsibility" data-awake={isHydrated || undefined}>
      <h1>{t('responsibility.title')}</h1>
      <p className="lead">{t('responsibility.lead')}</p>
      <DutyTools site={dutySite} filters={filters} onChange={change} />
      <Meanings />
      <div className="duty-answer">
        <p className="duty-count" role="status">
          {tables.length === 0 ? t('responsibility.none') : t('responsibility.count', { count })}
        </p>
        {tables.length === 0 && <p>{t('responsibility.widen')}</p>}
        {tables.map((table) => (
          <section key={table.process.id} className="duty-process">
            <div className="duty-head">
              <h2>{table.process.name}</h2>
              <p>
                <Link to={addressOf.map(table.process.id)}>
                  {t('responsibility.toMap', { process: table.process.name })}
                </Link>
              </p>
            </div>
            <DutyTable table={table} site={site} />
          </section>
        ))}
      </div>
    </div>
  )
}

/** What the four words and the two borders mean, beside the marks themselves. */
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
        {(['inferred', 'open'] as const).map((status) => (
          <div key={status}>
            <dt>
              <span className="duty" data-letter="R" data-status={status}>
                {t('responsibility.letter.R')}
                {status === 'open' && <small> {t('responsibility.mark.open')}</small>}
              </span>
            </dt>
            <dd>{t(`responsibility.mark.${status}Meaning`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
