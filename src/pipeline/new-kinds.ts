import { idFault } from './id-fault.ts'
import { REGISTER_FOLDERS } from './register-folders.ts'

/** One thing that is asked of whoever adds something. */
export type Asked = {
  /** Also the name of the argument: `--namn`. */
  readonly key: string
  readonly question: string
}

/** What is written in the front matter of each file that a thing is made of, beside what all files say. */
type Fronts = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** Something that can be added, as it is asked for and as it is written. */
export type NewKind = {
  readonly asked: readonly Asked[]
  /** A citizen's text stands as firmly as its step, and news lead to where the facts stand. */
  readonly isWithoutSources?: boolean
  /** @param id - of a step with its process, `process/steg` */
  readonly files: (id: string, answers: Answers, today: string) => Fronts
}

export type Answers = { readonly [key: string]: string }

const ask = (key: string, question: string): Asked => ({ key, question })
const NAME = ask('namn', 'Vad heter det?')
/** What stands under the front matter. */
const TEXT = ask('text', 'Vad ska den som arbetar med det veta? En eller två meningar.')

const OWNER = ask('ägare', 'Vilken part äger texten? (id)')
/** Stand in every file that states something. */
const COMMON = [
  ask('källor', 'Vilka källor säger det? (id i kallor.yaml, med komma mellan)'),
  OWNER,
]

/** A file of a register whose keys are the answers, but for those that are written in another way. */
function register(
  folder: string,
  asked: readonly Asked[],
  written: (answers: Answers) => Readonly<Record<string, unknown>> = () => ({}),
): NewKind {
  return {
    asked: [...asked, ...COMMON],
    files: (id, answers) => {
      const plain = Object.fromEntries(asked.map(({ key }) => [key, answers[key]]))
      return new Map([[`${folder}/${id}.mdx`, { ...plain, ...written(answers) }]])
    },
  }
}

/** Why nobody is told yet: shown to nobody, and found by whoever goes on with the text. */
const UNTOLD = { ingen: 'Texten till medborgaren är inte skriven än.' }

const step: NewKind = {
  asked: [
    NAME,
    ask('fas', 'I vilken fas? (id)'),
    ask('syfte', 'Varför finns steget? En mening.'),
    ask('ansvarig', 'Vilken roll ansvarar? (id)'),
    ask('till', 'Vilket steg kommer sedan? (id)'),
    TEXT,
    ...COMMON,
  ],
  files: (id, { till, namn, fas, syfte, ansvarig }) => {
    const front = { namn, fas, typ: 'aktivitet', syfte, ansvarig, station: UNTOLD }
    return new Map([[`processer/${id}/steg.mdx`, { ...front, nästa: [{ till }] }]])
  },
}

/** A process is whole from the first day: it has a start, an end, and a way between them. */
const process: NewKind = {
  asked: [
    NAME,
    ask('syfte', 'Varför finns processen? En mening.'),
    ask('mål', 'Vad har nåtts när den slutar väl? En mening.'),
    ask('målgrupper', 'För vilka målgrupper? (id, med komma mellan)'),
    ask('fas', 'Vad heter den första fasen?'),
    ask('banor', 'Vilka parter, uppifrån? (id, med komma mellan)'),
    TEXT,
    ...COMMON,
  ],
  files: (id, { namn, syfte, mål, målgrupper = '', fas = '', banor = '' }) => {
    const [bana] = listOf(banor)
    const first = { fas: idOf(fas), bana, station: UNTOLD }
    const phases = [{ id: idOf(fas), namn: fas }]
    const lists = { målgrupper: listOf(målgrupper), faser: phases, banor: listOf(banor) }
    return new Map<string, Record<string, unknown>>([
      [`processer/${id}/process.mdx`, { namn, syfte, mål, ...lists }],
      [
        `processer/${id}/start/steg.mdx`,
        { namn: 'Start', typ: 'start', ...first, nästa: [{ till: 'slut' }] },
      ],
      [
        `processer/${id}/slut/steg.mdx`,
        { namn: 'Slut', typ: 'slut', ...first, 'till-medborgaren': 'Här är vägen slut' },
      ],
    ])
  },
}

/** What is written today is published today. */
const news: NewKind = {
  asked: [
    ask('rubrik', 'Vad är nytt? Några ord.'),
    ask('ingress', 'Vad är det viktigaste? En eller två meningar.'),
    OWNER,
  ],
  isWithoutSources: true,
  files: (id, { rubrik, ingress }, datum) =>
    new Map([[`${REGISTER_FOLDERS.news}/${id}.mdx`, { rubrik, datum, ingress }]]),
}

/** By the word that is typed. */
export const NEW_KINDS: ReadonlyMap<string, NewKind> = new Map([
  ['steg', step],
  ['process', process],
  [
    'roll',
    register(REGISTER_FOLDERS.role, [
      NAME,
      ask('part', 'Vilken part hör rollen till? (id)'),
      ask('uppdrag', 'Vad gör rollen? En eller två meningar.'),
    ]),
  ],
  [
    'part',
    register(
      REGISTER_FOLDERS.party,
      [
        NAME,
        ask('uppdrag', 'Vad är parten till för? En eller två meningar.'),
        ask('färg', 'Vilka färger, på vit och på mörk botten? (#005A9C, #8CC4F0)'),
        ask('ikon', 'Vilken ikon? (person, hus, kors, skold, portfolj, kompass …)'),
        ask('mönster', 'Vilket mönster? (hel, snedstreck, prickar, rutor, linjer …)'),
      ],
      ({ färg = '' }) => ({ färg: { ljus: listOf(färg)[0], mörk: listOf(färg)[1] } }),
    ),
  ],
  [
    'fråga',
    register(
      REGISTER_FOLDERS.question,
      [
        ask('fråga', 'Hur lyder frågan?'),
        ask('svar', 'Vilka svar finns, utöver Vet inte? (med komma mellan)'),
      ],
      ({ svar = '' }) => ({
        svar: [...listOf(svar), 'Vet inte'].map((text) => ({ id: idOf(text), text })),
      }),
    ),
  ],
  [
    'underlag',
    register(REGISTER_FOLDERS.document, [NAME, ask('syfte', 'Vad är det till för? En mening.')]),
  ],
  [
    'samtycke',
    register(
      REGISTER_FOLDERS.consent,
      [
        NAME,
        ask('ger', 'Vilken roll ger samtycket? (id)'),
        ask('syfte', 'Vad är delningen till för? En mening.'),
        ask('mellan', 'Vilka parter får dela? (id, med komma mellan)'),
        ask('inhämtas-av', 'Vilken roll frågar om det? (id)'),
        ask('gäller-till', 'Hur länge gäller det?'),
        ask('återkallas', 'Hur tar man tillbaka det? En mening.'),
        ask('vid-nej', 'Vad händer vid ett nej? En mening.'),
      ],
      ({ mellan = '' }) => ({ mellan: listOf(mellan) }),
    ),
  ],
  [
    'begrepp',
    register(REGISTER_FOLDERS.term, [
      NAME,
      ask('förklaring', 'Vad betyder det? En eller två meningar.'),
    ]),
  ],
  ['nyhet', news],
])

export function listOf(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The nearest id to a text: "Vet inte" is vet-inte. */
function idOf(text: string): string {
  return idFault(text)?.suggestion ?? text
}
