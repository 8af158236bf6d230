import {
  type ComponentType,
  lazy,
  type MouseEvent,
  Suspense,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useLocation, useRouter } from 'wouter'
import { MapDrawing } from '../../drawing/MapDrawing.tsx'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { PlacedProcess } from '../../layout/placed-process.ts'
import type { MapPage, SiteIndex } from '../../layout/published-site.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import { hush, say, useUi } from '../../state/ui-store.ts'
import { Divided } from '../../ui/Divided.tsx'
import { PaperOnly } from '../../ui/PaperOnly.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { HandoverLine } from './HandoverLine.tsx'
import type { LoadLayers } from './layers-here.ts'
import { LIST_FIRST } from './list-first.ts'
import { MapAbout } from './MapAbout.tsx'
import { MapDefs } from './MapDefs.tsx'
import { MapFrame } from './MapFrame.tsx'
import { MapLegend } from './MapLegend.tsx'
import './map.css'
import { NO_FILTERS } from './map-filters.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { type LoadFacts, preloadFacts } from './panel-facts.ts'
import { StepList } from './StepList.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useArrival } from './use-arrival.ts'
import { useFocusBack } from './use-focus-back.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useIdle } from './use-idle.ts'
import { useLeadTo } from './use-lead-to.ts'
import { useMapFilters } from './use-map-filters.ts'
import { useMedia } from './use-media.ts'
import { usePaperSheets } from './use-paper-sheets.ts'
import { useShown } from './use-shown.ts'

/** The map can be used before they are here. */
const MapShortcuts = lazy(() =>
  import('./tools/MapShortcuts.tsx').then((module) => ({ default: module.MapShortcuts })),
)
/** Their room is kept. */
const MapTools = lazy(() =>
  import('./tools/MapTools.tsx').then((module) => ({ default: module.MapTools })),
)

/** Where a canvas serves better than the browser's own scrolling: not on a phone. As map.css has it. */
const CANVAS_SERVES = '(min-width: 768px), (hover: hover) and (pointer: fine)'

export type MapViewProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  /** The step that stands open beside the map. */
  readonly openStep?: StepId
  readonly loadFacts: LoadFacts
  readonly loadLayers: LoadLayers
  readonly introduction: ComponentType
}

/**
 * A map and its list on one page, complete without scripts. With them the canvas wakes over the drawing, steps open
 * beside the map, and filters dim.
 */
export function MapView(props: MapViewProps) {
  const { site, page, openStep, loadFacts, loadLayers, introduction } = props
  const { t } = useTranslation()
  const { process } = page
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const isHydrated = useHydrated()
  const isIdle = useIdle()
  const hasCanvas = useMedia(CANVAS_SERVES)
  const isAwake = hasCanvas && isIdle
  // On a phone the list is the first way in, to the eye as to the keyboard (WCAG 2.4.3). As map.css has it before scripts.
  const isListFirst = useMedia(LIST_FIRST)
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | SVGElement>(null)
  const message = useUi((state) => state.message)
  const shown = useShown(root)
  const Paper = usePaperSheets(isIdle)
  const selected = openStep ?? null
  const chosen = useMapFilters(site, page, selected, shown)
  const { filters, layers, dimmed, search, hit, isHitShown, isInList, turn, change } = chosen
  const hrefOf = useCallback(
    (step: StepId) => base + addressOf.step(process.id, step) + search,
    [base, process.id, search],
  )
  const told = { filters, dimmed, search, page: chosen.shown, HandoverLine }
  const parties = useMemo(
    () => site.parties.filter(({ id }) => process.lanes.includes(id)),
    [site.parties, process.lanes],
  )
  const shared = {
    process: chosen.shown.process,
    parties,
    roles: site.roles,
    hrefOf,
    dimmed,
    lifted: chosen.lifted,
    selected,
    hit,
    isHitShown,
    turn,
    overlay: (placed: PlacedProcess) => layers?.tags(told, placed),
  }
  const leading = {
    site,
    page,
    filters,
    lifted: chosen.lifted,
    after: chosen.after,
    onLead: chosen.leadTo,
  }
  useLeadTo(root, hit, isHitShown, isInList, turn)
  useArrival(root, page, chosen.leadTo, (phase) => change({ ...NO_FILTERS, phase }, true))

  const close = useCallback(() => {
    navigate(addressOf.map(process.id) + search)
    say(t('map.say.closed'))
  }, [navigate, process.id, search, t])
  useEffect(() => hush, [])
  useFocusBack(root, selected, opener)
  useFocusKept(root, isListFirst)

  const rememberOpener = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    opener.current = target.closest('[data-karta] a, [data-lista] a') ?? opener.current
  }

  const preload = ({ target }: SyntheticEvent) => {
    const link = target instanceof Element ? target.closest('[data-karta] a, [data-steg] a') : null
    const near = link?.closest('[data-steg]')?.getAttribute('data-steg')
    const step = process.steps.find(({ id }) => id === near)
    if (step) preloadFacts(loadFacts, step.id)
  }

  const map = (
    // Not the regions themselves: a browser that orders by sight passes over what a script alone may focus.
    <div key="karta">
      <section
        id="karta"
        className="map-region"
        tabIndex={-1}
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
            placed: isListFirst ? page.tall : page.wide,
            shortcuts: (
              <Suspense fallback={null}>
                <MapShortcuts {...leading} ownAfter={chosen.isOwn ? hit : null} />
              </Suspense>
            ),
          }}
        >
          <MapDrawing {...shared} placed={page.wide} />
          <MapDrawing {...shared} placed={page.tall} />
          <PaperOnly>{Paper && <Paper page={page} isSelection={search !== ''} />}</PaperOnly>
        </MapFrame>
        {/* Its room is there before the keys work, so that the list below stays where it is. */}
        <details className="map-keys" data-asleep={isAwake ? undefined : true}>
          <summary>{t('map.keys')}</summary>
          <p>{t('map.help')}</p>
        </details>
      </section>
    </div>
  )
  const list = (
    <div key="lista" className="list-part">
      <section id="lista" className="list-region" data-lista={process.id} tabIndex={-1}>
        <h2>{t('map.listName')}</h2>
        {/* Anew for each form: other values stand in it, and a translator may have wrapped the texts (REL-14). */}
        <StepList
          key={filters.form}
          site={site}
          page={chosen.shown}
          dimmed={dimmed}
          selected={selected}
          search={search}
        />
      </section>
    </div>
  )

  const layer = layers?.list(told)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes which link was followed
    // biome-ignore lint/a11y/useKeyWithClickEvents: links are clicked by keyboard too
    <div
      className="map-view"
      ref={root}
      data-open={selected ?? undefined}
      onClick={rememberOpener}
      onPointerOver={preload}
      onFocus={preload}
    >
      <MapDefs parties={parties} />
      <header className="map-head">
        <div className="map-what">
          <div className="map-title">
            <h1>
              <Divided name={process.name} />
            </h1>
            <nav className="map-switch" aria-label={t('map.switch')}>
              <a href="#lista" aria-current={shown === 'list' ? 'true' : undefined}>
                {t('map.toList')}
              </a>
              <a href="#karta" aria-current={shown === 'map' ? 'true' : undefined}>
                {t('map.toMap')}
              </a>
            </nav>
            <MapLegend process={process} parties={parties} />
          </div>
          <p>
            {process.purpose} <a href="#om">{t('map.about')}</a>
          </p>
        </div>
        <div className={process.forms ? 'map-tools forms' : 'map-tools'}>
          {isHydrated && (
            <Suspense fallback={null}>
              <MapTools
                {...leading}
                onChange={change}
                hit={hit}
                hitPlace={
                  isListFirst && isInList && shown !== 'map' ? 'list' : hasCanvas ? null : 'map'
                }
                layers={layers}
                loadLayers={loadLayers}
                onLayers={chosen.setLayers}
                onFound={chosen.leadToFirst}
              />
            </Suspense>
          )}
        </div>
      </header>
      <div className="map-body">
        <div className="map-ways">
          {isListFirst ? [layer, list, map] : [map, layer, list]}
          <MapAbout Part={introduction} />
        </div>
        {openStep !== undefined && (
          <PanelBoundary key={openStep} onClose={close}>
            <StepPanel
              site={site}
              page={page}
              stepId={openStep}
              loadFacts={loadFacts}
              form={filters.form}
              search={search}
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
