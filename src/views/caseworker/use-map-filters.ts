import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { inForm } from '../../model/in-form.ts'
import { say } from '../../state/ui-store.ts'
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
import { useMedia } from './use-media.ts'

const NO_STEPS: ReadonlySet<StepId> = new Set()

/** What the filters of the address leave undimmed, and which of it the reader has been led to. */
export function useMapFilters(site: SiteIndex, page: MapPage, selected: StepId | null) {
  const { t } = useTranslation()
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
  const hits = page.wide.steps.filter(({ id }) => lifted.has(id))
  const [turn, setTurn] = useState(0)
  // Where the list stands first, the filters lie above all steps: a choice leads nowhere, so that there can be another.
  const place = useMedia(LIST_FIRST) ? turn - 1 : turn
  const isLed = place >= 0 && hits.length > 0
  /** Where the reader has been led beside the steps that the filters lift: their own lane's, or a link's. */
  const [ownStep, setOwnStep] = useState<StepId | null>(null)
  const lane = process.lanes.find(
    (id) => id === site.roles.find((role) => role.id === filters.role)?.party,
  )

  const change = (next: MapFilters) => {
    const address = selected ? addressOf.step(process.id, selected) : addressOf.map(process.id)
    navigate(address + writeFilters(next), { replace: true })
    setTurn(0)
    setOwnStep(null)
    const left = dimmedParts(process, next, site.roles)
    const total = process.steps.length
    const count = liftedSteps(inForm(process, next.form), next, left).size
    say(t(isFormAlone(next) ? 'map.differing' : 'map.filtered', { count, total }))
  }

  const leadOn = () => {
    const next = (place + 1) % hits.length
    const step = process.steps.find(({ id }) => id === hits[next]?.id)
    setTurn(turn + 1)
    setOwnStep(null)
    say(t('map.hitIs', { number: next + 1, total: hits.length, name: step?.name }))
  }

  const goOnInLane = () => {
    const own = page.wide.steps.flatMap(
      ({ id }) => process.steps.find((step) => step.id === id && step.lane === lane) ?? [],
    )
    const next = (own.findIndex(({ id }) => id === ownStep) + 1) % own.length
    setOwnStep(own[next]?.id ?? null)
    say(t('map.hitIs', { number: next + 1, total: own.length, name: own[next]?.name }))
  }

  return {
    filters,
    /** The map's page as the chosen form of the process has it. */
    shown,
    dimmed,
    lifted,
    /** Filters as the address has them: links to steps keep them. */
    search,
    hit: ownStep ?? (isLed ? hits[place % hits.length]?.id : null) ?? null,
    turn,
    hitNumber: isLed ? (place % hits.length) + 1 : 0,
    hitCount: hits.length,
    change,
    leadOn,
    /** To the next step in the reader's own lane; null until a role with a lane is chosen. */
    goOnInLane: lane === undefined ? null : goOnInLane,
    leadTo: setOwnStep,
  }
}
