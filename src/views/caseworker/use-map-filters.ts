import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { isShapeInSight } from './in-sight.ts'
import type { LayersHere } from './layers-here.ts'
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
  /** May the page be moved to it? */
  readonly isShown: boolean
  /** False where only the page could bring it before their eyes, and was not asked to move. */
  readonly isSeen: boolean
  /** In the list and not on the map. */
  readonly isInList: boolean
  /** The step that was open. */
  readonly from: StepId | null
}

/** How the reader is led: `place` is where they are now, and stay where the list stands first. */
type Way = Partial<
  Omit<Led, 'to' | 'from' | 'isInList'> & { readonly place: 'map' | 'list' | null }
>

const NO_STEPS: ReadonlySet<StepId> = new Set()

/**
 * What the filters of the address leave undimmed, and which of it the reader has been led to.
 *
 * @param inView - what the reader has before them
 */
export function useMapFilters(
  site: SiteIndex,
  page: MapPage,
  selected: StepId | null,
  inView: 'map' | 'list' | null,
) {
  const { process } = page
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const query = useSearch()
  const filters = useMemo(
    () => (isHydrated ? readFilters(new URLSearchParams(query), process, site.roles) : NO_FILTERS),
    [isHydrated, query, process, site.roles],
  )
  const [layers, setLayers] = useState<LayersHere | null>(null)
  const dimmed = useMemo(
    () => dimmedParts(process, filters, site.roles, layers),
    [process, filters, site.roles, layers],
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
  const leadTo = (to: StepId | null, way: Way = {}) => {
    const { isOwn = false, isShown = true, isSeen = isShown, place = inView } = way
    // The whole screen has the map alone.
    const isListFirst = matchMedia(LIST_FIRST).matches && document.fullscreenElement === null
    setTurn(turn + 1)
    const isInList = isListFirst && place !== 'map'
    setLed(to && { to, isOwn, isShown, isSeen, isInList, from: selected })
  }

  /**
   * To the first step that some filters lift: in the page too where that is asked for, else on the map alone, so that what
   * has the focus stays, and who comes by a link has the page from its beginning, whatever still comes above the map. A
   * form alone is about the whole map, and so is a layer that has not come; where the list stands first the tools lie above all steps.
   *
   * @param its - the layers, where they have just come
   * @returns what they lift
   */
  const leadToFirst = (
    of: MapFilters,
    why: 'asked' | 'chosen' | 'link',
    its = layers,
  ): ReadonlySet<StepId> => {
    const out = dimmedParts(process, of, site.roles, its)
    const found = liftedSteps(inForm(process, of.form), of, out)
    const isWhole =
      writeFilters(of) === '' ||
      isFormAlone(of) ||
      (of.layer && !its) ||
      matchMedia(LIST_FIRST).matches
    const first = isWhole ? null : (page.wide.steps.find(({ id }) => found.has(id))?.id ?? null)
    const isSeen = why === 'asked' || (first !== null && isShapeInSight(first))
    leadTo(first, { isShown: isSeen && why !== 'link', isSeen })
    return found
  }

  // Who comes by a link to what the filters lift is shown the first of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes once
  useEffect(() => {
    if (!led && !selected && search !== '') leadToFirst(filters, 'link')
  }, [isHydrated])

  /** @param isAsked - may the page move to the first that they lift? */
  const change = (next: MapFilters, isAsked = false): ReadonlySet<StepId> => {
    const address = selected ? addressOf.step(process.id, selected) : addressOf.map(process.id)
    navigate(address + writeFilters(next), { replace: true })
    return leadToFirst(next, isAsked ? 'asked' : 'chosen')
  }

  return {
    filters,
    layers,
    setLayers,
    /** The map's page as the chosen form of the process has it. */
    shown,
    dimmed,
    lifted,
    /** Filters as the address has them: links to steps keep them. */
    search,
    hit,
    isHitShown,
    isInList: own?.isInList === true,
    turn,
    /** Where the reader goes on from. */
    after: hit ? (own?.isSeen ? hit : null) : selected,
    /** Was the reader led to the hit as the next step in their own lane? */
    isOwn: own?.isOwn === true,
    change,
    leadToFirst,
    leadTo,
  }
}
