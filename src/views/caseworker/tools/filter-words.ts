import type { TFunction } from 'i18next'
import type { SiteIndex } from '../../../layout/published-site.ts'
import { inForm } from '../../../model/in-form.ts'
import type { MapForm, MapProcess } from '../../../model/map-process.ts'
import { isFormAlone, kindOfLayer, type MapFilters, rolesOf } from '../map-filters.ts'
import { swapWords } from './swap-words.ts'

/** What is said of the filters of a map, in sight and to who listens. */
export type FilterWords = {
  /** What is chosen, each with its name: for paper, and where the boxes are folded away. */
  readonly chosen: (filters: MapFilters) => readonly string[]
  /** Why nothing is lifted. */
  readonly noHit: (filters: MapFilters) => string
  /** What a choice has led to; what a form swaps is told when the choice is about the form. */
  readonly counted: (filters: MapFilters, before: MapFilters, count: number) => string
}

export function filterWords(t: TFunction, site: SiteIndex, process: MapProcess): FilterWords {
  const total = process.steps.length
  const formOf = ({ form: id }: MapFilters): MapForm | undefined =>
    process.forms?.find((form) => form.id === id)
  const swapsOf = (filters: MapFilters) => swapWords(t, site, formOf(filters))
  const differing = (filters: MapFilters, count: number) =>
    t(swapsOf(filters).length > 0 ? 'map.besides' : 'map.differing', { count, total })
  const hasRole = ({ role }: MapFilters, form: string | null) =>
    role === null || rolesOf(inForm(process, form), site.roles).some(({ id }) => id === role)

  return {
    chosen: (filters) => {
      const boxes = [
        [t('map.role'), site.roles.find(({ id }) => id === filters.role)],
        [t('map.party'), site.parties.find(({ id }) => id === filters.party)],
        [t('map.phase'), process.phases.find(({ id }) => id === filters.phase)],
        [t('map.form'), formOf(filters)],
        [t('map.layer'), filters.layer && { name: t(`map.layers.${kindOfLayer(filters.layer)}`) }],
      ] as const
      return [
        ...boxes.flatMap(([filter, one]) =>
          one ? t('map.chosen', { filter, name: one.name }) : [],
        ),
        ...(filters.onlyAccountable ? [t('map.mine')] : []),
        ...swapsOf(filters),
      ]
    },
    noHit: (filters) => {
      if (!hasRole(filters, filters.form)) {
        const role = site.roles.find(({ id }) => id === filters.role)?.name ?? ''
        return t(hasRole(filters, null) ? 'map.noRoleInForm' : 'map.noRoleOnMap', { role })
      }
      return isFormAlone(filters) ? differing(filters, 0) : t('map.noHit')
    },
    counted: (filters, before, count) => {
      const isAlone = isFormAlone(filters)
      const swaps = isAlone || filters.form !== before.form ? swapsOf(filters) : []
      const steps = isAlone ? differing(filters, count) : t('map.filtered', { count, total })
      return [...swaps.map((swap) => `${swap}.`), steps].join(' ')
    },
  }
}
