import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { MeasureText } from '../layout/measure-text.ts'
import { invariant } from '../model/invariant.ts'

const require = createRequire(import.meta.url)

/**
 * Text widths out of the font files that the site serves.
 *
 * The static faces are read: fontkit's widths for them equal the browser's to 0.01 px, while the variable file
 * measures another weight.
 */
export function createMeasure(): MeasureText {
  const faces = { 400: openFace(400), 600: openFace(600) }
  const known = new Map<string, number>()
  return (text, sizePx, weight) => {
    const key = `${weight} ${text}`
    let widthEm = known.get(key)
    if (widthEm === undefined) {
      const face = faces[weight]
      widthEm = face.layout(text).advanceWidth / face.unitsPerEm
      known.set(key, widthEm)
    }
    return widthEm * sizePx
  }
}

function openFace(weight: 400 | 600): Font {
  const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`
  const font = create(readFileSync(require.resolve(file)))
  invariant('layout' in font, `${file} holds one face`)
  return font
}
