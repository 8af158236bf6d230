import type { PartyIcon } from '../model/party.ts'

/** A party's icon with its name under it, or beside it on one line; without an icon the name alone. */
export function LaneName(props: {
  readonly icon: PartyIcon | null
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly isLine: boolean
  /** The width that a name which is wider is pressed together to, px. */
  readonly pressedTo?: number | undefined
}) {
  const { icon, lines, x, y, isLine, pressedTo } = props
  const textX = isLine && icon ? x + 22 : x
  const last = lines.length - 1
  return (
    <>
      {icon && <use href={`#i-${icon}`} x={x} y={y} />}
      <text
        y={isLine || !icon ? y + 13 : y + 31}
        textLength={pressedTo}
        lengthAdjust={pressedTo && 'spacingAndGlyphs'}
      >
        {lines.map((line, i) => (
          <tspan key={line} x={textX} dy={i === 0 ? undefined : 15}>
            {i < last && !line.endsWith('-') ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </>
  )
}
