import { bodyMessages } from '../messages-body.sv.ts'
import { nearest } from '../nearest.ts'
import type { Sentences } from '../problem.ts'
import { COMPONENTS } from './components.ts'

/** What is wrong with a tag, or with two that do not meet. */
export type TagSlip = {
  readonly rule: 'unclosed-tag' | 'curly-quote'
  readonly offset: number
  readonly sentences: Sentences
  /** Where the other tag begins that belongs to it: it is not at fault by itself. */
  readonly other: number | null
}

/**
 * What the letters say is wrong with the tags of a body. The parser stops where it no longer understands, which is
 * seldom where the sign is missing, and once more at the tag that belongs to the first.
 *
 * @param body - that the parser could not read
 * @param stoppedAt - the offset of the tag that it stopped at
 * @returns `null` when nothing tells what was meant
 */
export function findTagSlip(body: string, stoppedAt: number): TagSlip | null {
  const text = withoutCode(body)
  const tags: Tag[] = []
  for (const { 0: start, index, groups } of text.matchAll(TAG_START)) {
    const tag = readTag(text, index, start, groups?.name ?? '')
    if (tag === null) continue
    if ('sentences' in tag) return tag
    tags.push(tag)
  }
  return mismatch(text, tags, stoppedAt)
}

type Tag = {
  readonly offset: number
  /** Where the text goes on. */
  readonly end: number
  readonly name: string
  readonly kind: 'begins' | 'ends' | 'is whole'
  readonly hasAttributes: boolean
}

const TAG_START = /(?<!\\)<(?:\s+\/?|\\|\/\s*)?(?<name>\p{L}[\p{L}\p{N}.:-]*)/gu
const ATTRIBUTE = String.raw`\s+(?:\{[^}]*\}|[\p{L}_][\p{L}\p{N}_:.-]*(?:\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\{[^}]*\}))?)`
const OPEN_TAG = new RegExp(
  `^<\\p{L}[\\p{L}\\p{N}.:-]*(?<given>(?:${ATTRIBUTE})*)\\s*(?<whole>/?)>`,
  'u',
)
const END_TAG = /^<\/\s*\p{L}[\p{L}\p{N}.:-]*\s*>/u

/** @returns `null` for what is no tag of a component, such as an address or HTML */
function readTag(text: string, offset: number, start: string, name: string): Tag | TagSlip | null {
  const component = componentOf(name)
  if (component === null && !/^\p{Lu}/u.test(name)) return null
  const rest = text.slice(offset)
  const isEnd = /^<\s*[/\\]/.test(start)
  if (/^<[\s\\]/.test(start)) {
    // "under 5 < Roll" is a sign; a component whose own tag follows is not.
    if (component === null || !(isEnd || /^\s+\p{L}+="/u.test(rest.slice(start.length))))
      return null
    const meant = isEnd ? `</${component}>` : `<${component}`
    const sentences = bodyMessages.notATag(start, meant)
    const other = isEnd ? lastBefore(text, offset, component) : endAfter(text, offset, name)
    return { rule: 'unclosed-tag', offset, sentences, other }
  }
  const found = (isEnd ? END_TAG : OPEN_TAG).exec(rest)
  if (found) {
    const kind = isEnd ? 'ends' : found.groups?.whole === '/' ? 'is whole' : 'begins'
    const hasAttributes = (found.groups?.given ?? '') !== ''
    return { offset, end: offset + found[0].length, name, kind, hasAttributes }
  }
  if (isEnd) {
    const sentences = bodyMessages.tagWithoutEnd(`</${name}`, `</${component ?? name}>`)
    return { rule: 'unclosed-tag', offset, sentences, other: lastBefore(text, offset, name) }
  }
  const broken = brokenTag(rest)
  if (broken === null) return null
  const isWhole = /^<[^<>\n]*\/\s*>/.test(rest)
  return { ...broken, offset, other: isWhole ? null : endAfter(text, offset, name) }
}

/** What is missing in a tag that begins. */
function brokenTag(rest: string): Pick<TagSlip, 'rule' | 'sentences'> | null {
  const line = /^<[^\n]*/.exec(rest)?.[0] ?? ''
  const tag = /^<[^<>]*/.exec(line)?.[0] ?? ''
  const curly = /\s[\p{L}-]+\s*=\s*["']?([”“„’‘])/u.exec(tag)?.[1]
  if (curly) return { rule: 'curly-quote', sentences: bodyMessages.curlyQuoteInTag(curly) }
  const isWhole = /\/\s*$/.test(tag)
  const tell = (sentences: Sentences) => ({ rule: 'unclosed-tag' as const, sentences })
  const hasEnd = line.charAt(tag.length) === '>'
  const attribute =
    /^<[\p{L}\p{N}]+\s+(?<key>[\p{L}-]+)(?<rest>\s*[=:]?\s*(?<value>.*?))\s*\/?\s*$/u.exec(tag)
  const { key = '', value = '', rest: written = '' } = attribute?.groups ?? {}
  const words = value.replace(/^["']|["']$/g, '').trim()
  if (key !== '' && words !== '' && !/["']/.test(words) && hasEnd) {
    const right = `${key}="${words}"`
    return /^\s*=/.test(written)
      ? tell(bodyMessages.quotesMissing(key, right))
      : tell(bodyMessages.equalsMissing(key, right))
  }
  const sound = /^<\p{L}+(?:\s+[\p{L}-]+\s*=\s*(?:"[^"]*"|'[^']*'))+/u.exec(tag)?.[0]
  if (sound === undefined || hasEnd) return null
  return tell(
    bodyMessages.tagWithoutEnd(
      sound,
      `${sound}${isWhole || /^\s*\//.test(tag.slice(sound.length)) ? ' />' : '>'}`,
    ),
  )
}

/** Tags that are sound by themselves, and do not belong together. */
function mismatch(text: string, tags: readonly Tag[], stoppedAt: number): TagSlip | null {
  const open: Tag[] = []
  const pairs: (readonly [Tag, Tag])[] = []
  for (const tag of tags) {
    const last = open.at(-1)
    if (tag.kind === 'begins') {
      if (last?.name === tag.name && !tag.hasAttributes && last.hasAttributes) {
        return apart(tag, last, bodyMessages.beginsTwice(tag.name))
      }
      open.push(tag)
    }
    if (tag.kind !== 'ends') continue
    if (last === undefined) return null
    if (last.name !== tag.name) {
      if (open.some(({ name }) => name === tag.name)) {
        return apart(last, null, unclosed(last.name))
      }
      const isBegun = COMPONENTS.has(last.name) || !COMPONENTS.has(tag.name)
      return isBegun
        ? apart(tag, last, bodyMessages.endOfOther(tag.name, last.name))
        : apart(last, tag, bodyMessages.beginsOther(last.name, tag.name))
    }
    open.pop()
    pairs.push([last, tag])
  }
  const pair = pairs.find((both) => both.some(({ offset }) => offset === stoppedAt))
  return pair ? misplaced(text, ...pair) : null
}

function apart({ offset }: Tag, other: Tag | null, sentences: Sentences): TagSlip {
  return { rule: 'unclosed-tag', offset, sentences, other: other?.offset ?? null }
}

/** A beginning and an end of which Markdown puts one in a text and the other outside it. */
function misplaced(text: string, begins: Tag, ends: Tag): TagSlip {
  const { name } = begins
  if (!text.slice(begins.offset, ends.offset).includes('\n')) {
    return apart(ends, begins, bodyMessages.crossed(name))
  }
  if (COMPONENTS.get(name)?.refersTo) {
    return apart(ends, begins, bodyMessages.acrossParagraphs(name))
  }
  const isAlone = ({ offset, end }: Tag) =>
    /(?:^|\n)$/.test(text.slice(0, offset)) && /^[ \t]*(?:\n|$)/.test(text.slice(end))
  return isAlone(ends)
    ? apart(begins, ends, bodyMessages.ownLine(`<${name} …>`))
    : apart(ends, begins, bodyMessages.ownLine(`</${name}>`))
}

/** A tag without its end, with the form that suits the component. */
export function unclosed(name: string): Sentences {
  const spec = COMPONENTS.get(name)
  if (spec?.mayHaveContent === false) return bodyMessages.unclosedWithoutContent(name)
  return spec?.refersTo === null ? bodyMessages.unclosedBox(name) : bodyMessages.unclosed(name)
}

function componentOf(name: string): string | null {
  const names = [...COMPONENTS.keys()]
  return names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? nearest(name, names)
}

/** The tag that ends the one at fault, in any letters. */
function endAfter(text: string, offset: number, name: string): number | null {
  const after = new RegExp(`</\\s*${name}\\s*>`, 'i').exec(text.slice(offset))
  return after ? offset + after.index : null
}

function lastBefore(text: string, offset: number, name: string): number | null {
  const found = text.slice(0, offset).toLowerCase().lastIndexOf(`<${name.toLowerCase()}`)
  return found < 0 ? null : found
}

/** Code shows tags as they stand. */
function withoutCode(body: string): string {
  return body.replace(/^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1|(`+)[^`\n]+\2/gm, (code) =>
    code.replace(/</g, ' '),
  )
}
