import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import { say } from '../../../state/ui-store.ts'
import './map-full.css'
import { useFullScreen } from './use-full-screen.ts'

export type MapShortcutsProps = {
  /** To the next step in the reader's own lane; null until a role with a lane is chosen. */
  readonly onLane: (() => void) | null
}

/** Beside the buttons that move the map: to my lane, and the whole screen, where the browser gives it. */
export function MapShortcuts({ onLane }: MapShortcutsProps) {
  const { t } = useTranslation()
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
        onLane ?? (() => say(t('map.mineWhy'))),
        { 'aria-disabled': onLane === null },
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
