import { expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, swap } from '../../support/bokbussen.ts'

const told = async (changes: Changes) => {
  const { problems } = await buildChanged(changes)
  return problems.map(({ file, line, rule, message, mend }) => [
    `${file.replace('content/', '')}:${line} ${rule}`,
    message,
    mend,
  ])
}
const copyOf = (path: string) => bokbussen.get(path) ?? ''

test.each([
  ['underlag/turplan.mdx', 'underlag/turplan-ny.mdx', 'Turplan', 'turplan'],
  ['begrepp/storstil.mdx', 'begrepp/storstil-ny.mdx', 'Storstil', 'storstil'],
  ['roller/chauffor.mdx', 'roller/chauffor-ny.mdx', 'Chaufför', 'chauffor'],
])('a file that was copied and not changed is told: %s', async (from, to, name, other) => {
  expect(await told({ [to]: copyOf(from) })).toContainEqual([
    `${to}:2 name-twice`,
    `Namnet ”${name}” har redan ${other}.`,
    'Ge den ett eget namn. Är det samma sak, ta bort den ena filen.',
  ])
})

test('two parties may have a role of the same name each', async () => {
  const role = copyOf('roller/chauffor.mdx').replace(/^part: .*$/m, 'part: biblioteket')
  const rules = (await told({ 'roller/chauffor-bibliotek.mdx': role })).map(([where]) => where)
  expect(rules.filter((where) => where?.endsWith('name-twice'))).toEqual([])
})

test('a code that is not the number of its file is told', async () => {
  expect(await told({ 'glapp/g-01.mdx': swap('kod: G-01', 'kod: G-03') })).toEqual([
    [
      'glapp/g-01.mdx:2 code-is-name',
      'Koden är ”G-03”, men filen heter g-01.',
      'Skriv kod: G-01, eller byt namn på filen.',
    ],
  ])
})

test('a code that another has is told where files have names for numbers', async () => {
  const gap = copyOf('glapp/g-01.mdx')
  const named = { 'glapp/ingen-ringer.mdx': gap.replace(/^namn: .*$/m, 'namn: Ingen ringer') }
  expect(await told(named)).toEqual([
    [
      'glapp/ingen-ringer.mdx:2 code-is-name',
      'Koden ”G-01” har redan g-01.',
      'Ge den en egen kod.',
    ],
  ])
})

test('the file whose number a code is has done nothing wrong', async () => {
  const other = copyOf('glapp/g-01.mdx').replace('kod: G-01', 'kod: G-03')
  const own = other.replace(/^namn: .*$/m, 'namn: Ett annat glapp')
  const third = own.replace(/^namn: .*$/m, 'namn: Ett tredje glapp')
  expect(await told({ 'glapp/g-02.mdx': own, 'glapp/g-03.mdx': third })).toEqual([
    [
      'glapp/g-02.mdx:2 code-is-name',
      'Koden är ”G-03”, men filen heter g-02.',
      'Skriv kod: G-02, eller byt namn på filen.',
    ],
  ])
})

test('two phases of a process, two sources and two ways on that read the same are told', async () => {
  const problems = await told({
    'processer/boken-kommer/process.mdx': (text) =>
      text.replaceAll(/(?<=id: [a-z-]+, namn: )[^,}]*(?=[,}])/g, 'Planering'),
    'kallor.yaml': (text) => `${text}\nkopia:\n  titel: Handbok för bokbussen\n  utgivare: U\n`,
    'processer/boken-kommer/vill-fortsatta/steg.mdx': (text) =>
      text
        .replace('    högst: 12\n', '    högst: 12\n    etikett: Vidare\n')
        .replace('{ till: slut,', '{ till: slut, etikett: vidare,'),
  })
  expect(problems).toMatchInlineSnapshot(`
    [
      [
        "kallor.yaml:13 name-twice",
        "”titel: Handbok för bokbussen” står två gånger, så den som läser kan inte skilja dem åt.",
        "Skriv olika. Är det samma sak, ta bort den ena.",
      ],
      [
        "processer/boken-kommer/process.mdx:8 name-twice",
        "”namn: Planering” står två gånger, så den som läser kan inte skilja dem åt.",
        "Skriv olika. Är det samma sak, ta bort den ena.",
      ],
      [
        "processer/boken-kommer/process.mdx:9 name-twice",
        "”namn: Planering” står två gånger, så den som läser kan inte skilja dem åt.",
        "Skriv olika. Är det samma sak, ta bort den ena.",
      ],
      [
        "processer/boken-kommer/process.mdx:10 name-twice",
        "”namn: Planering” står två gånger, så den som läser kan inte skilja dem åt.",
        "Skriv olika. Är det samma sak, ta bort den ena.",
      ],
      [
        "processer/boken-kommer/vill-fortsatta/steg.mdx:23 duplicate-value",
        "”etikett: vidare” står två gånger, så den som läser kan inte skilja dem åt.",
        "Skriv olika. Är det samma sak, ta bort den ena.",
      ],
    ]
  `)
})

test('a question that is asked in two files is told', async () => {
  expect(await told({ 'fragor/stod-2.mdx': copyOf('fragor/stod.mdx') })).toMatchInlineSnapshot(`
    [
      [
        "fragor/stod-2.mdx:2 name-twice",
        "Frågan ”Vilket stöd vill läsaren ha?” har redan stod.",
        "Skriv en annan fråga. Är det samma, ta bort den ena filen.",
      ],
    ]
  `)
})

test('a word that leads to two terms is told, and one that a term has twice', async () => {
  const { problems } = await buildChanged({
    'begrepp/storstil.mdx': swap(
      'namn: Storstil',
      'namn: Storstil\nförkortningar: [hpl]\nsynonymer: [hållplats, storstil]',
    ),
  })
  expect(
    problems.map(({ line, column, severity, rule, message, mend }) => [
      `${line}:${column} ${severity} ${rule}`,
      message,
      mend,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "3:17 varning word-of-two-terms",
        "”hpl” leder redan till begrepp/hallplats.mdx.",
        "Låt ordet stå hos det begrepp som det oftast betyder, och ta bort det hos det andra.",
      ],
      [
        "4:13 varning word-of-two-terms",
        "”hållplats” leder redan till begrepp/hallplats.mdx.",
        "Låt ordet stå hos det begrepp som det oftast betyder, och ta bort det hos det andra.",
      ],
      [
        "4:24 varning word-of-two-terms",
        "”storstil” står redan hos begreppet, som namn, förkortning eller synonym.",
        "Ta bort det ena.",
      ],
    ]
  `)
})
