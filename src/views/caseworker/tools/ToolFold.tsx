import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import { useMedia } from '../use-media.ts'
import { useFullScreen } from './use-full-screen.ts'

/**
 * Where the list stands under them on the first screen, and where the text is so large that they would leave the map too
 * little of the window. As map.css has it.
 */
const FOLDED = '(max-width: 47.99em), (max-height: 34em)'

type ToolFoldProps = {
  /** How many choices are made. */
  readonly count: number
  readonly chosen: readonly string[]
  readonly onClear: () => void
  readonly children: ReactNode
}

/**
 * Folds the tools where there is little room, and says then what is chosen; on the whole screen in the strip, where that
 * has no room. They are the same parts of the page both ways: who is at work in them keeps the focus.
 */
export function ToolFold({ count, chosen, onClear, children }: ToolFoldProps) {
  const { t } = useTranslation()
  const isFull = useFullScreen()
  const isTight = useMedia(FOLDED)
  const isFolded = isTight || isFull
  const [isOpen, setOpen] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (isFolded) setOpen(fold.current?.contains(document.activeElement) === true)
  }, [isFolded])
  const shortName = count > 0 ? `${t('map.filter')} (${count})` : t('map.filter')
  const longName = count > 0 ? t('map.toolsOn', { count }) : t('map.tools')
  const clear = () => {
    fold.current?.querySelector('summary')?.focus()
    onClear()
  }
  return (
    <>
      <details
        ref={fold}
        className={isFolded ? 'map-fold' : 'map-flat'}
        open={!isFolded || isOpen}
        onToggle={({ currentTarget }) => isFolded && setOpen(currentTarget.open)}
      >
        <summary className="button">{isFull ? shortName : longName}</summary>
        <div className="map-folded">{children}</div>
      </details>
      {isTight && count > 0 && (
        <p className="map-chosen">
          {chosen.join(' · ')}{' '}
          <button type="button" className="button" onClick={clear}>
            {t('map.clear')}
          </button>
        </p>
      )}
    </>
  )
}
