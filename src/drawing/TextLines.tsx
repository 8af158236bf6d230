/** Words in lines under each other. The first needs no element of its own: a map has hundreds of texts. */
export function TextLines(props: {
  readonly lines: readonly string[]
  readonly x: number
  /** The first line's baseline. */
  readonly y: number
  readonly lineHeight: number
  /** The width that a text which is wider is pressed together to, px. */
  readonly textLength?: number | undefined
}) {
  const { lines, x, y, lineHeight, textLength } = props
  const last = lines.length - 1
  // Copied and found as it is read: with a space between lines, but none in a word that is broken.
  const [first, ...rest] = lines.map((line, i) =>
    i < last && !line.endsWith('-') ? `${line} ` : line,
  )
  return (
    <text x={x} y={y} textLength={textLength} lengthAdjust={textLength && 'spacingAndGlyphs'}>
      {first}
      {rest.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same words, and none moves
        <tspan key={i} x={x} dy={lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
