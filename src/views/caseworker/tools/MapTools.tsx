import type { MouseEvent } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage, SiteIndex } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { inForm } from '../../../model/in-form.ts'
import { say } from '../../../state/ui-store.ts'
import { LIST_FIRST } from '../list-first.ts'
import {
  dimmedParts,
  isFormAlone,
  liftedSteps,
  type MapFilters,
  NO_FILTERS,
  rolesOf,
  writeFilters,
} from '../map-filters.ts'
import { leadOn, orderOf } from './lead-on.ts'
import { printMap } from './print-map.ts'
import { RoleSwaps } from './RoleSwaps.tsx'
import { ShareButton } from './ShareButton.tsx'
import { placeAmong } from './step-after.ts'
import './map-tools.css'
import { useMedia } from '../use-media.ts'
import { swapWords } from './swap-words.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useLostChoices } from './use-lost-choices.ts'

/** Where the list stands under them on the first screen: as map.css has it. */
const FOLDED = '(max-width: 599px)'

export type MapToolsProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly filters: MapFilters
  /** The steps that the filters lift. */
  readonly lifted: ReadonlySet<StepId>
  /** The step that the reader has been led to, or has opened. */
  readonly after: StepId | null
  readonly onChange: (filters: MapFilters) => void
  readonly onLead: (step: StepId) => void
}

/**
 * What needs scripts: lift out what is one's own, share, print. The room of everything is kept before it is there,
 * so that a choice moves nothing. On a phone they are folded, so that the list begins on the first screen, and so they
 * are where the map has the whole screen.
 */
export function MapTools(props: MapToolsProps) {
  const { site, page, filters, lifted, after, onLead } = props
  const { process } = page
  const { t } = useTranslation()
  const isFull = useFullScreen()
  const isNarrow = useMedia(FOLDED)
  const isFolded = isNarrow || isFull
  const isListFirst = useMedia(LIST_FIRST)
  const { lost, forget } = useLostChoices(process, site.roles, filters)
  const total = process.steps.length
  const formOf = ({ form: id }: MapFilters) => process.forms?.find((form) => form.id === id)
  const swapsOf = (of: MapFilters) => swapWords(t, site, formOf(of))
  const swaps = swapsOf(filters)
  const differing = (of: MapFilters, count: number) =>
    t(swapsOf(of).length > 0 ? 'map.besides' : 'map.differing', { count, total })
  const onChange = (next: MapFilters) => {
    forget()
    props.onChange(next)
    const dimmed = dimmedParts(process, next, site.roles)
    const found = liftedSteps(inForm(process, next.form), next, dimmed)
    const isAlone = isFormAlone(next)
    const first = orderOf(page).find((id) => found.has(id))
    // A form alone is about the whole map. Where the list stands first, the tools lie above all steps: a choice leads nowhere, so that there can be another.
    const isAny = writeFilters(next) !== ''
    if (first && isAny && !isAlone && !isListFirst) onLead(first)
    const count = found.size
    const counted = isAlone ? differing(next, count) : t('map.filtered', { count, total })
    const isNew = isAlone || next.form !== filters.form
    say([...(isNew ? swapsOf(next).map((swap) => `${swap}.`) : []), counted].join(' '))
  }
  const hasMyRole = (form: string | null) =>
    filters.role === null ||
    rolesOf(inForm(process, form), site.roles).some(({ id }) => id === filters.role)
  const noHit = () => {
    if (!hasMyRole(filters.form)) return t(hasMyRole(null) ? 'map.noRoleInForm' : 'map.noRoleOnMap')
    return isFormAlone(filters) ? differing(filters, 0) : t('map.noHit')
  }
  const choices = Object.values(filters).filter(Boolean).length
  const isFiltered = choices > 0
  const hasRole = filters.role !== null
  const foldName = isFiltered ? t('map.toolsOn', { count: choices }) : t('map.tools')
  const shortName = isFiltered ? `${t('map.filter')} (${choices})` : t('map.filter')
  const clear = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes with what it cleared; the focus stays with the filters.
    currentTarget.closest('fieldset')?.querySelector('select')?.focus()
    onChange(NO_FILTERS)
  }
  const clearFolded = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest('.map-tools')?.querySelector('summary')?.focus()
    onChange(NO_FILTERS)
  }
  const chosen = [
    [t('map.role'), site.roles.find(({ id }) => id === filters.role)],
    [t('map.party'), site.parties.find(({ id }) => id === filters.party)],
    [t('map.phase'), process.phases.find(({ id }) => id === filters.phase)],
    [t('map.form'), formOf(filters)],
  ] as const
  const onPaper = [
    ...chosen.flatMap(([filter, one]) => (one ? t('map.chosen', { filter, name: one.name }) : [])),
    ...(filters.onlyAccountable ? [t('map.mine')] : []),
    ...swaps,
  ]
  const choose = <Key extends 'role' | 'party' | 'phase' | 'form'>(
    key: Key,
    none: string,
    options: readonly { readonly id: NonNullable<MapFilters[Key]>; readonly name: string }[],
  ) => (
    <label className={`map-filter ${key}`}>
      <span>{t(`map.${key}`)}</span>
      <select
        value={filters[key] ?? ''}
        onChange={(event) => {
          const id = options.find((option) => option.id === event.target.value)?.id ?? null
          onChange({
            ...filters,
            [key]: id,
            ...(key === 'role' && id === null ? { onlyAccountable: false } : {}),
          })
        }}
      >
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  const tools = (
    <>
      <div className="map-row">
        {choose('role', t('map.noRole'), rolesOf(process, site.roles))}
        <button
          type="button"
          className="button map-mine"
          aria-pressed={filters.onlyAccountable}
          aria-disabled={!hasRole}
          aria-describedby={hasRole ? undefined : 'map-mine-why'}
          title={hasRole ? undefined : t('map.mineWhy')}
          onClick={() =>
            hasRole
              ? onChange({ ...filters, onlyAccountable: !filters.onlyAccountable })
              : say(t('map.mineWhy'))
          }
        >
          {t('map.mine')}
        </button>
        <span id="map-mine-why" hidden>
          {t('map.mineWhy')}
        </span>
        <div className="map-actions">
          <ShareButton />
          <button type="button" className="button" onClick={printMap}>
            {t('map.print')}
          </button>
        </div>
      </div>
      <fieldset className="map-row map-filters">
        <legend>{t('map.filter')}</legend>
        {choose(
          'party',
          t('map.all'),
          site.parties.filter(({ id }) => process.lanes.includes(id)),
        )}
        {choose('phase', t('map.all'), process.phases)}
        {process.forms && choose('form', t('map.all'), process.forms)}
        <span className="map-hits" data-off={isFiltered ? undefined : true}>
          {isFiltered && lifted.size === 0 ? (
            <span>{noHit()}</span>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => leadOn(t, page, lifted, after, onLead)}
            >
              {t('map.nextHit', placeAmong(orderOf(page), lifted, after))}
            </button>
          )}
          <button type="button" className="button" onClick={clear}>
            {t('map.clear')}
          </button>
        </span>
        <RoleSwaps site={site} process={process} form={filters.form} />
      </fieldset>
    </>
  )
  return (
    <>
      {isFolded ? (
        <details className="map-fold">
          <summary className="button">{isFull ? shortName : foldName}</summary>
          <div className="map-folded">{tools}</div>
        </details>
      ) : (
        tools
      )}
      {isNarrow && isFiltered && (
        <p className="map-chosen">
          {onPaper.join(' · ')}{' '}
          <button type="button" className="button" onClick={clearFolded}>
            {t('map.clear')}
          </button>
        </p>
      )}
      {lost && <p className="map-lost">{lost}</p>}
      {/* The boxes are not printed, and a map that is dimmed says what for. */}
      {isFiltered && <p className="map-paper">{onPaper.join(' · ')}</p>}
    </>
  )
}
