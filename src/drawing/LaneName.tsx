import type { PartyIcon } from '../model/party.ts'

/** A party's icon with its name under it, or beside it on one line. */
export function LaneName(props: {
  readonly icon: PartyIcon
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly isLine: boolean
}) {
  const { icon, lines, x, y, isLine } = props
  const last = lines.length - 1
  return (
    <>
      <use href={`#i-${icon}`} x={x} y={y} />
      <text y={isLine ? y + 13 : y + 31}>
        {lines.map((line, i) => (
          <tspan key={line} x={isLine ? x + 22 : x} dy={i === 0 ? undefined : 15}>
            {i < last && !line.endsWith('-') ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </>
  )
}
