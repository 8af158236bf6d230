import { useTranslation } from '../../../i18n/tool-words.ts'
import { say } from '../../../state/ui-store.ts'
import type { MapFilters } from '../map-filters.ts'

type MineButtonProps = {
  readonly filters: MapFilters
  /** A role is chosen, and it is on the map. */
  readonly hasRole: boolean
  readonly onChange: (filters: MapFilters) => void
}

/** Only where the role is accountable. Until one is chosen it says what it waits for. */
export function MineButton({ filters, hasRole, onChange }: MineButtonProps) {
  const { t } = useTranslation()
  const press = () =>
    hasRole
      ? onChange({ ...filters, onlyAccountable: !filters.onlyAccountable })
      : say(t('map.mineWhy'))
  return (
    <>
      <button
        type="button"
        className="button map-mine"
        aria-pressed={hasRole && filters.onlyAccountable}
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
