import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/pipeline/format-problem.ts'
import { buildChanged, type Changes, swap } from '../../support/bokbussen.ts'

const FILE = 'processer/boken-kommer/vill-fortsatta/steg.mdx'
/** Takes the limit away from the one loop: loop-has-limit is told. */
const endless: Changes = { [FILE]: swap('    högst: 12\n    sedan: slut\n', '') }

const excepted = (...entries: readonly string[]): Changes => ({
  'installningar.yaml': swap(
    'allvarlighet: []\n',
    `undantag:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`,
  ),
})
const until = (day: string, file = FILE) =>
  `regel: loop-has-limit, fil: ${file}, skäl: Parterna bestämmer i mars., till-och-med: ${day}`

async function told(changes: Changes, today = '2026-11-22') {
  const { problems, accepted, site } = await buildChanged(changes, today)
  return {
    rules: problems.map(({ rule, severity }) => `${severity} ${rule}`),
    text: problems.map((problem) => formatProblem(problem)).join('\n\n'),
    accepted,
    isBuilt: site !== null,
  }
}

test('what a publisher accepts for a time stops nothing, and is kept with its reason and last day', async () => {
  const { rules, accepted, isBuilt } = await told({ ...endless, ...excepted(until('2027-03-31')) })
  expect({ rules, isBuilt }).toEqual({ rules: [], isBuilt: true })
  expect(accepted).toMatchObject([
    {
      problem: { rule: 'loop-has-limit', file: `content/${FILE}` },
      reason: 'Parterna bestämmer i mars.',
      lastDay: '2027-03-31',
    },
  ])
})

test('it holds on its last day, and the finding is back the day after, with the expired exception', async () => {
  const changes = { ...endless, ...excepted(until('2027-03-31')) }
  expect((await told(changes, '2027-03-31')).rules).toEqual([])
  const after = await told(changes, '2027-04-01')
  expect(after.isBuilt).toBe(false)
  expect(after.accepted).toEqual([])
  expect(after.text).toMatchInlineSnapshot(`
    "content/installningar.yaml:13:5  varning  exception-expired
      Undantaget från loop-has-limit i processer/boken-kommer/vill-fortsatta/steg.mdx gällde till och med 2027-03-31. Det som det gällde finns kvar på 1 ställe, och visas igen.
      Rätta det som visas och ta bort undantaget. Behövs det längre, skriv en ny dag och skälet till det.

      13 |   - { regel: loop-has-limit, fil: processer/boken-kommer/vill-fortsatta/steg.mdx, skäl: Partern…
         |     ^

    content/processer/boken-kommer/vill-fortsatta/steg.mdx:10:5  fel  loop-has-limit
      Vägen leder tillbaka till ”ta-emot-onskemal” utan gräns: ta-emot-onskemal → nar-hallplatsen → bokval → dela-upp → packa-bocker → lasta-bussen → vanta-pa-turen → turdagen → mote-vid-bussen → valj-stod → folj-upp → vill-fortsatta → ta-emot-onskemal.
      Lägg till ”högst:” med ett antal gånger och ”sedan:” med steget som följer då.
      Vägen dit: … → Möt läsaren vid bussen → Vilket stöd behövs? → Följ upp lånet → Vill läsaren ha fler böcker? → Ta emot önskemålet

      10 |   - till: ta-emot-onskemal
         |     ^"
  `)
})

test('an expired exception that nothing needs is to be taken away', async () => {
  const { text, isBuilt } = await told(excepted(until('2026-01-31')))
  expect(isBuilt).toBe(true)
  expect(text).toMatchInlineSnapshot(`
    "content/installningar.yaml:13:5  varning  exception-expired
      Undantaget från loop-has-limit i processer/boken-kommer/vill-fortsatta/steg.mdx gällde till och med 2026-01-31. Det behövs inte längre.
      Ta bort posten.

      13 |   - { regel: loop-has-limit, fil: processer/boken-kommer/vill-fortsatta/steg.mdx, skäl: Partern…
         |     ^"
  `)
})

test('an exception that nothing needs any longer is told before its day', async () => {
  expect((await told(excepted(until('2027-03-31')))).text).toMatchInlineSnapshot(`
    "content/installningar.yaml:13:5  varning  exception-unused
      Undantaget från loop-has-limit i processer/boken-kommer/vill-fortsatta/steg.mdx behövs inte: inget där bryter mot regeln.
      Ta bort posten.

      13 |   - { regel: loop-has-limit, fil: processer/boken-kommer/vill-fortsatta/steg.mdx, skäl: Partern…
         |     ^"
  `)
})

test('nothing is said of an exception while another fault hides what it is about', async () => {
  const unread = { 'processer/bokval/start/steg.mdx': swap('granskad: 2026', 'granskad: 20-26') }
  const { rules } = await told({ ...unread, ...excepted(until('2027-03-31')) })
  expect(rules).toEqual(['fel invalid-date'])
})

test('an exception is for one rule in one file', async () => {
  const other = 'processer/boken-kommer/slut/steg.mdx'
  const { rules } = await told({ ...endless, ...excepted(until('2027-03-31', other)) })
  expect(rules).toEqual(['varning exception-unused', 'fel loop-has-limit'])
})

test.each([
  ['skäl: Parterna bestämmer i mars., ', 'missing-key'],
  ['fil: processer/boken-kommer/vill-fortsatta/steg.mdx, ', 'missing-key'],
  [', till-och-med: 2027-03-31', 'missing-key'],
])('without ”%s” it accepts nothing, and is a fault itself', async (left, rule) => {
  const { rules } = await told({
    ...endless,
    ...excepted(until('2027-03-31').replace(left, '')),
  })
  expect(rules).toEqual([`fel ${rule}`, 'fel loop-has-limit'])
})

test('faults of an exception are told where they stand, and it accepts nothing', async () => {
  const { text } = await told(
    excepted(
      until('2028-01-01'),
      until('2027-03-31', 'processer/boken-kommer/vill-fortsata/steg.mdx'),
      until('2027-03-31').replace('loop-has-limit', 'missing-key'),
      until('2027-03-31', 'kallor.yaml'),
      until('2027-01-31', 'kallor.yaml'),
    ),
  )
  expect(text).toMatchInlineSnapshot(`
    "content/installningar.yaml:13:131  fel  exception-too-long
      Undantaget gäller till och med 2028-01-01, mer än ett år fram.
      Skriv en dag som är senast 2027-11-22. Pröva då om undantaget fortfarande behövs.

      13 | …terna bestämmer i mars., till-och-med: 2028-01-01 }
         |                                         ^

    content/installningar.yaml:14:35  fel  unknown-file
      Filen ”processer/boken-kommer/vill-fortsata/steg.mdx” finns inte i innehållet.
      Skriv processer/boken-kommer/vill-fortsatta/steg.mdx.

      14 |   - { regel: loop-has-limit, fil: processer/boken-kommer/vill-fortsata/steg.mdx, skäl: Parterna…
         |                                   ^

    content/installningar.yaml:15:5  fel  unknown-rule
      Regeln ”missing-key” finns inte, eller går inte att ändra.
      Skriv ”missing-body”.

      15 |   - { regel: missing-key, fil: processer/boken-kommer/vill-fortsatta/steg.mdx, skäl: Parterna b…
         |     ^

    content/installningar.yaml:16:5  varning  exception-unused
      Undantaget från loop-has-limit i kallor.yaml behövs inte: inget där bryter mot regeln.
      Ta bort posten.

      16 |   - { regel: loop-has-limit, fil: kallor.yaml, skäl: Parterna bestämmer i mars., till-och-med: …
         |     ^

    content/installningar.yaml:17:5  fel  changed-twice
      Regeln ”loop-has-limit” har två undantag för kallor.yaml.
      Behåll det som ska gälla, och ta bort det andra.

      17 |   - { regel: loop-has-limit, fil: kallor.yaml, skäl: Parterna bestämmer i mars., till-och-med: …
         |     ^"
  `)
})

test('a rule that is changed twice is told', async () => {
  const { text } = await told({
    'installningar.yaml': swap(
      'allvarlighet: []',
      'allvarlighet:\n  - { regel: process-size, nivå: av, skäl: Prov. }\n  - { regel: process-size, nivå: fel, skäl: Nej. }',
    ),
  })
  expect(text).toMatchInlineSnapshot(`
    "content/installningar.yaml:14:5  fel  changed-twice
      Regeln ”process-size” står två gånger under ”allvarlighet”.
      Behåll den post som ska gälla, och ta bort den andra.

      14 |   - { regel: process-size, nivå: fel, skäl: Nej. }
         |     ^"
  `)
})

test('a changed severity without a reason is told where it stands', async () => {
  const { text } = await told({
    'installningar.yaml': swap(
      'allvarlighet: []',
      "allvarlighet:\n  - { regel: process-size, nivå: av }\n  - { regel: loop-has-limit, nivå: av, skäl: '' }\n  - regel: lane-on-map\n    nivå: varning\n    skäl:",
    ),
  })
  expect(text).toMatchInlineSnapshot(`
    "content/installningar.yaml:13:5  fel  missing-key
      Nyckeln ”skäl” saknas.
      Lägg till skäl: … innanför { och }, med ett kommatecken emellan.

      13 |   - { regel: process-size, nivå: av }
         |     ^

    content/installningar.yaml:14:46  fel  wrong-type
      Texten är tom.
      Skriv något, eller ta bort raden.

      14 |   - { regel: loop-has-limit, nivå: av, skäl: '' }
         |                                              ^

    content/installningar.yaml:17:5  fel  missing-key
      Efter ”skäl:” står inget.
      Skriv ett värde efter ”skäl:”.

      17 |     skäl:
         |     ^"
  `)
})
