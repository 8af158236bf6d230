import { readFrontMatter } from './front-matter.ts'
import { idFault } from './id-fault.ts'
import type { Answers, Asked, NewKind } from './new-kinds.ts'
import { isWrittenMap, Written, type WrittenFile, type WrittenValue } from './written.ts'

/** Told to the citizen in words of the writer: the rest is ids and days. In the order of the question. */
const TOLD = [
  'namn',
  'behov',
  'sammanfattning',
  'händer',
  'när',
  'förbered',
  'får',
  'bestämmer',
  'vid-nej',
  'under-tiden',
  'läs-också',
] as const
/** Where the words stand of a value that says more: `{ värde: … }`, `{ text: …, stationer: … }`. */
const WORDS_IN = ['värde', 'text']
const MADE_BY = 'översatt-av'
const PERSON = 'person'
const MACHINE = 'maskin'

type Front = Readonly<Record<string, unknown>>

/** A citizen's text in another language, asked for text by text in the words of the original. */
export type NewTranslation = {
  readonly kind: NewKind
  /** Stands under the front matter of the original, and is translated in the file. */
  readonly hasBody: boolean
}

/**
 * Where a citizen's text lies: told by its process, by process and step, or by its file.
 *
 * @returns the folder below the content, `processer/boken-kommer/hoglasning`; `null` when it can be none
 */
export function folderOfCitizensText(written: string): string | null {
  const id = written
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/)?processer\//, '')
    .replace(/\/(?:pilkarta(?:\.[^/]*)?\.mdx)?$/, '')
  const parts = id.split('/')
  const isPlace = parts.length <= 2 && parts.every((part) => idFault(part) === null)
  return isPlace ? `processer/${id}` : null
}

/**
 * @param original - the text of `pilkarta.mdx`
 * @returns `null` when it cannot be read: the check tells why
 */
export function newTranslation(
  folder: string,
  original: string,
  language: string,
): NewTranslation | null {
  const { data, body } = readFrontMatter(original.replace(/\r\n?/g, '\n'), unread, () => {})
  if (data === null) return null
  const front = plainOf(data) as Front
  const asked: Asked[] = []
  inOtherWords(front, (key, text) => {
    asked.push({ key, question: `${key}: ”${text}”\n→` })
    return text
  })
  asked.push({ key: MADE_BY, question: `Vem har översatt? (${PERSON} eller ${MACHINE})` })
  return {
    kind: {
      asked,
      isWithoutSources: true,
      files: (_id, answers) =>
        new Map([[`${folder}/pilkarta.${language}.mdx`, translated(front, answers)]]),
    },
    hasBody: body.trim() !== '',
  }
}

function translated(front: Front, answers: Answers): Front {
  // Whatever is answered but a person is taken for a machine.
  const isMachines = answers[MADE_BY]?.toLowerCase() !== PERSON
  return {
    ...inOtherWords(front, (key) => answers[key] ?? ''),
    ...(isMachines && { översättning: MACHINE }),
    ägare: front.ägare,
  }
}

/** @param say - the words for a text; a list has one for each, `förbered-1` */
function inOtherWords(front: Front, say: (key: string, text: string) => string): Front {
  return Object.fromEntries(
    TOLD.flatMap((key) => (key in front ? [[key, valueInOtherWords(key, front[key], say)]] : [])),
  )
}

function valueInOtherWords(
  key: string,
  value: unknown,
  say: (key: string, text: string) => string,
): unknown {
  if (typeof value === 'string') return say(key, value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => valueInOtherWords(`${key}-${i + 1}`, item, say))
  }
  if (!isFront(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, words]) => [
      inner,
      WORDS_IN.includes(inner) ? valueInOtherWords(key, words, say) : words,
    ]),
  )
}

/** Nobody is told of a place in it. */
const unread: WrittenFile = {
  path: '',
  references: [],
  inherited: { status: 'stated', citations: [] },
  note: (value) => value,
}

function plainOf(value: WrittenValue): unknown {
  if (value instanceof Written) return value.value
  if (isWrittenMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]))
  }
  return value.map(plainOf)
}

function isFront(value: unknown): value is Front {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
