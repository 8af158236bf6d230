/** Width in px of a text at a size and weight; given by the pipeline (font file) or by a test (a plain estimate). */
export type MeasureText = (text: string, sizePx: number, weight: 400 | 600) => number
