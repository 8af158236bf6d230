import type { MeasureText } from '../../src/layout/measure-text.ts'

/** A plain estimate of a text's width, so that layouts can be tested without a font. */
export const estimateText: MeasureText = (text, sizePx, weight) =>
  text.length * sizePx * (weight === 600 ? 0.55 : 0.5)
