const LONGEST = 150

/** The first sentence of a text, or as much of it as a result has room for. */
export function shortLine(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  const sentence = /^.+?[.!?](?=\s|$)/u.exec(whole)?.[0] ?? whole
  if (sentence.length <= LONGEST) return sentence
  const cut = sentence.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–]+$/, '')} …`
}
