import { useTranslation } from '../../i18n/page-words.ts'
import { Choice } from './Choice.tsx'
import {
  type DutyFilters,
  type DutySite,
  partiesWithDuties,
  rolesWithDuties,
} from './duty-filters.ts'
import { PhaseChoice } from './PhaseChoice.tsx'
import { SearchField } from './SearchField.tsx'

export type DutyToolsProps = {
  readonly site: DutySite
  readonly filters: DutyFilters
  /** Until scripts have come the tools stand in their places and wait. */
  readonly isAwake: boolean
  /** @param kind - a choice is a place to go back to; a typed letter is not */
  readonly onChange: (filters: DutyFilters, kind: 'choice' | 'typing') => void
  /** The search field is about to be used. */
  readonly onSearch: () => void
}

/** Search and filters. A narrow window folds the filters; a wide one shows them all. */
export function DutyTools({ site, filters, isAwake, onChange, onSearch }: DutyToolsProps) {
  const { t } = useTranslation()
  const process = site.processes.find(({ id }) => id === filters.process)
  const { words: _, ...choices } = filters
  const count = Object.values(choices).filter((choice) => choice !== null).length
  return (
    <fieldset className="duty-tools" disabled={!isAwake}>
      <legend className="visually-hidden">{t('responsibility.filters')}</legend>
      <SearchField
        words={filters.words}
        onType={(words) => onChange({ ...filters, words }, 'typing')}
        onFocus={onSearch}
      />
      <details className="duty-choices">
        <summary>
          {count === 0 ? t('responsibility.filter') : t('responsibility.filterOn', { count })}
        </summary>
        <div>
          <Choice
            name={t('responsibility.map')}
            value={filters.process}
            options={site.processes}
            onChoose={(id) => onChange({ ...filters, process: id, phase: null }, 'choice')}
          />
          <Choice
            name={t('responsibility.party')}
            value={filters.party}
            options={partiesWithDuties(site)}
            onChoose={(id) => onChange({ ...filters, party: id, role: null }, 'choice')}
          />
          <PhaseChoice
            value={process && filters.phase ? `${process.id}/${filters.phase}` : ''}
            processes={process ? [process] : site.processes}
            onChoose={(place) => onChange({ ...filters, ...place }, 'choice')}
          />
          <Choice
            name={t('responsibility.role')}
            value={filters.role}
            options={rolesWithDuties(site).filter(
              ({ party }) => filters.party === null || party === filters.party,
            )}
            onChoose={(id) => onChange({ ...filters, role: id }, 'choice')}
          />
        </div>
      </details>
    </fieldset>
  )
}
