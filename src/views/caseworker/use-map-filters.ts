import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { isShapeInSight } from './in-sight.ts'
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
  /** False where only the page could bring it before their eyes, and was not asked to move. */
  readonly isShown: boolean
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
  const isHitShown = own?.isShown !== false
  const leadTo = (to: StepId | null, isOwn = false, isShown = true) => {
    setTurn(turn + 1)
    setLed(to && { to, isOwn, isShown, from: selected })
  }

  /**
   * To the first step that some filters lift: in the page too where that is asked for, else on the map alone, so that what
   * has the focus stays. A form alone is about the whole map, and where the list stands first the tools lie above all steps.
   *
   * @returns what they lift
   */
  const leadToFirst = (of: MapFilters, isAsked: boolean): ReadonlySet<StepId> => {
    const found = liftedSteps(inForm(process, of.form), of, dimmedParts(process, of, site.roles))
    const isWhole = writeFilters(of) === '' || isFormAlone(of) || matchMedia(LIST_FIRST).matches
    const first = isWhole ? null : (page.wide.steps.find(({ id }) => found.has(id))?.id ?? null)
    leadTo(first, false, isAsked || (first !== null && isShapeInSight(first)))
    return found
  }

  // Who comes by a link to what the filters lift is shown the first of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes once
  useEffect(() => {
    if (!led && !selected && search !== '') leadToFirst(filters, true)
  }, [isHydrated])

  /** @param isAsked - may the page move to the first that they lift? */
  const change = (next: MapFilters, isAsked = false): ReadonlySet<StepId> => {
    const address = selected ? addressOf.step(process.id, selected) : addressOf.map(process.id)
    navigate(address + writeFilters(next), { replace: true })
    return leadToFirst(next, isAsked)
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
    isHitShown,
    turn,
    /** Where the reader goes on from. */
    after: hit ? (isHitShown ? hit : null) : selected,
    /** Was the reader led to the hit as the next step in their own lane? */
    isOwn: own?.isOwn === true,
    change,
    leadTo,
  }
}
