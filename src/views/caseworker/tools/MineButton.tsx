import { useTranslation } from '../../../i18n/tool-words.ts'
import { say } from '../../../state/ui-store.ts'
import type { MapFilters } from '../map-filters.ts'

type MineButtonProps = {
  readonly filters: MapFilters
  readonly onChange: (filters: MapFilters) => void
}

/** Only where the role is accountable. Until one is chosen it says what it waits for. */
export function MineButton({ filters, onChange }: MineButtonProps) {
  const { t } = useTranslation()
  const hasRole = filters.role !== null
  const press = () =>
    hasRole
      ? onChange({ ...filters, onlyAccountable: !filters.onlyAccountable })
      : say(t('map.mineWhy'))
  return (
    <>
      <button
        type="button"
        className="button map-mine"
        aria-pressed={filters.onlyAccountable}
        aria-disabled={!hasRole}
        aria-describedby={hasRole ? undefined : 'map-mine-why'}
        title={hasRole ? undefined : t('map.mineWhy')}
        onClick={press}
      >
        {t('map.mine')}
      </button>
      <span id="map-mine-why" hidden>
        {t('map.mineWhy')}
      </span>
    </>
  )
}
