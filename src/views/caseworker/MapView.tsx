import {
  lazy,
  type MouseEvent,
  Suspense,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLocation, useRouter, useSearch } from 'wouter'
import { DrawingDefs } from '../../drawing/DrawingDefs.tsx'
import { MapDrawing } from '../../drawing/MapDrawing.tsx'
import { PaperBands } from '../../drawing/PaperBands.tsx'
import { PaperDrawing } from '../../drawing/PaperDrawing.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { rememberOrigin, say, uiStore, useUi } from '../../state/ui-store.ts'
import { PaperOnly } from '../../ui/PaperOnly.tsx'
import type { Text } from '../../ui/prose/text.ts'
import { Legend } from './Legend.tsx'
import { MapFrame } from './MapFrame.tsx'
import { MapTools } from './MapTools.tsx'
import './map.css'
import { useHydrated } from '../../ui/use-hydrated.ts'
import {
  dimmedSteps,
  type MapFilters,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from './map-filters.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { type LoadFacts, preloadFacts } from './panel-facts.ts'
import { StepList } from './StepList.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useMedia } from './use-media.ts'

/** The map can be used before they are here. */
const MapShortcuts = lazy(() =>
  import('./MapShortcuts.tsx').then((module) => ({ default: module.MapShortcuts })),
)

export type MapViewProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  /** The step that stands open beside the map. */
  readonly openStep?: StepId
  readonly loadFacts: LoadFacts
  readonly loadText: (key: string) => Promise<Text>
}

/**
 * A map and its list on one page, complete without scripts. With them the canvas wakes over the drawing, steps open
 * beside the map, and filters dim.
 */
export function MapView({ site, page, openStep, loadFacts, loadText }: MapViewProps) {
  const { t } = useTranslation()
  const { process } = page
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const isAwake = useAwake()
  const isWide = useMedia('(min-width: 768px)')
  const query = useSearch()
  const root = useRef<HTMLDivElement>(null)
  const message = useUi((state) => state.message)
  const shown = useShown(root)

  const filters = useMemo(
    () => (isHydrated ? readFilters(new URLSearchParams(query), process, site.roles) : NO_FILTERS),
    [isHydrated, query, process, site.roles],
  )
  const dimmed = useMemo(
    () => dimmedSteps(process, filters, site.roles),
    [process, filters, site.roles],
  )
  const search = writeFilters(filters)
  const hrefOf = useCallback(
    (step: StepId) => base + addressOf.step(process.id, step) + search,
    [base, process.id, search],
  )
  const parties = useMemo(
    () => site.parties.filter(({ id }) => process.lanes.includes(id)),
    [site.parties, process.lanes],
  )
  const selected = openStep ?? null
  const hits = useMemo(
    () => (dimmed.size === 0 ? [] : page.wide.steps.filter(({ id }) => !dimmed.has(id))),
    [dimmed, page.wide.steps],
  )
  const [turn, setTurn] = useState(0)
  /** Where the reader has gone in their own lane, beside the steps that the filters lift. */
  const [ownStep, setOwnStep] = useState<StepId | null>(null)
  const lane = site.roles.find(({ id }) => id === filters.role)?.party
  const hit = ownStep ?? hits[turn % hits.length]?.id ?? null
  const shared = { process, parties, roles: site.roles, hrefOf, dimmed, selected, hit, turn }
  useLeadTo(root, hit, turn)

  const change = (next: MapFilters) => {
    const address = selected ? addressOf.step(process.id, selected) : addressOf.map(process.id)
    navigate(address + writeFilters(next), { replace: true })
    setTurn(0)
    setOwnStep(null)
    const count = process.steps.length - dimmedSteps(process, next, site.roles).size
    say(t('map.filtered', { count, total: process.steps.length }))
  }

  const leadOn = () => {
    const next = (turn + 1) % hits.length
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

  const close = useCallback(() => {
    navigate(addressOf.map(process.id) + search)
    say(t('map.say.closed'))
  }, [navigate, process.id, search, t])
  useFocusBack(root, selected)

  const rememberWhere = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null) return
    rememberOrigin(link.closest('[data-lista]') ? 'list' : 'map')
  }

  const preload = ({ target }: SyntheticEvent) => {
    const isOnStep = target instanceof Element && target.closest('[data-karta] a, [data-steg] a')
    if (isOnStep) preloadFacts(loadFacts)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes which link was followed
    // biome-ignore lint/a11y/useKeyWithClickEvents: links are clicked by keyboard too
    <div
      className="map-view"
      ref={root}
      data-open={selected ?? undefined}
      onClick={rememberWhere}
      onPointerOver={preload}
      onFocus={preload}
    >
      <DrawingDefs parties={parties} />
      <header className="map-head">
        <div className="map-title">
          <h1>{process.name}</h1>
          <nav className="map-switch" aria-label={t('map.switch')}>
            <a href="#lista" aria-current={shown === 'list' ? 'true' : undefined}>
              {t('map.toList')}
            </a>
            <a href="#karta" aria-current={shown === 'map' ? 'true' : undefined}>
              {t('map.toMap')}
            </a>
          </nav>
          <Legend kinds={new Set(process.steps.map(({ kind }) => kind))} parties={parties} />
        </div>
        <p>{process.purpose}</p>
        <div className="map-tools">
          {isHydrated && (
            <MapTools
              site={site}
              process={process}
              filters={filters}
              hit={hits.length === 0 ? 0 : (turn % hits.length) + 1}
              hitCount={hits.length}
              onChange={change}
              onNextHit={leadOn}
            />
          )}
        </div>
      </header>
      <div className="map-body">
        <div className="map-ways">
          <section
            id="karta"
            className="map-region"
            data-karta={process.id}
            aria-label={t('map.regionName', { process: process.name })}
          >
            <a className="map-skip" href="#lista">
              {t('map.skip')}
            </a>
            <MapFrame
              isAwake={isAwake}
              contents={{
                ...shared,
                placed: isWide ? page.wide : page.tall,
                shortcuts: (
                  <Suspense fallback={null}>
                    <MapShortcuts
                      onLane={process.lanes.some((id) => id === lane) ? goOnInLane : null}
                    />
                  </Suspense>
                ),
              }}
            >
              <MapDrawing {...shared} placed={page.wide} />
              <MapDrawing {...shared} placed={page.tall} />
              <PaperOnly>
                <PaperDrawing placed={page.wide} />
                <PaperBands placed={page.tall} />
              </PaperOnly>
            </MapFrame>
            {/* Its room is there before the keys work, so that the list below stays where it is. */}
            <details className="map-keys" data-asleep={isAwake ? undefined : true}>
              <summary>{t('map.keys')}</summary>
              <p>{t('map.help')}</p>
            </details>
          </section>
          <section id="lista" className="list-region" data-lista={process.id} tabIndex={-1}>
            <h2>{t('map.listName')}</h2>
            <StepList site={site} page={page} dimmed={dimmed} selected={selected} search={search} />
          </section>
        </div>
        {openStep !== undefined && (
          <PanelBoundary key={openStep} onClose={close}>
            <StepPanel
              site={site}
              page={page}
              stepId={openStep}
              loadFacts={loadFacts}
              loadText={loadText}
              onClose={close}
            />
          </PanelBoundary>
        )}
      </div>
      <p className="map-message" role="status">
        {message}
      </p>
    </div>
  )
}

/** After the first paint, and where a canvas serves better than the browser's own scrolling: not on a phone. */
function useAwake(): boolean {
  const fits = useMedia('(min-width: 768px), (hover: hover) and (pointer: fine)')
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(() => setIdle(true), { timeout: 1000 })
      return () => cancelIdleCallback(id)
    }
    const id = setTimeout(() => setIdle(true), 200)
    return () => clearTimeout(id)
  }, [])
  return fits && isIdle
}

/** As map.css has it. */
const LIST_FIRST = '(max-width: 767px)'

/** Which of the two the reader has before them: the one in the middle of the window. */
function useShown(root: { readonly current: HTMLElement | null }): 'map' | 'list' {
  const [shown, setShown] = useState<'map' | 'list'>('map')
  useEffect(() => {
    const sections = root.current?.querySelectorAll('#karta, #lista') ?? []
    if (typeof IntersectionObserver !== 'function') return
    if (matchMedia(LIST_FIRST).matches) setShown('list')
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        if (seen) setShown(seen.target.id === 'lista' ? 'list' : 'map')
      },
      { rootMargin: '-50% 0px' },
    )
    for (const section of sections) observer.observe(section)
    return () => observer.disconnect()
  }, [root])
  return shown
}

/** Where no canvas pans to it, a step that the filters lift is scrolled to. */
function useLeadTo(
  root: { readonly current: HTMLElement | null },
  hit: StepId | null,
  turn: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same step is shown again
  useEffect(() => {
    if (hit === null || root.current?.querySelector('.react-flow')) return
    const links = root.current?.querySelectorAll(`.drawing a[data-steg="${CSS.escape(hit)}"]`)
    const seen = [...(links ?? [])].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    )
    seen?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [root, hit, turn])
}

/** When the panel closes, by its button, Escape or the browser's back, the focus returns to the step it came from. */
function useFocusBack(
  root: { readonly current: HTMLElement | null },
  selected: StepId | null,
): void {
  const last = useRef(selected)
  useEffect(() => {
    const closed = last.current
    last.current = selected
    if (closed === null || selected !== null) return
    const place = uiStore.getState().openedFrom === 'list' ? '[data-lista]' : '[data-karta]'
    const id = CSS.escape(closed)
    const links = root.current?.querySelectorAll<HTMLElement | SVGElement>(
      `${place} a[data-steg="${id}"], ${place} [data-steg="${id}"] > :first-child a`,
    )
    const seen = [...(links ?? [])].find((link) =>
      link.checkVisibility({ visibilityProperty: true }),
    )
    seen?.focus({ preventScroll: place === '[data-karta]' })
  }, [root, selected])
}
