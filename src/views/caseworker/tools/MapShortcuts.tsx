import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage, SiteIndex } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { say } from '../../../state/ui-store.ts'
import type { MapFilters } from '../map-filters.ts'
import './map-full.css'
import { stepAfter } from './step-after.ts'
import { useFullScreen } from './use-full-screen.ts'

export type MapShortcutsProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly filters: MapFilters
  /** The step in their own lane that the reader has been led to. */
  readonly after: StepId | null
  readonly onLead: (step: StepId, isOwn: boolean) => void
}

/** Beside the buttons that move the map: to my lane, and the whole screen, where the browser gives it. */
export function MapShortcuts({ site, page, filters, after, onLead }: MapShortcutsProps) {
  const { t } = useTranslation()
  const { process } = page
  const lane = process.lanes.find(
    (id) => id === site.roles.find((role) => role.id === filters.role)?.party,
  )
  const goOn = () => {
    const own = process.steps.filter((step) => step.lane === lane)
    const next = stepAfter(
      page.wide.steps.map(({ id }) => id),
      new Set(own.map(({ id }) => id)),
      after,
    )
    if (!next) return
    onLead(next.step, true)
    say(t('map.hitIs', { ...next, name: own.find(({ id }) => id === next.step)?.name }))
  }
  const isFull = useFullScreen()
  const wasFull = useRef(isFull)
  useEffect(() => {
    // By the button or by Escape.
    if (wasFull.current !== isFull) say(t(isFull ? 'map.fullOn' : 'map.fullOff'))
    wasFull.current = isFull
  }, [isFull, t])

  const button = (
    name: string,
    sign: string,
    onClick: () => void,
    state: { readonly 'aria-disabled'?: boolean; readonly 'aria-pressed'?: boolean },
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
        lane === undefined ? () => say(t('map.mineWhy')) : goOn,
        { 'aria-disabled': lane === undefined },
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
