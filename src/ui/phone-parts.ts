/** A stretch of text, and the number to call when it is one. */
export type PhonePart = { readonly text: string; readonly phone: string | null }

/** A number as Swedish texts write it: "0771-524 524", "+46 8 123 45 67", or a short one after "Ring": "Ring 1177". */
const PHONE = /(?<![\d-])(?:(?:\+|0)\d[\d -]{4,}\d|(?<=\bring )\d{3,6})(?![\d-])/giu

/** Cuts a text at its telephone numbers (LANG-17); the parts joined give the text back. */
export function phoneParts(text: string): readonly PhonePart[] {
  const parts: PhonePart[] = []
  let at = 0
  for (const { 0: number, index } of text.matchAll(PHONE)) {
    if (index > at) parts.push({ text: text.slice(at, index), phone: null })
    parts.push({ text: number, phone: `tel:${number.replaceAll(/[ -]/g, '')}` })
    at = index + number.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), phone: null })
  return parts
}
