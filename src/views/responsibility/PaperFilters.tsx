import { useTranslation } from '../../i18n/page-words.ts'
import type { DutyFilters, DutySite } from './duty-filters.ts'

/** On paper, where no tools stand: that the table is a selection, by what, and how much of the whole it is. */
export function PaperFilters(props: {
  readonly site: DutySite
  readonly filters: DutyFilters
  readonly count: number
  readonly total: number
}) {
  const { site, filters, count, total } = props
  const { t } = useTranslation()
  const process = site.processes.find(({ id }) => id === filters.process)
  const chosen = [
    [t('responsibility.map'), process?.name],
    [t('responsibility.phase'), process?.phases.find(({ id }) => id === filters.phase)?.name],
    [t('responsibility.party'), site.parties.find(({ id }) => id === filters.party)?.name],
    [t('responsibility.role'), site.roles.find(({ id }) => id === filters.role)?.name],
    [t('responsibility.words'), filters.words.trim()],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => t('responsibility.chosen', { name, value }))
  return (
    <p className="duty-selection">
      {t('responsibility.selection', { chosen: chosen.join(' · '), count, total })}
    </p>
  )
}
