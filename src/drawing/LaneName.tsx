import type { PartyIcon } from '../model/party.ts'
import { TextLines } from './TextLines.tsx'

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
  return (
    <>
      {icon && <use href={`#i-${icon}`} x={x} y={y} />}
      <TextLines
        lines={lines}
        x={textX}
        y={isLine || !icon ? y + 13 : y + 31}
        lineHeight={15}
        textLength={pressedTo}
      />
    </>
  )
}
