import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { LIST_FIRST } from './list-first.ts'
import {
  dimmedParts,
  isFormAlone,
  liftedSteps,
  type MapFilters,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from './map-filters.ts'

/** Where the reader has been led. */
type Led = {
  readonly to: StepId
  /** As the next step in their own lane, whatever the filters lift. */
  readonly isOwn: boolean
  /** The step that was open. */
  readonly from: StepId | null
}

const NO_STEPS: ReadonlySet<StepId> = new Set()

/** What the filters of the address leave undimmed, and which of it the reader has been led to. */
export function useMapFilters(site: SiteIndex, page: MapPage, selected: StepId | null) {
  const { process } = page
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const query = useSearch()
  const filters = useMemo(
    () => (isHydrated ? readFilters(new URLSearchParams(query), process, site.roles) : NO_FILTERS),
    [isHydrated, query, process, site.roles],
  )
  const dimmed = useMemo(
    () => dimmedParts(process, filters, site.roles),
    [process, filters, site.roles],
  )
  const search = writeFilters(filters)
  const shown = useMemo(
    () => ({ ...page, process: inForm(process, filters.form) }),
    [page, process, filters.form],
  )
  const lifted = useMemo(
    () => (search === '' ? NO_STEPS : liftedSteps(shown.process, filters, dimmed)),
    [search, shown.process, filters, dimmed],
  )
  const [turn, setTurn] = useState(0)
  const [led, setLed] = useState<Led | null>(null)
  // Who opens another step goes on from that, and who closes it from where they had been led.
  const own = selected === null || led?.from === selected ? led : null
  const hit = own?.to ?? null
  const leadTo = (to: StepId | null, isOwn = false) => {
    setTurn(turn + 1)
    setLed(to && { to, isOwn, from: selected })
  }

  // Who comes by a link to what the filters lift is shown the first of it, as who chooses it is. A form alone is about the whole map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes once
  useEffect(() => {
    if (led || selected || isFormAlone(filters) || matchMedia(LIST_FIRST).matches) return
    leadTo(page.wide.steps.find(({ id }) => lifted.has(id))?.id ?? null)
  }, [isHydrated])

  const change = (next: MapFilters) => {
    const address = selected ? addressOf.step(process.id, selected) : addressOf.map(process.id)
    navigate(address + writeFilters(next), { replace: true })
    leadTo(null)
  }

  return {
    filters,
    /** The map's page as the chosen form of the process has it. */
    shown,
    dimmed,
    lifted,
    /** Filters as the address has them: links to steps keep them. */
    search,
    hit,
    turn,
    /** Was the reader led to the hit as the next step in their own lane? */
    isOwn: own?.isOwn === true,
    change,
    leadTo,
  }
}
