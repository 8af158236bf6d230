import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/pipeline/format-problem.ts'
import { placeholderInLine, placeholderInValue } from '../../../src/pipeline/placeholders.ts'
import { bokbussen, buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const SETTINGS = 'installningar.yaml'

test.each([
  ['TODO', 'TODO'],
  ['todo', 'todo'],
  ['Ring oss. TODO: skriv numret', 'TODO'],
  ['XXX', 'XXX'],
  ['Ring 08-xxx xx xx', 'xxx'],
  ['FIXME', 'FIXME'],
  ['TBD', 'TBD'],
  ['[fyll i]', '[fyll i]'],
  ['Ring [fyll i telefonnummer] före tolv', '[fyll i telefonnummer]'],
  ['Skriv till [kommunens namn]', '[kommunens namn]'],
  ['[vem som helst]', '[vem som helst]'],
  ['Hej {{namn}}', '{{namn}}'],
  ['…', '…'],
  ['...', '...'],
  ['?', '?'],
  ['Vem??? Fråga Anna', '???'],
  ['–', '–'],
  ['Namn: ______', '______'],
  ['Skriv till …', 'Skriv till …'],
  ['Skriv till ...', 'Skriv till ...'],
  ['Senast åååå-mm-dd', 'åååå-mm-dd'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['Fylls i senare', 'Fylls i senare'],
  ['Text kommer.', 'Text kommer.'],
  ['En mening.', 'En mening.'],
])('”%s” in the front matter is a gap: %s', (text, gap) => {
  expect(placeholderInValue(text)).toBe(gap)
})

test.each([
  'Fyll i blanketten, och skriv under.',
  'Det finns mycket att göra. Vi hjälper till.',
  'Svara ja/nej (se [1])',
  'Regeln [a] (inte b)',
  '[Skriv till oss](mailto:a@b.se)',
  'Vad händer sedan? Jo … vi ringer.',
  'Ring 08-508 000 00.',
  'Sexxxelva ord',
  'Kapitel X',
  'Saknas',
  'En mening är nog, men skriv gärna två.',
  'Kommer senare på dagen',
])('”%s” is a text like any other', (text) => {
  expect(placeholderInValue(text)).toBeNull()
  expect(placeholderInLine(text)).toBeNull()
})

test('A11Y-02: a gap left in the accessibility statement stops the build, and is told with its place', async () => {
  const { problems, site } = await buildChanged({
    [SETTINGS]: (text) =>
      text
        .replace(/^utgivare: .*$/m, 'utgivare: XXX')
        .replace(/^( {2}metod:) .*$/m, '$1 TODO')
        .replace(/^( {2}kontakt:) .*$/m, "$1 '[fyll i]'"),
  })
  expect(site).toBeNull()
  expect(problems.map((problem) => formatProblem(problem)).join('\n\n')).toMatchInlineSnapshot(`
    "content/installningar.yaml:2:11  fel  placeholder
      ”XXX” ser ut som en lucka som ingen har fyllt i.
      Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.

      2 | utgivare: XXX
        |           ^

    content/installningar.yaml:19:10  fel  placeholder
      ”TODO” ser ut som en lucka som ingen har fyllt i.
      Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.

      19 |   metod: TODO
         |          ^

    content/installningar.yaml:20:12  fel  placeholder
      ”[fyll i]” ser ut som en lucka som ingen har fyllt i.
      Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.

      20 |   kontakt: '[fyll i]'
         |            ^"
  `)
})

test('a gap in what a step, a station or a contact says is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/hoglasning/pilkarta.mdx': swap(
        'händer: Byombudet läser högt för dig. Du väljer boken.',
        'händer: …',
      ),
      'processer/boken-kommer/ta-emot-onskemal/steg.mdx': swap(
        'syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.',
        'syfte: Fylls i senare',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:3:9  fel  placeholder
      ”…” ser ut som en lucka som ingen har fyllt i.
      Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.

      3 | händer: …
        |         ^

    content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:6:8  fel  placeholder
      ”Fylls i senare” ser ut som en lucka som ingen har fyllt i.
      Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.

      6 | syfte: Fylls i senare
        |        ^"
  `)
})

test('a gap in a body is told with its line', async () => {
  const path = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
  const lines = (bokbussen.get(path) ?? '').trimEnd().split('\n').length
  const { problems } = await buildChanged({
    [path]: (text) => `${text.trimEnd()}\n\n- …\n\nRing [fyll i] först, eller \`TODO\`.\n`,
  })
  const told = problems.map(({ rule, line, column, message }) => [
    rule,
    line - lines,
    column,
    message,
  ])
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "placeholder",
        2,
        3,
        "”…” ser ut som en lucka som ingen har fyllt i.",
      ],
      [
        "placeholder",
        4,
        6,
        "”[fyll i]” ser ut som en lucka som ingen har fyllt i.",
      ],
    ]
  `)
})

test('an id or a day that is a gap is told once, as what it should have been', async () => {
  const path = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
  const { problems } = await buildChanged({
    [path]: (text) => text.replace(/^granskad: .*$/m, 'granskad: TODO'),
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['invalid-date'])
})

test.each([
  ['Läs mer …', 'Läs mer …'],
  ['- Läs mer ...', 'Läs mer ...'],
  ['Namn: ______', '______'],
])('”%s” in a body is a gap: %s', (text, gap) => {
  expect(placeholderInLine(text)).toBe(gap)
})

test('a line across the page is no gap', () => {
  expect(placeholderInLine('___')).toBeNull()
})
