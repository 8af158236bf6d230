import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage, SiteIndex } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { say } from '../../../state/ui-store.ts'
import type { MapFilters } from '../map-filters.ts'
import { hitWords } from './hit-words.ts'
import { leadOn, orderOf } from './lead-on.ts'
import './map-full.css'
import { useFullScreen } from './use-full-screen.ts'
import { useKeptPlace } from './use-kept-place.ts'

export type MapShortcutsProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly filters: MapFilters
  /** The steps that the filters lift. */
  readonly lifted: ReadonlySet<StepId>
  /** The step that the reader has been led to, or has opened. */
  readonly after: StepId | null
  /** The step in their own lane that the reader has been led to. */
  readonly ownAfter: StepId | null
  readonly onLead: (step: StepId, way: { readonly place: 'map'; readonly isOwn?: boolean }) => void
}

/**
 * Beside the buttons that move the map, and in view as they are: to my lane, to the next step that is lifted out, and
 * the whole screen, where the browser gives it.
 */
export function MapShortcuts(props: MapShortcutsProps) {
  const { site, page, filters, lifted, after, ownAfter, onLead } = props
  const { t } = useTranslation()
  const { process } = page
  const lane = process.lanes.find(
    (id) => id === site.roles.find((role) => role.id === filters.role)?.party,
  )
  const goOnInLane = () => {
    const own = process.steps.filter((step) => step.lane === lane).map(({ id }) => id)
    leadOn(t, page, new Set(own), ownAfter, (step) => onLead(step, { place: 'map', isOwn: true }))
  }
  const isFull = useFullScreen()
  const wasFull = useRef(isFull)
  useEffect(() => {
    // By the button or by Escape.
    if (wasFull.current === isFull) return
    wasFull.current = isFull
    say(t(isFull ? 'map.fullOn' : 'map.fullOff'))
  }, [isFull, t])
  useKeptPlace(isFull)

  const button = (
    name: string,
    sign: string,
    onClick: () => void,
    state: {
      readonly 'aria-disabled'?: boolean
      readonly 'aria-pressed'?: boolean
      readonly 'data-next'?: boolean
    },
  ) => (
    <button type="button" aria-label={name} title={name} onClick={onClick} {...state}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  )
  return (
    <>
      {button(
        t('map.toLane'),
        'M3 5h18M3 19h18M5 12h12M13 8l4 4-4 4',
        lane === undefined ? () => say(t('map.mineWhy')) : goOnInLane,
        { 'aria-disabled': lane === undefined },
      )}
      {lifted.size > 0 &&
        button(
          hitWords(t, 'hitsOnMap', orderOf(page), lifted, after),
          'M2 12h8M7 9l3 3-3 3M13 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
          () => leadOn(t, page, lifted, after, (step) => onLead(step, { place: 'map' })),
          { 'data-next': true },
        )}
      {document.fullscreenEnabled &&
        button(t('map.full'), 'M3 4h18v13H3zM8 21h8', () => toggle(isFull), {
          'aria-pressed': isFull,
        })}
    </>
  )
}

/** The page itself, for the map's filters and an open step are part of what is worked with. */
function toggle(isFull: boolean): void {
  void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())
}
