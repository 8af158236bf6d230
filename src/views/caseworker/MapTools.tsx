import { useTranslation } from '../../i18n/use-translation.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { MapProcess } from '../../model/map-process.ts'
import { say } from '../../state/ui-store.ts'
import { type MapFilters, NO_FILTERS, rolesOf } from './map-filters.ts'

export type MapToolsProps = {
  readonly site: SiteIndex
  readonly process: MapProcess
  readonly filters: MapFilters
  /** How many steps the filters leave undimmed. */
  readonly keptCount: number
  readonly onChange: (filters: MapFilters) => void
}

/** What needs scripts: filters that dim, share, print. Its room is kept before it is there. */
export function MapTools({ site, process, filters, keptCount, onChange }: MapToolsProps) {
  const { t } = useTranslation()
  const isFiltered = filters !== NO_FILTERS && Object.values(filters).some(Boolean)
  const choose = <Key extends 'role' | 'party' | 'phase'>(
    key: Key,
    options: readonly { readonly id: NonNullable<MapFilters[Key]>; readonly name: string }[],
  ) => (
    <label className="map-filter">
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
        <option value="">{t('map.all')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <fieldset className="map-filters">
        <legend>{t('map.filter')}</legend>
        {choose('role', rolesOf(process, site.roles))}
        {choose(
          'party',
          site.parties.filter(({ id }) => process.lanes.includes(id)),
        )}
        {choose('phase', process.phases)}
        {filters.role !== null && (
          <label className="map-mine">
            <input
              type="checkbox"
              checked={filters.onlyAccountable}
              onChange={(event) => onChange({ ...filters, onlyAccountable: event.target.checked })}
            />
            {t('map.mine')}
          </label>
        )}
        {isFiltered && (
          <>
            <button type="button" className="button" onClick={() => onChange(NO_FILTERS)}>
              {t('map.clear')}
            </button>
            <span className="map-count">
              {t('map.filtered', { count: keptCount, total: process.steps.length })}
            </span>
          </>
        )}
      </fieldset>
      <div className="map-actions">
        <button type="button" className="button" onClick={share}>
          {t('map.share')}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {t('map.print')}
        </button>
      </div>
    </>
  )

  async function share() {
    try {
      await navigator.clipboard.writeText(location.href)
      say(t('map.shared'))
    } catch {
      // Without https, or when the browser says no: the address bar has the same link.
      say(t('map.shareFailed'))
    }
  }
}
