import { HEADING_LETTER_PX } from '../layout/metrics.ts'
import { partedAtJoints } from '../model/joints.ts'

/**
 * Lane and phase names in lines of at most `widthPx`. Breaks at spaces, not at no-break spaces, and at soft hyphens; a word that is wider
 * still is divided with a hyphen, between the parts of a compound where they can be told, since a name that runs into its neighbour is read by no one.
 */
export function breakHeading(name: string, widthPx: number): readonly string[] {
  const room = Math.max(4, Math.floor(widthPx / HEADING_LETTER_PX))
  const lines: string[] = []
  for (const word of name.split(/[^\S\u00A0]+/)) {
    for (const part of partsOf(word, room)) {
      const last = lines.at(-1)
      const isNewWord = part.isFirst
      if (last !== undefined && isNewWord && last.length + 1 + part.text.length <= room) {
        lines[lines.length - 1] = `${last} ${part.text}`
      } else lines.push(part.text)
    }
  }
  return lines
}

function partsOf(word: string, room: number): readonly { text: string; isFirst: boolean }[] {
  const whole = word.replaceAll('\u00AD', '')
  if (whole.length <= room) return [{ text: whole, isFirst: true }]
  const soft = word.split('\u00AD')
  const parted = soft.length > 1 ? soft : partedAtJoints(whole)
  const pieces = parted.length > 1 ? parted : evenPieces(whole, room - 1)
  return pieces.map((piece, i) => ({
    text: i < pieces.length - 1 && !piece.endsWith('-') ? `${piece}-` : piece,
    isFirst: i === 0,
  }))
}

function evenPieces(word: string, room: number): string[] {
  const at = word.indexOf('-')
  if (at > 2 && at < room) return [word.slice(0, at + 1), ...evenPieces(word.slice(at + 1), room)]
  if (word.length <= room + 1) return [word]
  const size = beforeSyllable(word, Math.ceil(word.length / Math.ceil(word.length / room)))
  return [word.slice(0, size), ...evenPieces(word.slice(size), room)]
}

/** The nearest place at or before another where a consonant and a vowel begin the rest: "Kart-lägga". */
function beforeSyllable(word: string, size: number): number {
  for (let at = size; at > 2; at--) {
    if (/^[b-df-hj-np-tv-xz][aeiouyåäö]/i.test(word.slice(at))) return at
  }
  return size
}
