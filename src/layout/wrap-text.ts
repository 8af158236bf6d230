const SOFT_HYPHEN = '\u00AD'

type Piece = {
  readonly text: string
  /** What joins it to the piece before on the same line. */
  readonly glue: '' | ' '
  /** What ends the line when the piece is its last. */
  readonly ending: '' | '-'
}

/**
 * Break a text at sense: at spaces and after hyphens, inside a word only at a soft hyphen. As few lines as the
 * widths allow, and of these the most even ones. A piece wider than its line keeps its own line, whole.
 *
 * @param widthOfLine - room in px for line `i` of the text
 * @param measure - width of a text in px
 */
export function wrapText(
  text: string,
  widthOfLine: (line: number) => number,
  measure: (text: string) => number,
): readonly string[] {
  const pieces = piecesOf(text)
  const greedy = fill(pieces, widthOfLine, measure)
  if (greedy.length < 2) return greedy
  // The narrowest common width that needs no more lines gives the most even ones.
  let best = greedy
  let low = 0
  let high = Math.max(...greedy.map(measure))
  while (high - low > 1) {
    const middle = (low + high) / 2
    const lines = fill(pieces, (line) => Math.min(widthOfLine(line), middle), measure)
    if (lines.length <= greedy.length && lines.every((line) => measure(line) <= middle)) {
      best = lines
      high = middle
    } else low = middle
  }
  return best
}

/** Width of the widest part of a text that can't be broken. */
export function widestPiece(text: string, measure: (text: string) => number): number {
  return Math.max(0, ...piecesOf(text).map((piece) => measure(piece.text + piece.ending)))
}

function fill(
  pieces: readonly Piece[],
  widthOfLine: (line: number) => number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = []
  let line = ''
  let ending = ''
  for (const piece of pieces) {
    const longer = line + piece.glue + piece.text
    if (line !== '' && measure(longer + piece.ending) > widthOfLine(lines.length)) {
      lines.push(line + ending)
      line = piece.text
    } else line = line === '' ? piece.text : longer
    ending = piece.ending
  }
  if (line !== '') lines.push(line)
  return lines
}

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(/(?<=[-–/\u00AD])(?=.)/u).map(
        (part, i): Piece => ({
          text: part.replaceAll(SOFT_HYPHEN, ''),
          glue: i === 0 ? ' ' : '',
          ending: part.endsWith(SOFT_HYPHEN) ? '-' : '',
        }),
      ),
    )
}
