import type { ProcessId, StepId } from '../model/ids.ts'
import type { Reader } from '../model/language/slip.ts'
import type { Site } from '../model/site.ts'
import { stationFacts } from '../model/station-facts.ts'
import type { BodyPassage } from './mdx/passages.ts'
import { once } from './once.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import type { Place } from './place.ts'
import { isWrittenMap, Written, type WrittenMap } from './written.ts'

/** A paragraph, an item of a list or a value, and where it stands. */
export type Passage = {
  readonly text: string
  readonly place: Place
  /** The words of its links; `null` for a value, whose pages make the links. */
  readonly links: readonly string[] | null
}

/** What is read as one text. */
export type ReadText = {
  readonly reader: Reader
  /** Where the text as a whole is told to be heavy. */
  readonly start: Place
  /** Written in the front matter of this file. */
  readonly values: readonly Passage[]
  /** Written below it. */
  readonly body: string
  /** Both, as paragraphs, items and headings: each of their sentences is measured. */
  readonly own: () => readonly Passage[]
  /** Said on the same page, written and told elsewhere. */
  readonly borrowed: readonly string[]
  /** A page of its own, which as a whole must be light; else only its sentences count. */
  readonly isPage: boolean
  /** The name of a station or a path. */
  readonly title: Passage | null
  /** The front matter of a citizen's text, for the bars of single keys. */
  readonly written: WrittenMap
}

const STATION_KEYS = [
  'namn',
  'händer',
  'när',
  'förbered',
  'får',
  'värde',
  'tills-vidare',
  'bestämmer',
  'vid-nej',
  'under-tiden',
  'läs-också',
  'text',
]
const PATH_KEYS = ['namn', 'behov', 'sammanfattning']
/** What a consent says to the one who is asked; the rest of it is folded, for those who ask. */
const CONSENT_CITIZEN_KEYS = ['gäller', 'vid-nej', 'ångra']
const CONSENT_KEYS = ['syfte', 'värde', 'gäller-till', 'återkallas', 'vid-nej']
const START_KEYS = ['syfte', 'målgrupp', 'mål', 'hjälp', 'text']
const ABOUT_KEYS = [
  'synpunkter',
  'text',
  'tillgänglighet',
  'brister',
  'vad',
  'varför',
  'plan',
  'metod',
  'kontakt',
  'undantag',
  'skäl',
  'utanför-lagen',
]
/** What caseworkers read in front matter; the rest are names, ids and days. */
const CASEWORKER_KEYS = [
  'syfte',
  'mål',
  'behov',
  'gör-så-här',
  'uppdrag',
  'äger',
  'beskrivning',
  'väg-vidare',
  'innehåll',
  'utifrån',
  'värde',
  'nästa',
  'överlämning',
  'utan-svar',
  'kontakt',
  'text',
]

/** Names, and the few words that stand beside facts and on ways: the texts of others are read with their pages. */
const NAME_KEYS = [
  'namn',
  'namn-i-text',
  'faser',
  'varianter',
  'annars',
  'verktyg',
  'registrering',
  'punkt',
  'när',
  'tidsgräns',
  'senast',
  'från',
  'före',
  'nästa',
  'etikett',
  'överlämning',
  'kanal',
  'värde',
  'tills-vidare',
]
const QUESTION_KEYS = ['fråga', 'svar', 'text']

/** All but what is read of its body. */
type WrittenText = Omit<ReadText, 'own'>

/**
 * All texts of the content in Swedish, citizens' and caseworkers': readability is measured in no other language.
 *
 * @param passages - of every body that can be read, by the body
 */
export function readTexts(
  content: ParsedContent,
  site: Site,
  passages: ReadonlyMap<string, readonly BodyPassage[]>,
): readonly ReadText[] {
  return writtenTexts(content, site).map((text) => {
    const { values, body, start } = text
    return { ...text, own: once(() => [...values, ...placed(passages.get(body) ?? [], start)]) }
  })
}

function writtenTexts(content: ParsedContent, site: Site): readonly WrittenText[] {
  const { settings, registers, processes } = content
  const { party, role, document, question, consent, term, 'legal-rule': legalRule } = registers
  const { gap, bottleneck, 'target-group': targetGroup, news } = registers
  const all = <Data>(...kinds: readonly ReadonlyMap<string, Parsed<Data>>[]) =>
    kinds.flatMap((register) => [...register.values()])
  return [
    ...names(content),
    ...page(settings, 'citizen', START_KEYS),
    ...part(settings, 'citizen', ABOUT_KEYS),
    ...all(consent).flatMap(consentTexts),
    ...all(term).flatMap((one) => told(one, 'citizen', ['förklaring', 'enkelt'])),
    // Whoever comes to the site reads them.
    ...all(news).flatMap((one) => told(one, 'citizen', ['rubrik', 'ingress'])),
    ...all<unknown>(legalRule, question).flatMap((one) =>
      part(one, 'citizen', ['till-medborgaren', 'svar']),
    ),
    ...all(role).flatMap((one) => part(one, 'citizen', ['medborgare', 'nås'])),
    ...all<unknown>(party, role, document).flatMap((one) =>
      page(one, 'caseworker', CASEWORKER_KEYS),
    ),
    ...all<unknown>(legalRule, gap, bottleneck, targetGroup).flatMap((one) =>
      told(one, 'caseworker', CASEWORKER_KEYS),
    ),
    ...[...processes].flatMap(([id, { head, citizen, steps, stepCitizens }]) => [
      ...page(head, 'caseworker', CASEWORKER_KEYS),
      ...page(citizen.get('sv') ?? null, 'citizen', PATH_KEYS).map((text) => ({
        ...text,
        title: textsUnder(text.written, ['namn'])[0] ?? null,
      })),
      ...[...steps.values()].flatMap((step) => [
        ...part(step, 'citizen', ['till-medborgaren']),
        ...page(step, 'caseworker', CASEWORKER_KEYS),
      ]),
      ...[...stepCitizens].flatMap(([step, texts]) =>
        page(texts.get('sv') ?? null, 'citizen', STATION_KEYS).map((text) => ({
          ...text,
          borrowed: borrowedBy(id as ProcessId, step as StepId, site),
          title: textsUnder(text.written, ['namn'])[0] ?? null,
        })),
      ),
    ]),
  ]
}

/** What caseworkers read that is no text: names, questions and answers, and a few words about time and ways. */
function names({ registers, processes }: ParsedContent): WrittenText[] {
  // The name of a consent is read with its page.
  const { question, consent: _, ...others } = registers
  const steps = [...processes.values()].flatMap((process) => [...process.steps.values()])
  const named: readonly (Parsed<unknown> | null)[] = [
    ...Object.values(others).flatMap((register) => [...register.values()]),
    ...[...processes.values()].map(({ head }) => head),
    ...steps,
  ]
  return [
    ...named.flatMap((file) => part(file, 'caseworker', NAME_KEYS)),
    ...[...question.values()].flatMap((file) => part(file, 'caseworker', QUESTION_KEYS)),
    ...steps.flatMap(whyNoStation),
  ]
}

/** `station: { ingen: varför }`: any other station is an id. */
function whyNoStation(step: Parsed<unknown>): WrittenText[] {
  const station: unknown = step.written?.station
  return part({ ...step, written: isWrittenMap(station) ? station : null }, 'caseworker', ['ingen'])
}

function page(
  file: Parsed<unknown> | null,
  reader: Reader,
  keys: readonly string[],
): WrittenText[] {
  if (!file?.written) return []
  const { written, path, body } = file
  const start = { file: path, line: 1, column: 1 }
  const values = [...textsUnder(written, keys), ...practicesIn(written)]
  return [writtenText({ reader, start, values, body, isPage: true, written })]
}

/** The part of a consent's page that talks to the one who is asked, with its name, and the part for those who ask. */
function consentTexts(file: Parsed<unknown>): WrittenText[] {
  const toCitizens = textsUnder(file.written?.['till-medborgaren'], CONSENT_CITIZEN_KEYS)
  if (toCitizens.length === 0) return page(file, 'caseworker', ['namn', ...CONSENT_KEYS])
  return [
    ...part(file, 'citizen', ['namn']).map((text) => ({
      ...text,
      values: [...text.values, ...toCitizens],
      isPage: true,
    })),
    ...page(file, 'caseworker', CONSENT_KEYS),
  ]
}

function writtenText(text: Omit<WrittenText, 'borrowed' | 'title'>): WrittenText {
  return { ...text, borrowed: [], title: null }
}

/** What stands on the pages of others: its sentences count, but it is no page to be measured as a whole. */
function told(...file: Parameters<typeof page>): WrittenText[] {
  return page(...file).map((text) => ({ ...text, isPage: false }))
}

/** Keys of a file whose other texts are read by others. */
function part(
  file: Parsed<unknown> | null,
  reader: Reader,
  keys: readonly string[],
): WrittenText[] {
  if (!file?.written) return []
  const { written, path } = file
  const start = { file: path, line: 1, column: 1 }
  const values = textsUnder(written, keys)
  return [writtenText({ reader, start, values, body: '', isPage: false, written })]
}

/** What a station says beside its own text: who is responsible, how to reach them, the law, and what is asked next. */
function borrowedBy(process: ProcessId, id: StepId, site: Site): readonly string[] {
  const found = site.processes.find((one) => one.id === process)
  const step = found?.steps.find((one) => one.id === id)
  if (found === undefined || step === undefined) return []
  const { accountable, contact, meets } = stationFacts(site, found, step)
  const next = found.flows.filter(({ from }) => from === id).map(({ to }) => to)
  const asked = found.steps
    .filter((one) => next.includes(one.id))
    .flatMap((one) => site.questions.find(({ id: question }) => question === one.question) ?? [])
  return [
    accountable?.citizen?.name,
    contact?.citizen?.reach,
    ...meets.map(({ role }) => role.citizen?.name),
    ...site.legalRules
      .filter((rule) => step.legalRules.includes(rule.id))
      .map(({ citizenText }) => citizenText),
    ...asked.flatMap(({ citizenText, answers }) => [
      citizenText,
      ...answers.map((answer) => answer.citizenText ?? answer.text),
    ]),
  ].filter((text) => text != null)
}

/** The texts of a map under these keys, however deep: those of other keys are passed over with all they hold. */
function textsUnder(value: unknown, keys: readonly string[]): Passage[] {
  if (value instanceof Written) {
    return typeof value.value === 'string'
      ? [{ text: value.value, place: value.place, links: null }]
      : []
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsUnder(item, keys))
  if (!isWrittenMap(value)) return []
  return keys.flatMap((key) => textsUnder(value[key], keys))
}

/** How the parties do while they have not agreed: `{ öppen: '…' }`, wherever it stands. */
function practicesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => practicesIn(item))
  if (!isWrittenMap(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'öppen' ? textsUnder(inner, []) : practicesIn(inner),
  )
}

function placed(passages: readonly BodyPassage[], { file }: Place): readonly Passage[] {
  return passages.map(({ text, line, column, links }) => {
    return { text, place: { file, line, column }, links }
  })
}
