import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapFilters } from '../map-filters.ts'

type Key = 'role' | 'party' | 'phase' | 'form' | 'layer'

type FilterChoiceProps<Of extends Key> = {
  readonly of: Of
  /** What the box says when nothing is chosen. */
  readonly none: string
  readonly options: readonly { readonly id: NonNullable<MapFilters[Of]>; readonly name: string }[]
  readonly filters: MapFilters
  readonly onChange: (filters: MapFilters) => void
}

/** One of the boxes that choose what is lifted. */
export function FilterChoice<Of extends Key>(props: FilterChoiceProps<Of>) {
  const { of, none, options, filters, onChange } = props
  const { t } = useTranslation()
  return (
    <label className={`map-filter ${of}`}>
      <span>{t(`map.${of}`)}</span>
      <select
        value={filters[of] ?? ''}
        onChange={({ target }) => {
          const id = options.find((option) => option.id === target.value)?.id ?? null
          onChange({ ...filters, [of]: id })
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
}
