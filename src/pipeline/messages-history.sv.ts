import type { Effect } from '../model/history/effect.ts'
import type { Change, Publication, Thing } from '../model/history/thing.ts'
import type { SincePublication } from './history/since-publication.ts'
import type { Sentences } from './problem.ts'
import { counted, series } from './wording.ts'

const RESTORE =
  'Hämta tillbaka filen som den var, ur versionshanteringen eller en kopia. Går det inte, ta bort den: då börjar historiken om vid nästa npm run publicera.'

/** What is told of `historik.json`, of publications, and of what has changed since the last one. */
export const historyMessages = {
  notJson: (): Sentences => ({
    message: 'historik.json går inte att läsa: den är avbruten här, eller ändrad för hand.',
    mend: RESTORE,
  }),
  conflict: (): Sentences => ({
    message: 'historik.json har två versioner i sig: två publiceringar har noterats var för sig.',
    mend: 'Ta den ena versionen hel, och kör npm run publicera när innehållet är sammanfört.',
  }),
  newer: (): Sentences => ({
    message: 'historik.json är skriven av en nyare version av programmet.',
    mend: 'Hämta den nya versionen av programmet, och försök igen.',
  }),
  shape: (at: readonly (string | number)[]): Sentences => ({
    message:
      at.length === 0
        ? 'historik.json är inte skriven av npm run publicera.'
        : `I historik.json är ”${at.join(' › ')}” inte som npm run publicera skriver det.`,
    mend: RESTORE,
  }),
  edited: (): Sentences => ({
    message:
      'historik.json är ändrad efter publiceringen, så den säger inte säkert vad som publicerades.',
    mend: RESTORE,
  }),
} as const

/** What a file of the content tells of. */
export const KINDS: Readonly<Record<Thing['kind'], string>> = {
  settings: 'inställningarna',
  sources: 'källorna',
  party: 'part',
  role: 'roll',
  question: 'fråga',
  document: 'underlag',
  consent: 'samtycke',
  term: 'begrepp',
  'legal-rule': 'regel',
  gap: 'glapp',
  bottleneck: 'flaskhals',
  'target-group': 'målgrupp',
  news: 'nyhet',
  process: 'process',
  'process-citizen': 'pilkarta',
  step: 'steg',
  'step-citizen': 'station',
}

/** "steget" and its like are left out: the kind, the name in quotes, and the file on the same line. */
export function changeLine(change: Change, thing: Thing | undefined): string {
  const { kind, path, name, parts } = change
  const verb = kind === 'added' ? 'tillkom' : kind === 'changed' ? 'ändrad' : 'borttagen'
  const what = thing === undefined ? '' : `${KINDS[thing.kind]} `
  const called = name === path ? '' : `”${name}” `
  const language = thing?.language && thing.language !== 'sv' ? `(${thing.language}) ` : ''
  const which = parts.length > 0 ? `: ${parts.join(', ')}` : ''
  return `${verb.padEnd(9)}  ${what}${called}${language}${path}${which}`
}

/** "2 parter, 3 roller och 1 medborgarsida". */
export function effectWords(effect: Effect): string {
  const amounts = [
    [effect.parties, 'part', 'parter'],
    [effect.roles, 'roll', 'roller'],
    [effect.prints, 'blad som skrivs ut', 'blad som skrivs ut'],
    [effect.citizenPages, 'medborgarsida', 'medborgarsidor'],
    [effect.translations, 'översättning', 'översättningar'],
    [effect.news, 'nyhet', 'nyheter'],
  ] as const
  const told = amounts.flatMap(([all, one, several]) =>
    all.length === 0 ? [] : counted(all.length, one, several),
  )
  return told.length === 0 ? 'Det rör inga andra sidor.' : `Det rör ${series(told)}.`
}

/** "publicering 3 (2026-11-23)". */
export function publicationWords({ number, day }: Pick<Publication, 'number' | 'day'>): string {
  return `publicering ${number} (${day})`
}

type Compared = Pick<SincePublication, 'publication' | 'revision'>

/** "publicering 3 (2026-11-23)", or "revision 1a2b3c4 (2026-11-20)"; nothing before the first. */
function comparedWords({ publication, revision }: Compared): string {
  if (publication === null) return ''
  return revision === undefined
    ? publicationWords(publication)
    : `revision ${revision} (${publication.day})`
}

/** "vid den senaste publiceringen", "sedan revisionen". */
function thatOne({ revision }: Compared): string {
  return revision === undefined ? 'den senaste publiceringen' : 'revisionen'
}

/** So many files are named as the cause of one fault. */
const MOST_CAUSES = 3

/** What `granska --ändrat` says around the faults. */
export const changeMessages = {
  changedSince: (since: Compared): string => `Ändrat sedan ${comparedWords(since)}:`,
  nothingChanged: (since: Compared): string =>
    `Inget innehåll har ändrats sedan ${comparedWords(since)}.`,
  neverPublished: (files: number): string =>
    `Innehållet är inte publicerat än, så allt räknas som nytt: ${counted(files, 'fil', 'filer')}. npm run publicera noterar det som publiceras.`,
  cannotCompare:
    'historik.json går inte att läsa, så det går inte att säga vad som har ändrats. Allt visas.',
  causedBy: (paths: readonly string[]): string => {
    const shown = paths.slice(0, MOST_CAUSES)
    const left = paths.length - shown.length
    const named = left > 0 ? [...shown, counted(left, 'fil till', 'filer till')] : shown
    return `Filen är inte ändrad. Det kan komma av ändringar i ${series(named)}.`
  },
  lapsed: (since: Compared): string =>
    `Filen är inte ändrad. Det fanns vid ${thatOne(since)}, men var godtaget till en dag som har gått.`,
  elsewhere: (since: Compared): string =>
    since.revision === undefined
      ? 'Filen är inte ändrad, och inget av det som är ändrat leder hit. Dagens datum eller programmet är nytt sedan den senaste publiceringen.'
      : 'Filen är inte ändrad, och inget av det som är ändrat leder hit.',
  knownBefore: (count: number, since: Compared): string =>
    `${counted(count, 'varning', 'varningar')} i oförändrade filer fanns redan vid ${thatOne(since)}, och visas inte. npm run granska visar alla.`,
} as const
