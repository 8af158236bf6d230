import { bodyMessages } from '../messages-body.sv.ts'
import { textMessages } from '../messages-texts.sv.ts'
import { personalData } from '../personal-data.ts'
import { placeholderInLine } from '../placeholders.ts'
import { error, type Problem, type Sentences } from '../problem.ts'

/** A slip that Markdown takes for plain text, so that its signs would be published as they stand. */
type Slip = {
  readonly rule: string
  readonly pattern: RegExp
  /** @param found - what the pattern caught: all of it, and its groups */
  readonly sentences: (...found: string[]) => Sentences
}

const SLIPS: readonly Slip[] = [
  {
    rule: 'home-made-list',
    pattern: /^[ \t]*(?:[-*+] )?([•·▪■○●◦‣⁃–—−]|o(?=\t))[ \t]*(?=\S)/du,
    sentences: (_, sign = '') => bodyMessages.homeMadeList(sign),
  },
  {
    rule: 'home-made-list',
    pattern: /^[ \t]*([a-hA-H][).])[ \t]+(?=\S)/du,
    sentences: (_, sign = '') => bodyMessages.letteredList(sign),
  },
  {
    rule: 'list-sign-alone',
    pattern: /^[ \t]*(-|\d{1,2}[.)])(?=\p{L}{2})/du,
    sentences: (_, sign = '') => bodyMessages.signWithoutSpace(sign),
  },
  {
    rule: 'heading-sign',
    pattern: /^(#{1,6})(?=[^\s#])/du,
    sentences: (_, sign = '') => bodyMessages.signWithoutSpace(sign),
  },
  {
    rule: 'broken-link',
    pattern: /\[([^\]\n]+)\]\s+\((?=https?:|mailto:|tel:|www\.|\/|#)/du,
    sentences: (_, text = '') => bodyMessages.linkWithSpace(text),
  },
  {
    rule: 'broken-link',
    pattern: /\(([^()\n]+)\)\s?\[((?:https?:|mailto:|tel:|www\.|\/|#)[^\]\s]*)\]/du,
    sentences: (_, text = '', url = '') => bodyMessages.linkTurned(text, url),
  },
  {
    rule: 'broken-link',
    pattern: /\]\((?:https?:|mailto:|tel:|www\.|\/)[^)\s]*[ \t]+(?!["'][^"'\n]*["']\))[^)\n]*\)/du,
    sentences: () => bodyMessages.spaceInAddress(),
  },
  {
    rule: 'broken-link',
    pattern: /\]\((?:https?:|mailto:|tel:|www\.|\/|#)[^)\n]*$/du,
    sentences: () => bodyMessages.linkWithoutEnd(),
  },
  {
    rule: 'tab-in-text',
    pattern: /(?<=\S)\t+(?=\S)/du,
    sentences: () => bodyMessages.tabInText(),
  },
]

/** The patterns look for an end as far as the line goes; nobody writes a line like this by hand. */
const LONGEST = 5_000

/** Tell of the slips in a body, each with its place: one of a kind a line. */
export function checkLines(body: string, file: string, report: (problem: Problem) => void): void {
  let fence: string | null = null
  body.split('\n').forEach((line, index, lines) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3)
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence
    if (fence !== null || mark !== undefined || line.length > LONGEST) return
    const text = line.replace(/`[^`]*`/g, (code) => 'n'.repeat(code.length))
    const gap = placeholderInLine(text)
    if (gap !== null) {
      const place = { file, line: index + 1, column: text.indexOf(gap) + 1 }
      report(error('placeholder', place, textMessages.placeholder(gap)))
    }
    const placeOf = (offset: number) => ({ file, line: index + 1, column: offset + 1 })
    for (const problem of personalData(line, placeOf)) report(problem)
    const told = new Set<string>()
    for (const { rule, pattern, sentences } of SLIPS) {
      const match = pattern.exec(text)
      if (!match || told.has(rule)) continue
      if (/[–—−]/.test(match[1] ?? '') && continuesSentence(lines[index - 1])) continue
      told.add(rule)
      const at = match.indices?.[1]?.[0] ?? match.index
      const column = (rule === 'broken-link' ? match.index : at) + 1
      const place = { file, line: index + 1, column }
      report(error(rule, place, sentences(...match)))
    }
  })
}

/** A dash that came first on its line only because the line before was full. */
function continuesSentence(before = ''): boolean {
  return !/^\s*$|:\s*$|^\s*[–—−]/.test(before)
}

/** Front matter that was pasted twice, or below its fence: told as a whole, since nothing in it is a text. */
export function findKeys(body: string, file: string): Problem | null {
  const lines = body.split('\n')
  const isKey = (line: string) => /^[a-zåäö]+(-[a-zåäö]+)*:( |$)/.test(line)
  const isCommon = (line: string) => /^(status|källor|granskad|granskas-senast|ägare):/.test(line)
  if (lines.filter(isCommon).length < 2) return null
  const index = lines.findIndex(isKey)
  const key = lines[index]?.split(':')[0] ?? ''
  return error('keys-in-body', { file, line: index + 1, column: 1 }, bodyMessages.keysInBody(key))
}
