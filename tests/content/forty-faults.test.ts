import { expect, test } from 'vitest'
import { buildRealChanged, realContent } from '../support/real-content.ts'

const IN = 'processer/stockholmsmodellen'
/** A step that hands over to another party, a decision with a way back, a wait and a station. */
const STEP = `${IN}/begar-underlag/steg.mdx`
const DECISION = `${IN}/racker-underlaget/steg.mdx`
const WAIT = `${IN}/vanta-pa-varden/steg.mdx`
const STATION = `${IN}/vanta-pa-varden/pilkarta.mdx`
const END = `${IN}/vagen-ar-klar/steg.mdx`

/** Name of the fault, the file, what stands there, what is written instead, and the rule that finds it. */
type Fault = readonly [name: string, path: string, from: string | RegExp, to: string, rule: string]

const FAULTS: readonly Fault[] = [
  // What YAML cannot read.
  ['a quotation mark without end', STEP, 'namn: ', "namn: '", 'broken-yaml'],
  [
    'a bracket without end',
    STEP,
    'utför: [socialsekreterare]',
    'utför: [socialsekreterare',
    'broken-yaml',
  ],
  ['a tab for indentation', STEP, '  - Kontakta', '\t- Kontakta', 'tab-indentation'],
  ['a colon in a text', STEP, 'syfte: Få fram', 'syfte: Så här: Få fram', 'broken-yaml'],
  ['a key twice', STEP, 'fas: utreda', 'fas: utreda\nfas: utreda', 'duplicate-key'],
  ['a fence that is gone', STEP, /^---\n/, '', 'front-matter-missing'],
  [
    'a merge conflict',
    STEP,
    'fas: utreda',
    '<<<<<<< HEAD\nfas: utreda\n=======\nfas: prova\n>>>>>>> b',
    'merge-conflict',
  ],
  // What no key is, or has.
  ['a misspelt key', STEP, 'utför:', 'utfor:', 'unknown-key'],
  [
    'a key of another kind of step',
    STEP,
    'fas: utreda',
    'fas: utreda\nfråga: underlaget-racker',
    'misplaced-key',
  ],
  ['no name', STEP, /^namn: .*\n/m, '', 'missing-key'],
  ['no accountable role', STEP, /^ansvarig: .*\n/m, '', 'missing-key'],
  ['no way on', STEP, /^nästa:\n(?: .*\n)+/m, '', 'missing-key'],
  ['no sources', STEP, /^källor: .*$/m, 'källor: []', 'empty-list'],
  ['a value of another type', STEP, 'typ: aktivitet', 'typ: [aktivitet]', 'unknown-value'],
  ['a kind that there is not', STEP, 'typ: aktivitet', 'typ: aktivtet', 'unknown-value'],
  [
    'a name that is too long',
    STEP,
    /^namn: .*$/m,
    `namn: ${'Be vården om allt '.repeat(4)}`,
    'too-long',
  ],
  ['a day that there is not', STEP, 'granskad: 2026-11-22', 'granskad: 2026-11-31', 'invalid-date'],
  ['a day to come', STEP, 'granskad: 2026-11-22', 'granskad: 2027-01-22', 'future-day'],
  ['a gap to fill in', STEP, /^syfte: .*$/m, 'syfte: TODO', 'placeholder'],
  [
    'a personal number',
    STEP,
    '  - Kontakta',
    '  - Fråga om 19121212-1212.\n  - Kontakta',
    'personal-data',
  ],
  [
    'an item twice',
    STEP,
    'rådfrågas: [rehabkoordinator, lakare]',
    'rådfrågas: [lakare, lakare]',
    'duplicate-value',
  ],
  // What is named and does not exist.
  ['an unknown step', STEP, 'till: skriv-lakarintyg', 'till: skriv-intyget', 'unknown-step'],
  [
    'an unknown role',
    STEP,
    'rådfrågas: [rehabkoordinator',
    'rådfrågas: [koordinatorn',
    'unknown-role',
  ],
  [
    'a party for a role',
    STEP,
    'utför: [socialsekreterare]',
    'utför: [socialtjansten]',
    'unknown-role',
  ],
  ['an unknown phase', STEP, 'fas: utreda', 'fas: utredning', 'unknown-phase'],
  [
    'an unknown document',
    STEP,
    'vad: [{ värde: fragestallning-till-varden',
    'vad: [{ värde: fragor',
    'unknown-document',
  ],
  [
    'an unknown consent',
    STEP,
    'samtycke: { värde: samtycke-vard',
    'samtycke: { värde: samtycke-till-vard',
    'unknown-consent',
  ],
  ['an unknown source', STEP, 'källor: [pa-vag', 'källor: [pavag-2', 'unknown-source'],
  [
    'an unknown answer',
    DECISION,
    '{ underlaget-racker: ja }',
    '{ underlaget-racker: jo }',
    'unknown-answer',
  ],
  // What the way through the process, and between parties, must have.
  ['an answer that leads nowhere', DECISION, '[nej, vet-inte]', 'nej', 'answers-exhaustive'],
  [
    'an answer that leads two ways',
    DECISION,
    '{ underlaget-racker: ja }',
    '{ underlaget-racker: [ja, nej] }',
    'answers-disjoint',
  ],
  ['a decision with one way', DECISION, /^ {2}- \{ till: klargor.*\n/m, '', 'split-has-ways'],
  ['a way back without a limit', WAIT, ', högst: 3, sedan: utan-lakarintyg', '', 'loop-has-limit'],
  [
    'no handover to another party',
    STEP,
    /^ {4}överlämning:\n(?: {6}.*\n)+/m,
    '',
    'handover-complete',
  ],
  [
    'a receiver at another party',
    STEP,
    'mottagare: { värde: rehabkoordinator',
    'mottagare: { värde: socialsekreterare',
    'handover-reaches-party',
  ],
  [
    'a consent between others',
    STEP,
    'samtycke: { värde: samtycke-vard',
    'samtycke: { värde: samtycke-gk',
    'consent-covers-handover',
  ],
  [
    'a consent before anyone has asked',
    `${IN}/uppmarksamma/steg.mdx`,
    /^station:/m,
    'samtycke: { kräver: [samtycke-vard] }\nstation:',
    'consent-before-sharing',
  ],
  [
    'a document that nothing has given',
    `${IN}/uppmarksamma/steg.mdx`,
    /^station:/m,
    'behöver: [fragestallning-till-varden]\nstation:',
    'document-before-use',
  ],
  // What citizens read, and what would run.
  [
    'a station without a text',
    STEP,
    /^station: .*\ntill-medborgaren: .*$/m,
    'station: egen',
    'station-has-text',
  ],
  [
    'a sentence that is too long',
    STATION,
    /^händer: .*$/m,
    `händer: Det ${'är långt och '.repeat(12)}slut.`,
    'readability-sentences',
  ],
  [
    'an end that a way leads on from',
    END,
    /^status:/m,
    'nästa: [{ till: uppmarksamma }]\nstatus:',
    'misplaced-key',
  ],
  ['raw HTML', STEP, 'Skriv frågorna', '<b>Skriv</b> frågorna', 'html-in-body'],
  [
    'an unknown component',
    STEP,
    'Skriv frågorna',
    '<Karusell /> Skriv frågorna',
    'unknown-component',
  ],
  [
    'a link that runs code',
    STEP,
    'Skriv frågorna',
    '[Skriv](javascript:alert) frågorna',
    'unsafe-link',
  ],
]

test.each(FAULTS)('%s in a step is found', async (_, path, from, to, rule) => {
  const before = realContent.get(path) ?? ''
  const after = before.replace(from, () => to)
  expect(after, 'the injection changed nothing').not.toBe(before)
  const { site, problems } = await buildRealChanged({ [path]: after })
  const folder = path.slice(0, path.lastIndexOf('/'))
  const here = problems.filter(({ file }) => file.startsWith(`content/${folder}/`))
  expect(here.map((problem) => problem.rule)).toContain(rule)
  expect(site).toBeNull()
})

test('they are at least forty kinds, no two of one name', () => {
  expect(new Set(FAULTS.map(([name]) => name)).size).toBe(FAULTS.length)
  expect(FAULTS.length).toBeGreaterThanOrEqual(40)
})
