import {
  type FocusEvent,
  lazy,
  type ReactNode,
  Suspense,
  type UIEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { CanvasContents } from '../../canvas/canvas-context.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { rememberFocus, say, uiStore } from '../../state/ui-store.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'

const ProcessCanvas = lazy(() =>
  import('../../canvas/ProcessCanvas.tsx').then((module) => ({ default: module.ProcessCanvas })),
)

const NAME_MARGIN_PX = 8

/**
 * The drawing, and over it the canvas once that is here: in the same place and size, so that nothing jumps. If the
 * canvas fails, the drawing stays, and the page says so.
 */
export function MapFrame(props: {
  /** The prerendered drawings. They keep the frame's height, and are what paper shows. */
  readonly children: ReactNode
  readonly contents: CanvasContents
  /** False until the page has been painted, and where the drawing scrolls better by itself (a phone). */
  readonly isAwake: boolean
}) {
  const { children, contents, isAwake } = props
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<number | null>(null)

  useEffect(() => {
    if (!isAwake || !frame.current) return
    // The canvas begins where the reader has scrolled to; the room of the scroll bar stays.
    const { scrollLeft, offsetHeight, clientHeight } = frame.current
    frame.current.style.setProperty('--rullist', `${offsetHeight - clientHeight}px`)
    frame.current.scrollLeft = 0
    setStart(scrollLeft)
  }, [isAwake])

  const setHeight = (height: number | null) => {
    frame.current?.style.setProperty('height', height === null ? null : `${height}px`)
  }

  const setDrawn = useCallback((isDrawn: boolean) => {
    frame.current?.toggleAttribute('data-drawn', isDrawn)
  }, [])

  /** The browser leaves a step that is seen in part where it is (A11Y-16). */
  const showWhole = ({ target }: FocusEvent) => {
    if (!target.matches('.drawing a:focus-visible')) return
    const shape = target.querySelector('.o') ?? target
    shape.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  const isOn = isAwake && start !== null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only follows the focus of its links
    <div
      className="map-frame"
      ref={frame}
      data-canvas={isOn ? contents.placed.form : undefined}
      onFocus={showWhole}
      onScroll={keepNamesInView}
    >
      {children}
      {isOn && (
        <ErrorBoundary
          key={contents.placed.form}
          fallback={() => (
            <div className="map-fault" role="alert">
              <p>{t('map.failed')}</p>
              {/* A module that failed stays failed for as long as the page lives. */}
              <button type="button" className="button" onClick={() => location.reload()}>
                {t('map.retry')}
              </button>
            </div>
          )}
        >
          <Suspense fallback={null}>
            <ProcessCanvas
              {...contents}
              startX={start}
              focused={uiStore.getState().focused}
              onFocus={rememberFocus}
              onSay={say}
              onHeight={setHeight}
              onDrawn={setDrawn}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

/** Where the drawing is moved sideways: a name that would leave stays, within its own lane or phase. */
function keepNamesInView({ currentTarget: frame }: UIEvent<HTMLElement>): void {
  const drawing = frame.querySelector('.tall')
  // What is not shown has no boxes to measure.
  if (!drawing?.getBoundingClientRect().width) return
  for (const band of drawing.querySelectorAll<SVGGElement>(':is(.lane, .phase)')) {
    const { x, width } = band.getBBox()
    const parts = [...band.querySelectorAll<SVGGraphicsElement>('use, text')]
    const [first, last] = [parts[0]?.getBBox(), parts.at(-1)?.getBBox()]
    if (!first || !last) continue
    const moved = frame.scrollLeft + NAME_MARGIN_PX - first.x
    const room = x + width - 2 * NAME_MARGIN_PX - last.x - last.width
    for (const part of parts) {
      part.setAttribute('transform', `translate(${Math.max(0, Math.min(moved, room))})`)
    }
  }
}
