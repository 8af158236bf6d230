import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import {
  dimmedParts,
  liftedSteps,
  type MapFilters,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from './map-filters.ts'

/** Where the reader has been led. */
type Led = {
  readonly to: StepId
  /** Beside the steps that the filters lift: in their own lane, or by a link. */
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
  // Who opens another step goes on from that.
  const own = led?.from === selected ? led : null
  const hit = own?.to ?? null
  const leadTo = (to: StepId | null, isOwn = true) => {
    setTurn(turn + 1)
    setLed(to && { to, isOwn, from: selected })
  }

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
    /** The hit is a step in the reader's own lane, or one that a link leads to. */
    isOwn: own?.isOwn === true,
    change,
    leadTo,
  }
}
