import { Lexer } from 'yaml'
import { yamlMessages } from './messages-yaml.sv.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'

/** What YAML reads without complaint, though not as it was meant. */
export type Slips = {
  readonly problems: readonly Problem[]
  /** What YAML made of the text is not what was written: nothing more can be told of it. */
  readonly isMisread: boolean
}

/**
 * @param at - gives an offset in the text its place in the file
 */
export function findSlips(text: string, at: (offset: number) => Place): Slips {
  const signs = listSigns(text, at)
  const quotes = curlyQuotes(text, at)
  const lost = lostTexts(text, at)
  return {
    problems: [...signs, ...quotes.problems, ...lost.problems],
    isMisread: signs.length > 0 || quotes.isMisread || lost.isMisread,
  }
}

/** A dash or a bullet of a word processor makes no list: YAML joins the lines into one text. */
function listSigns(text: string, at: (offset: number) => Place): Problem[] {
  return [
    ...text.matchAll(/^( *)([–—−•·▪■○●◦‣⁃*+→⇒►▶➢➤✓✔☐☑□]|\p{Emoji_Presentation}|o\t)[ \t]/gmu),
  ].map((match) => {
    const offset = match.index + (match[1]?.length ?? 0)
    const sign = (match[2] ?? '').trim()
    return error('list-sign', at(offset), yamlMessages.listSign(sign))
  })
}

const OPENING = '”“„‟«»’‘‚'

/** Quotation marks of a word processor: to YAML they are letters, so that a comma or a colon inside ends the text. */
function curlyQuotes(
  text: string,
  at: (offset: number) => Place,
): { problems: Problem[]; isMisread: boolean } {
  const problems: Problem[] = []
  let isMisread = false
  const start = new RegExp(
    `(?<=^ *(?:- +)?[^\\s:#'"]+: +|^ *- +|[[{,] *|[{,] *[^\\s:,'"]+: +)[${OPENING}]`,
    'gmu',
  )
  for (const { index } of text.matchAll(start)) {
    const open = text.charAt(index)
    const lineEnd = text.indexOf('\n', index)
    const rest = text.slice(index + 1, lineEnd < 0 ? undefined : lineEnd)
    const flow = isInFlow(text, index)
    const end = rest.search(
      new RegExp(`[${OPENING}](?=${flow ? '[ ]*[,\\]}]|$' : '\\s*(?:#.*)?$'})`, 'u'),
    )
    const inside = end < 0 ? rest : rest.slice(0, end)
    // ”Ja” räcker, and ”ja” eller ”nej”: quotations in a text.
    if (end < 0 || (!flow && new RegExp(`[${OPENING}]`, 'u').test(inside))) continue
    if (flow && new RegExp(`^[^,\\]}]*[${OPENING}][^,\\]}]*[${OPENING}]`, 'u').test(inside))
      continue
    if (flow ? /[,[\]{}]|: /.test(inside) : /: | #/.test(inside)) isMisread = true
    problems.push(error('curly-quote', at(index), yamlMessages.curlyQuote(open, rest.charAt(end))))
  }
  return { problems, isMisread }
}

/** Between [ and ] or { and }, told by what stands before on the line. */
function isInFlow(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const count = (sign: string) => before.split(sign).length - 1
  return count('[') > count(']') || count('{') > count('}')
}

/**
 * What follows ` #` is a comment to YAML, and lost. One is meant when it stands on a line of its own, or after two
 * spaces and with a space after the #.
 */
function lostTexts(
  text: string,
  at: (offset: number) => Place,
): { problems: Problem[]; isMisread: boolean } {
  let isMisread = false
  const problems = commentsIn(text).flatMap(({ offset, comment }) => {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    const isOwnLine = line.trim() === ''
    const isMeant = isOwnLine
      ? !continuesText(text, offset, line.length, comment)
      : / {2}$|\t$/.test(line) && /^#(?: |$)/.test(comment)
    if (isMeant) return []
    // The end of the list or the map is lost as well.
    if (isInFlow(text, offset)) isMisread = true
    const value = withoutKey(line)
    const hex = /^#[0-9a-fA-F]{6}\b/.exec(comment)?.[0]
    if (hex !== undefined) {
      return [error('lost-text', at(offset), yamlMessages.lostColour(hex))]
    }
    const sentences = isOwnLine
      ? yamlMessages.lostLine(comment)
      : yamlMessages.lostText(comment, isPlainText(value) ? `${value} ${comment}` : null)
    return [error('lost-text', at(offset), sentences)]
  })
  return { problems, isMisread }
}

/** Neither a list nor a map, a day nor an id, nor a text that has its quotation marks already. */
function isPlainText(value: string): boolean {
  return /^[^[\]{}'"][^[\]{}]*$/.test(value) && !/^(?:[\d-]+|[a-z\d]+(?:-[a-z\d]+)+)$/.test(value)
}

/** A line of its own that goes on with the text above, where a line break was put before a number. */
function continuesText(text: string, offset: number, indent: number, comment: string): boolean {
  if (!/^#[^\s#]/.test(comment)) return false
  const before = text.slice(0, offset).trimEnd().split('\n').at(-1) ?? ''
  const indentBefore = before.length - before.trimStart().length
  return indent > indentBefore && /(?::|^ *-) +[^'"|>[{\s]/.test(before)
}

/** `namn: Ring 116` is "Ring 116", `- Ring 116` as well. */
function withoutKey(line: string): string {
  return line.replace(/^\s*(?:- +)*(?:[^\s:'"]+: +)?/u, '').trim()
}

function commentsIn(text: string): { offset: number; comment: string }[] {
  const found: { offset: number; comment: string }[] = []
  let offset = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    // Marks of the lexer's own, which are no part of the text; after the last of them comes a scalar.
    if (['\u0002', '\u0018', '\u001f'].includes(token)) {
      isScalar = token === '\u001f'
      continue
    }
    if (!isScalar && token.startsWith('#')) found.push({ offset, comment: token.trimEnd() })
    offset += token.length
    isScalar = false
  }
  return found
}
