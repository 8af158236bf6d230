import { partedAtJoints } from '../model/joints.ts'

/** Shorter ones have room on the narrowest phone with text at twice its size (A11Y-28). */
const LONG_WORD = /\p{L}{14,}/gu

/** Words that Swedish compounds end with and that no s ties to what stands before: social-sekreterare, sjukpenning-grundande. */
const LAST_WORDS = [
  'bedömning',
  'fattning',
  'förteckning',
  'förvaltning',
  'grundande',
  'handläggare',
  'koordinator',
  'modell',
  'möte',
  'plan',
  'samordnare',
  'sekreterare',
  'tjänst',
  'utredning',
]
const BEFORE_LAST = new RegExp(`(?<=\\p{L}{4})(?=(?:${LAST_WORDS.join('|')})\\p{L}*$)`, 'u')

/**
 * A page's HTML with every long word ready to be divided between its parts, as `Divided` does for a name, where text is
 * so large that it has no room (`citizen-page.css`). What is read aloud, found and copied stays the same. For pages that
 * are documents only: React would not know its texts again.
 */
export function divideLongWords(html: string): string {
  return html.replaceAll(/(?<=>)[^<>]+(?=<)/g, (text) => {
    const divided = text.replaceAll(LONG_WORD, (word) => {
      const pieces = partedAtJoints(word).flatMap((piece) => piece.split(BEFORE_LAST))
      const last = pieces.at(-1) ?? ''
      return pieces.slice(0, -1).map(joint).join('') + last
    })
    // In one element: beside an icon each piece would else be laid out as a thing of its own.
    return divided === text ? text : `<span>${divided}</span>`
  })
}

function joint(piece: string): string {
  return `<span class="long-joint">${piece}</span>`
}
