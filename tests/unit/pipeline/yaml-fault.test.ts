import { describe, expect, test } from 'vitest'
import { buildChanged, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const NAME = 'namn: Ta emot önskemålet'
const TIME = 'tidsåtgång: { antal: 15, enhet: minuter, status: härledd }'

async function told(change: (text: string) => string) {
  const { problems } = await buildChanged({ [STEP]: change })
  return problems.map(({ line, column, message, mend }) => [`${line}:${column}`, message, mend])
}

const SOURCES = 'källor: [handbok 1]'

const QUOTED = (text: string) => `Sätt hela texten inom enkla citattecken: '${text}'.`
const STARTS = (sign: string) => `Texten börjar med ${sign}, som betyder något annat i YAML.`
const FENCE = 'Skriv tre vanliga bindestreck, ---, längst till vänster på raden och inget annat.'

test.each([
  [NAME, 'namn:Ta emot', '2:1', 'Efter ”namn:” saknas ett mellanslag.', 'Skriv namn: Ta emot'],
  [
    NAME,
    'namn: Ta emot: allt',
    '2:7',
    'Texten efter ”namn:” har ett kolon, som betyder något annat i YAML.',
    QUOTED('Ta emot: allt'),
  ],
  [
    NAME,
    "namn: 'Ta' emot",
    '2:7',
    "Texten slutar vid nästa ', men raden fortsätter.",
    "Låt citattecknen stå runt hela texten. Ett ' inuti texten skrivs ''.",
  ],
  [NAME, 'namn: - Ta emot', '2:7', STARTS('-'), QUOTED('- Ta emot')],
  [NAME, 'namn: ? Ta emot', '2:7', STARTS('?'), QUOTED('? Ta emot')],
  [NAME, 'namn: | Ta emot', '2:7', STARTS('|'), QUOTED('| Ta emot')],
  [NAME, 'namn: > Ta emot', '2:7', STARTS('>'), QUOTED('> Ta emot')],
  [NAME, 'namn: *Ta emot*', '2:7', STARTS('*'), QUOTED('*Ta emot*')],
  [NAME, 'namn: !Ta emot', '2:7', STARTS('!'), QUOTED('!Ta emot')],
  [NAME, 'namn: %-sats', '2:7', STARTS('%'), QUOTED('%-sats')],
  [
    NAME,
    'namn = Ta emot',
    '2:1',
    'Efter ”namn” står ett likhetstecken.',
    'Skriv ett kolon i stället: namn: Ta emot.',
  ],
  [
    'ansvarig: bibliotekarie',
    'ansvarig: värde: bibliotekarie, status: härledd',
    '7:11',
    'Här står flera nycklar på raden, utan { och } runt dem.',
    'Skriv { värde: bibliotekarie, status: härledd }. Är det en text, sätt den inom enkla citattecken.',
  ],
  [
    'ansvarig: bibliotekarie',
    'ansvarig: (värde: bibliotekarie, status: härledd)',
    '7:11',
    'Här står flera nycklar på raden, utan { och } runt dem.',
    'Skriv { värde: bibliotekarie, status: härledd }. Är det en text, sätt den inom enkla citattecken.',
  ],
  [
    'fas: onskan',
    'fas: onskan\ngäller-när: nar-hallplatsen: ja',
    '4:13',
    'Här står en fråga och ett svar på raden, utan { och } runt dem.',
    'Skriv gäller-när: { nar-hallplatsen: ja }.',
  ],
  [
    'nästa: [{ till: nar-hallplatsen }]',
    'nästa:\n  - till: nar-hallplatsen\n    om: nar-hallplatsen: [nej, vet-inte]',
    '20:9',
    'Här står en fråga och ett svar på raden, utan { och } runt dem.',
    'Skriv om: { nar-hallplatsen: [nej, vet-inte] }.',
  ],
  [
    'utför: [bibliotekarie]',
    'utför: [bibliotekarie',
    '8:8',
    'Tecknet [ på raden har inget slut.',
    'Skriv ] där listan slutar.',
  ],
  [
    'ansvarig: bibliotekarie',
    'ansvarig: { värde: bibliotekarie',
    '7:11',
    'Tecknet { på raden har inget slut.',
    'Skriv } där nycklarna slutar.',
  ],
  [
    'behov: Att få säga',
    "behov: 'Att få säga",
    '5:8',
    "Tecknet ' på raden har inget slut.",
    "Skriv ' sist i texten också. Ett ' inuti texten skrivs ''.",
  ],
  [
    '  - Skriv ner',
    '   - Skriv ner',
    '12:4',
    'Raden börjar med ett bindestreck, men blir en del av texten på raden ovanför.',
    'Låt bindestrecken i en lista stå rakt under varandra.',
  ],
  [
    NAME,
    `${NAME}\n av läsaren: nu`,
    '3:1',
    'Raden ”av läsaren: nu” hör till texten ovanför, men har ett kolon.',
    'Sätt hela texten inom enkla citattecken, från den första raden till den sista.',
  ],
  [
    '\nfas: ',
    '\n fas: ',
    '3:1',
    'Raden ”fas: onskan” är längre indragen än raden ovanför, som redan har ett värde.',
    'Låt rader som hör ihop börja lika långt in: ta bort mellanslag här, eller dra in raden ovanför.',
  ],
  [
    '  - Skriv ner',
    '  -Skriv ner',
    '12:3',
    'Efter bindestrecket saknas ett mellanslag.',
    'Skriv ett mellanslag efter bindestrecket: - text.',
  ],
  [
    '  - Fråga vad',
    '  -Fråga vad',
    '11:3',
    'Efter bindestrecket saknas ett mellanslag.',
    'Skriv ett mellanslag efter bindestrecket: - text.',
  ],
  [
    '  - Skriv ner önskemålen.',
    '  -Skriv ner önskemålen.\n  - Läs upp dem.\n  - Tacka.',
    '12:3',
    'Efter bindestrecket saknas ett mellanslag.',
    'Skriv ett mellanslag efter bindestrecket: - text.',
  ],
  [
    TIME,
    'tidsåtgång: { antal: 15 enhet: minuter }',
    '13:13',
    'Det saknas ett kommatecken mellan nycklarna på raden.',
    'Skriv ett kommatecken före varje ny nyckel: { antal: 2, enhet: veckor }.',
  ],
  [
    'nästa: [{ till: nar-hallplatsen }]',
    'nästa:\n  - { till: nar-hallplatsen högst: 3 }',
    '19:5',
    'Det saknas ett kommatecken mellan nycklarna på raden.',
    'Skriv ett kommatecken före varje ny nyckel: { antal: 2, enhet: veckor }.',
  ],
  [
    SOURCES,
    'källor: [{handbok 1, handbok 2]',
    '20:10',
    'Tecknet { på raden har inget slut: ] kommer före }.',
    'Ta bort {, eller skriv } före ].',
  ],
  [
    SOURCES,
    'källor: [handbok 1, handbok 2}',
    '20:9',
    'Tecknet [ på raden har inget slut: } kommer före ].',
    'Ta bort [, eller skriv ] före }.',
  ],
  [
    SOURCES,
    'källor: [handbok 1]]',
    '20:20',
    'Det står ett ] för mycket på raden.',
    'Ta bort det, eller skriv [ där listan börjar.',
  ],
  [
    TIME,
    'tidsåtgång: { antal:15, enhet: minuter }',
    '13:15',
    'Efter ”antal:” saknas ett mellanslag.',
    'Skriv antal: 15',
  ],
  [
    TIME,
    'tidsåtgång: { antal: 1,5, enhet: timmar }',
    '13:24',
    '”5” står efter ett kommatecken, och läses därför som en egen nyckel.',
    'Här går bara hela tal. Välj en mindre enhet, som 90 minuter i stället för 1,5 timmar.',
  ],
  [
    NAME,
    'namn: null',
    '2:1',
    'Efter ”namn:” står null, som betyder att det inte finns något värde.',
    'Skriv ett värde. Är ordet värdet, sätt det inom enkla citattecken.',
  ],
  [
    '---\n',
    '\n---\n',
    '1:1',
    'Filen börjar med en tom rad i stället för front matter.',
    'Ta bort den tomma raden, så att --- står på första raden.',
  ],
  ['---\n', '—\n', '1:1', 'Raden ”—” läses inte som gränsen för front matter.', FENCE],
  ['---\n\n', ' ---\n\n', '24:1', 'Raden ”---” läses inte som gränsen för front matter.', FENCE],
  ['---\n\n', '--\n\n', '24:1', 'Raden ”--” läses inte som gränsen för front matter.', FENCE],
])('%j written as %j is told at %s', async (from, to, place, message, mend) => {
  expect(await told(swap(from, to))).toEqual([[place, message, mend]])
})

test.each([
  ['vad', 17, 'YAML går inte att läsa här: ”kanal: besök”.'],
  [
    'kanal',
    18,
    'Raden ”mottagare: chauffor” är längre indragen än raden ovanför, som redan har ett värde.',
  ],
])('one wrong indentation, of %s, is one fault', async (key, line, message) => {
  const { problems } = await buildChanged({
    'processer/boken-kommer/packa-bocker/steg.mdx': swap(`      ${key}`, `     ${key}`),
  })
  expect(problems.map((problem) => [problem.line, problem.message])).toEqual([[line, message]])
})

test('a fault further down is told beside an indentation that is wrong', async () => {
  const { problems } = await buildChanged({
    'processer/boken-kommer/packa-bocker/steg.mdx': (text) =>
      text.replace('      vad', '     vad').replace('granskad: ', 'granskad:'),
  })
  expect(problems.map(({ line }) => line)).toEqual([17, 23])
})

test('tabs are told at every line, and nothing that follows of them', async () => {
  const { problems } = await buildChanged({
    [STEP]: (text) => text.replace('  - Fråga', '\t- Fråga').replace('  - Skriv', '\t- Skriv'),
  })
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['tab-indentation', 11],
    ['tab-indentation', 12],
  ])
})

test('brackets that do not belong together hide no fault above them, and brackets in a text are left alone', async () => {
  expect(
    await told((text) =>
      text.replace(NAME, 'namn: - Ta emot').replace(SOURCES, "källor: ['handbok ]1', {handbok 2]"),
    ),
  ).toEqual([
    ['2:7', STARTS('-'), QUOTED('- Ta emot')],
    [
      '20:24',
      'Tecknet { på raden har inget slut: ] kommer före }.',
      'Ta bort {, eller skriv } före ].',
    ],
  ])
})

test('a colour without quotation marks is told as one', async () => {
  const { problems } = await buildChanged({
    'parter/bussen.mdx': (text) => text.replace(/ljus: '(#\w{6})'/, 'ljus: #8A4B00'),
  })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'lost-text',
      'Färgen #8A4B00 läses som en kommentar och försvinner.',
      "Sätt den inom enkla citattecken: '#8A4B00'.",
    ],
  ])
})

test('keys inside keys lack no comma, whatever else is wrong near them', async () => {
  const handover = `nästa:
  - till: nar-hallplatsen
    överlämning:
      vad: [onskelista]
    kanal: { värde: brev, källa: handbok 1 }
      mottagare: chauffor
      senast: { öppen: true, tills-vidare: { antal: 1, enhet: veckor, före: turen } }`
  const answers = await told(swap('nästa: [{ till: nar-hallplatsen }]', handover))
  expect(answers[0]?.[0]).toBe('23:1')
  expect(answers.map(([, message]) => message)).not.toContain(
    'Det saknas ett kommatecken mellan nycklarna på raden.',
  )
})

const OPEN = [
  "Tecknet ' på raden har inget slut.",
  "Skriv ' sist i texten också. Ett ' inuti texten skrivs ''.",
] as const

test.each([
  ['parter/bussen.mdx', "', mörk", ', mörk', '5:15'],
  ['parter/bussen.mdx', "' }", ' }', '5:32'],
  ['installningar.yaml', ".', länk: 'tel", "., länk: 'tel", '11:13'],
  ['installningar.yaml', "fel.', länk", 'fel., länk', '9:21'],
])('in %s, %j written as %j is told where the quotation mark opens', async (path, from, to, at) => {
  const { problems } = await buildChanged({ [path]: swap(from, to) })
  expect(
    problems.map(({ line, column, message, mend }) => [`${line}:${column}`, message, mend]),
  ).toEqual([[at, ...OPEN]])
})

const NO_KEY = [
  'Här börjar en lista, men nyckeln på raden ovanför har redan ett värde.',
  'Saknas listans egen nyckel, som nästa:, skriv den på en rad ovanför. Hör listan till nyckeln som står där, flytta ned dess värde till en egen rad med bindestreck.',
]

test.each([
  ['gör-så-här:\n', '', '10:3'],
  ['gör-så-här:\n', 'gör-så-här: Lyssna.\n', '11:3'],
  ['registrering:\n', '', '15:3'],
  ['nästa: [{ till: nar-hallplatsen }]', '  - till: nar-hallplatsen\n    högst: 2', '18:3'],
  ['nästa: [{ till: nar-hallplatsen }]', '- till: nar-hallplatsen', '18:1'],
])(
  'a list whose key is gone, %j written as %j, is told at its first item',
  async (from, to, at) => {
    expect(await told(swap(from, to))).toEqual([[at, ...NO_KEY]])
  },
)

test('a first key that is indented is told there, and nothing of the keys below', async () => {
  const answer = (key: string) => [
    `Raden med ”${key}:” är indragen, men nycklarna under den är det inte.`,
    `Ta bort mellanslagen före ”${key}:”.`,
  ]
  expect(await told(swap(NAME, ` ${NAME}`))).toEqual([['2:1', ...answer('namn')]])
  const { problems } = await buildChanged({ 'installningar.yaml': swap('titel', '  titel') })
  expect(problems.map(({ message, mend }) => [message, mend])).toEqual([answer('titel')])
})

test.each([
  ['  - Skriv ner', ' - Skriv ner'],
  ['  - Skriv ner', ' \u00a0- Skriv ner'],
  ['  - Skriv ner önskemålen.', 'och var.\n  - Skriv ner önskemålen.'],
])('one item out of line, %j written as %j, is told once', async (from, to) => {
  const answers = await told(swap(from, `${to}\n  - Tacka.`))
  expect(answers.map(([place]) => place?.split(':')[0])).toEqual(['12'])
})

test('a line out of its place is told to go where it belongs', async () => {
  expect(await told(swap(NAME, 'namn: Ta emot\nönskemålet'))).toEqual([
    [
      '3:1',
      'Raden ”önskemålet” har ingen nyckel.',
      'Börja den med en nyckel, ett kolon och ett mellanslag. Hör den till texten ovanför, flytta upp den till samma rad.',
    ],
  ])
})

describe('a line of three signs that ends what YAML reads', () => {
  const cut = (sign: string) => [
    `Raden ${sign} delar filen i två, och det som står under den läses inte.`,
    'Ta bort raden.',
  ]
  const answers = async (path: string, from: string, to: string) => {
    const { problems } = await buildChanged({ [path]: swap(from, to) })
    return problems.map(({ file, line, message, mend }) => [`${file}:${line}`, message, mend])
  }

  test.each(['---', '...'])('%s is told once, and no source is missed', async (sign) => {
    expect(await answers('kallor.yaml', 'turlista:', `${sign}\nturlista:`)).toEqual([
      ['content/kallor.yaml:6', ...cut(sign)],
    ])
    expect(await answers('installningar.yaml', 'parter:', `${sign} \nparter:`)).toEqual([
      ['content/installningar.yaml:8', ...cut(sign)],
    ])
  })

  test('in front matter it is the dots', async () => {
    expect(await answers(STEP, 'fas:', '...\nfas:')).toEqual([[`content/${STEP}:3`, ...cut('...')]])
  })

  test('around the whole it does no harm', async () => {
    expect(
      await buildChanged({ 'kallor.yaml': (text) => `---\n# Källor\n${text}...\n` }),
    ).toMatchObject({ problems: [] })
  })
})

test('a gap in square brackets before a text is told as the gap it is', async () => {
  const { problems } = await buildChanged({
    'processer/boken-kommer/ta-emot-onskemal/steg.mdx': swap('syfte: ', 'syfte: [fyll i] '),
  })
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['placeholder', '”[fyll i]” ser ut som en lucka som ingen har fyllt i.'],
  ])
})

test('a place below the line where YAML gave up is counted in the file, not in what YAML read', async () => {
  const path = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
  const text = '---\n  - { till: a }\nfas: b\nnästa:\nnamn: c\n  - { till: d }\n---\n'
  const { problems } = await buildChanged({ [path]: text })
  const told = problems.filter(({ file }) => file.endsWith(path))
  expect(told.map(({ line, column }) => `${line}:${column}`)).toContain('6:3')
})
