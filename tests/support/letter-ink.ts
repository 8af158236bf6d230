import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { MeasureText } from '../../src/layout/measure-text.ts'
import { NAME_LINE_PX, STEP_PADDING_X_PX } from '../../src/layout/metrics.ts'
import { firstLineY } from '../../src/layout/name-lines.ts'
import type { Box } from '../../src/layout/placed-process.ts'
import { shapeOf } from '../../src/layout/step-shape.ts'
import type { StepKind } from '../../src/model/process.ts'

const file = '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'
const font = create(readFileSync(createRequire(import.meta.url).resolve(file)))
if (!('layout' in font)) throw new Error(`${file} holds one face`)
const face = font
const em = face.unitsPerEm

type Named = {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/**
 * What the letters of a step's name cover where `StepShape` draws them, out of the font's own outlines: a box each, px
 * from the shape's top left corner.
 *
 * @param sizePx - 14 on the screen, 15 on paper
 * @param measure - width of a text: the font's, or the estimate that the shapes were made with
 */
export function letterInk(
  kind: StepKind,
  { width, height, lines }: Named,
  sizePx: number,
  measure: MeasureText,
): readonly { readonly letter: string; readonly box: Box }[] {
  const first = firstLineY(height, lines.length)
  const left = STEP_PADDING_X_PX + (kind === 'subprocess' ? 4 : 0)
  return lines.flatMap((line, i) => {
    const long = measure(line, sizePx, 600)
    const start = shapeOf(kind) === 'card' ? left : (width - long) / 2
    return [...line].flatMap((letter, at) => {
      if (letter === ' ') return []
      const { minY, maxY } = face.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox
      const width = measure(letter, sizePx, 600)
      const box = {
        // Letters are set closer to some neighbours: a letter ends where the text up to and with it does.
        x: start + measure(line.slice(0, at + letter.length), sizePx, 600) - width,
        y: first + i * NAME_LINE_PX - (maxY / em) * sizePx,
        width,
        height: ((maxY - minY) / em) * sizePx,
      }
      return [{ letter, box }]
    })
  })
}
