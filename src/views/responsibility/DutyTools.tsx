import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import {
  type DutyFilters,
  type DutySite,
  partiesWithDuties,
  rolesWithDuties,
} from './duty-filters.ts'

/** Long enough not to write an address for each letter, short enough to feel at once. */
const TYPING_PAUSE_MS = 200

export type DutyToolsProps = {
  readonly site: DutySite
  readonly filters: DutyFilters
  /** Until scripts have come the tools stand in their places and wait. */
  readonly isAwake: boolean
  /** @param kind - a choice is a place to go back to; a typed letter is not */
  readonly onChange: (filters: DutyFilters, kind: 'choice' | 'typing') => void
}

/** Search and filters. A narrow window folds the filters; a wide one shows them all. */
export function DutyTools({ site, filters, isAwake, onChange }: DutyToolsProps) {
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

function SearchField(props: { readonly words: string; readonly onType: (words: string) => void }) {
  const { words, onType } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState(words)
  const written = useRef(words)
  const latest = useRef(onType)
  latest.current = onType

  // The address may change under the field: the browser's back, or "show all".
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    setTyped(words)
  }, [words])

  useEffect(() => {
    if (typed === written.current) return
    const timer = setTimeout(() => {
      written.current = typed
      latest.current(typed)
    }, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <div className="duty-search">
      <Labelled name={t('responsibility.search')}>
        <input
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </Labelled>
    </div>
  )
}

function Choice<Id extends string>(props: {
  readonly name: string
  readonly value: Id | null
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly onChoose: (id: Id | null) => void
}) {
  const { name, value, options, onChoose } = props
  const { t } = useTranslation()
  return (
    <Labelled name={name}>
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChoose(options.find(({ id }) => id === target.value)?.id ?? null)
        }
      >
        <option value="">{t('responsibility.all')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Phases belong to a map: to choose one is to choose its map too. */
function PhaseChoice(props: {
  readonly value: string
  readonly processes: DutySite['processes']
  readonly onChoose: (
    place: Pick<DutyFilters, 'phase'> | Pick<DutyFilters, 'process' | 'phase'>,
  ) => void
}) {
  const { value, processes, onChoose } = props
  const { t } = useTranslation()
  const places = processes.flatMap((process) =>
    process.phases.map((phase) => ({ process, phase, key: `${process.id}/${phase.id}` })),
  )
  const choose = (key: string) => {
    const place = places.find((one) => one.key === key)
    onChoose(place ? { process: place.process.id, phase: place.phase.id } : { phase: null })
  }
  return (
    <Labelled name={t('responsibility.phase')}>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('responsibility.all')}</option>
        {processes.map((process) => (
          <optgroup key={process.id} label={process.name}>
            {places
              .filter((place) => place.process === process)
              .map(({ key, phase }) => (
                <option key={key} value={key}>
                  {phase.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="duty-field">
      <span>{name}</span>
      {children}
    </label>
  )
}
