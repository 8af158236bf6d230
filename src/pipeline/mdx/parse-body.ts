import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { bodyMessages } from '../messages-body.sv.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { findTagSlip, unclosed } from './tag-slips.ts'

/**
 * Markdown and JSX tags, nothing else: import, export and `{…}` are plain text by construction, so a body can run
 * no code whoever writes it. (Full MDX reads a paragraph that begins with "import " as code.)
 */
export const processor = createProcessor({
  format: 'md',
  remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkJsxOnly],
  // A style attribute would break the page's content security policy.
  tableCellAlignToStyle: false,
})

function remarkJsxOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    mdxJsx(),
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxJsxFromMarkdown()]
}

/** `isSound` is false for a tree that must not be published: it shows what else is wrong, no more. */
export type ParsedBody = { readonly tree: Root; readonly isSound: boolean }

const MOST_FAULTS = 20

/**
 * Read a body into a tree. The parser stops at its first fault; the tag at fault is blunted and the rest read again,
 * so that all faults are told at once.
 *
 * @param body - with the file's own line numbers
 * @returns `null` when it cannot be read at all
 */
export function parseBody(
  body: string,
  file: string,
  report: (problem: Problem) => void,
): ParsedBody | null {
  let text = body
  for (let faults = 0; faults < MOST_FAULTS; faults++) {
    try {
      return { tree: processor.parse(text) as Root, isSound: faults === 0 }
    } catch (caught) {
      const offset = isParserMessage(caught) ? tagAt(caught, text) : -1
      const slip = offset < 0 ? null : findTagSlip(text, offset)
      if (slip !== null) {
        report(error(slip.rule, placeOf(text, slip.offset, file), slip.sentences))
        text = blunt(blunt(text, slip.offset, 1), slip.other ?? slip.offset, 1)
        continue
      }
      const at = offset < 0 ? text.length - text.trimStart().length : offset
      const { rule, sentences } = faultOf(text, at)
      report(error(rule, placeOf(text, at, file), sentences))
      if (offset < 0) return null
      // Nothing of an address is left, or its end would be taken for one of its own.
      const blunted = /^<[^\s<>]+[:@][^\s<>]+>/.exec(text.slice(offset))?.[0].length ?? 1
      text = blunt(text, offset, blunted)
    }
  }
  return null
}

/** Signs that the parser takes for text; all that follows keeps its place. */
function blunt(text: string, offset: number, length: number): string {
  return `${text.slice(0, offset)}${'x'.repeat(length)}${text.slice(offset + length)}`
}

/** What the parser throws, with the place where it stopped. */
type ParserMessage = Error & {
  readonly reason: string
  readonly line?: number
  readonly column?: number
}

function isParserMessage(caught: unknown): caught is ParserMessage {
  return caught instanceof Error && 'reason' in caught && typeof caught.reason === 'string'
}

/** Where the tag begins that the parser stopped at. */
function tagAt(message: ParserMessage, text: string): number {
  const inMessage = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message.reason)
  const named = inMessage ? offsetOf(text, Number(inMessage[1]), Number(inMessage[2])) : -1
  if (named >= 0 && text[named] === '<') return named
  const stopped = offsetOf(text, message.line ?? 1, message.column ?? 1)
  return text.lastIndexOf('<', stopped)
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start)
    if (next < 0) return text.length
    start = next + 1
  }
  return start + column - 1
}

function placeOf(text: string, offset: number, file: string) {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { file, line: before.split('\n').length, column: offset - start + 1 }
}

/** Tell from the letters what the writer meant: the parser only knows what it did not expect. */
function faultOf(text: string, offset: number): { rule: string; sentences: Sentences } {
  const rest = text.slice(offset, offset + 200)
  if (rest.startsWith('<!')) return { rule: 'html-in-body', sentences: bodyMessages.comment() }
  const address = /^<([^\s<>]+@[^\s<>]+|[a-z]+:[^\s<>]+)>/.exec(rest)?.[1]
  if (address && /@|^(?:https?|mailto|tel):/.test(address)) {
    return { rule: 'bare-address', sentences: bodyMessages.addressInBrackets(address) }
  }
  if (address) return { rule: 'unsafe-link', sentences: bodyMessages.unsafeLink(address) }
  const name = /^<\/?\s*([\p{L}][\p{L}\p{N}.:-]*)/u.exec(rest)?.[1]
  if (name === undefined)
    return {
      rule: 'less-than',
      sentences: bodyMessages.lessThan(/^<[^\n]{0,20}/.exec(rest)?.[0] ?? '<'),
    }
  if (/^\p{Ll}/u.test(name)) return { rule: 'html-in-body', sentences: bodyMessages.html(name) }
  if (rest.startsWith('</')) return { rule: 'unclosed-tag', sentences: bodyMessages.strayEnd(name) }
  return { rule: 'unclosed-tag', sentences: unclosed(name) }
}
