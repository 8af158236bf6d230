/** Chevrons shown at once (LANG-10). */
const MOST_SHOWN = 7
const CHEVRON_WIDTH = 35
const CHEVRON_POINT = 9
const CHEVRON_HEIGHT = 24
const GAP = 2
const BASELINE = 17
/** So many units of the drawing are as wide as the text is high. */
const EM = 16

export type PlaceArrowProps = { readonly number: number; readonly total: number }

/** The place in the path as a row of numbered chevrons; the words beside it say the same. */
export function PlaceArrow({ number, total }: PlaceArrowProps) {
  const shown = Math.min(total, MOST_SHOWN)
  const first = firstShown(number, total, shown)
  const index = number - first
  const part = index < 2 ? 'xMinYMid' : index > shown - 3 ? 'xMaxYMid' : 'xMidYMid'
  const width = shown * CHEVRON_WIDTH + CHEVRON_POINT
  return (
    <svg
      className="place-arrow"
      viewBox={`0 0 ${width} ${CHEVRON_HEIGHT}`}
      width={`${width / EM}em`}
      height={`${CHEVRON_HEIGHT / EM}em`}
      // Large text in a narrow window: the numbers stay as large, and the part around this station is shown.
      preserveAspectRatio={`${part} slice`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: shown }, (_, at) => {
        const station = first + at
        const x = at * CHEVRON_WIDTH
        return (
          <g
            key={station}
            className={station < number ? 'before' : station === number ? 'here' : 'ahead'}
          >
            <path d={chevron(x)} />
            <text x={x + (CHEVRON_WIDTH + CHEVRON_POINT) / 2} y={BASELINE} textAnchor="middle">
              {station}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The window of shown stations keeps the present one near its middle, and never leaves the path. */
function firstShown(number: number, total: number, shown: number): number {
  const centred = number - Math.floor(shown / 2)
  return Math.max(1, Math.min(centred, total - shown + 1))
}

function chevron(x: number): string {
  const right = x + CHEVRON_WIDTH - GAP
  const middle = CHEVRON_HEIGHT / 2
  return `M${x} 0H${right}l${CHEVRON_POINT} ${middle}l-${CHEVRON_POINT} ${middle}H${x}l${CHEVRON_POINT}-${middle}z`
}
