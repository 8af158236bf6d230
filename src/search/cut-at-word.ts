/** As much of a text as there is room for: between two words where that keeps half of it, else inside one. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const lastSpace = text.slice(0, longest + 1).search(/\s\S*$/)
  if (lastSpace >= longest / 2) return `${text.slice(0, lastSpace).replace(/[\s,;:–]+$/, '')} …`
  const halfLetter = /\p{Cs}$/u
  return `${text.slice(0, longest).replace(halfLetter, '')}…`
}
