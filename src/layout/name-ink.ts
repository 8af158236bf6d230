import type { Step } from '../model/process.ts'
import type { MeasureText } from './measure-text.ts'
import { NAME_LINE_PX, PAPER_NAME_SIZE_PX, STEP_PADDING_X_PX } from './metrics.ts'
import { firstLineY } from './name-lines.ts'
import type { Box, Size } from './placed-process.ts'
import { SUBPROCESS_BORDER_PX, shapeOf } from './step-shape.ts'

/** How far letters reach above and below their line, in parts of their size: the tallest of each kind in the font. */
const RISE = { capitalWithSign: 0.89, ringed: 0.765, other: 0.735 }
const DEPTH = 0.235

/** What the letters of a step's name cover on paper, where they are largest: a box each, px from the shape's corner. */
export function nameInk(
  kind: Step['kind'],
  { width, height }: Size,
  lines: readonly string[],
  measure: MeasureText,
): readonly Box[] {
  const wide = (text: string) => measure(text, PAPER_NAME_SIZE_PX, 600)
  const left = STEP_PADDING_X_PX + (kind === 'subprocess' ? SUBPROCESS_BORDER_PX : 0)
  const first = firstLineY(height, lines.length)
  return lines.flatMap((line, i) => {
    const start = shapeOf(kind) === 'card' ? left : (width - wide(line)) / 2
    const y = first + i * NAME_LINE_PX
    return [...line].flatMap((letter, at): readonly Box[] => {
      if (letter === ' ') return []
      const rise = PAPER_NAME_SIZE_PX * riseOf(letter)
      const width = wide(letter)
      // Letters are set closer to some neighbours: a letter ends where the text up to and with it does.
      const x = start + wide(line.slice(0, at + letter.length)) - width
      return [{ x, y: y - rise, width, height: rise + PAPER_NAME_SIZE_PX * DEPTH }]
    })
  })
}

function riseOf(letter: string): number {
  if (/^\p{Lu}\p{M}/u.test(letter.normalize('NFD'))) return RISE.capitalWithSign
  return letter === 'å' ? RISE.ringed : RISE.other
}
