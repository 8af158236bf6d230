import { expect, test } from 'vitest'
import { buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'

test('a review that lies ahead is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('granskad: 2026-11-01', 'granskad: 2026-11-23') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:21:11  fel  future-day
      ”granskad” är 2026-11-23, men i dag är det 2026-11-22.
      Kontrollera året och dagen. Det som inte är gjort än får sin dag när det är gjort.

      21 | granskad: 2026-11-23
         |           ^"
  `)
})

test('a confirmation that lies ahead is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('granskad:', 'bekräftad: 2027-01-01\ngranskad:') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:21:12  fel  future-day
      ”bekräftad” är 2027-01-01, men i dag är det 2026-11-22.
      Kontrollera året och dagen. Det som inte är gjort än får sin dag när det är gjort.

      21 | bekräftad: 2027-01-01
         |            ^"
  `)
})

test('a reading, a tried contact and the day of a source are told as well', async () => {
  const { problems } = await buildChanged({
    [STEP]: swap(
      'granskad:',
      'läst-av: { funktion: språkgranskare, datum: 2026-12-01 }\ngranskad:',
    ),
    'kallor.yaml': (text) => `${text}\nframtid:\n  titel: T\n  utgivare: U\n  datum: '2027'\n`,
    'installningar.yaml': (text) => text.replace(/bedömd: \S+/, 'bedömd: 2026-12-24'),
  })
  expect(problems.map(({ rule, message }) => [rule, message])).toMatchInlineSnapshot(`
    [
      [
        "future-day",
        "”bedömd” är 2026-12-24, men i dag är det 2026-11-22.",
      ],
      [
        "future-day",
        "”datum” är 2027, men i dag är det 2026-11-22.",
      ],
      [
        "future-day",
        "”datum” är 2026-12-01, men i dag är det 2026-11-22.",
      ],
    ]
  `)
})

test('design §3 rule 9: a review whose day has gone by is told the day after, and stops no build', async () => {
  const due = { [STEP]: swap('granskas-senast: 2027-05-01', 'granskas-senast: 2026-11-21') }
  const { problems, site } = await buildChanged(due)
  expect(
    problems.map(({ severity, rule, line, column }) => [severity, rule, line, column]),
  ).toEqual([['varning', 'review-overdue', 22, 18]])
  expect(problems[0]).toMatchObject({
    message: 'Texten skulle ha jämförts med sina källor igen senast 2026-11-21.',
    mend: 'Jämför texten med källorna. Skriv sedan dagens datum efter ”granskad:” och en ny dag efter ”granskas-senast:”.',
  })
  expect(site).not.toBeNull()
  expect((await buildChanged(due, '2026-11-21')).problems).toEqual([])
})

test('today, this month and this year have come', async () => {
  const { problems } = await buildChanged({
    [STEP]: swap('granskad: 2026-11-01', 'granskad: 2026-11-22'),
    'kallor.yaml': (text) =>
      `${text}\na:\n  titel: T\n  utgivare: U\n  datum: '2026'\nb:\n  titel: U\n  utgivare: U\n  datum: '2026-11'\n`,
  })
  expect(problems).toEqual([])
})

test('a next review on the day of the last one is told', async () => {
  expect(
    await toldAbout({
      [STEP]: (file) => file.replace(/granskas-senast: \S+/, 'granskas-senast: 2026-11-01'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:22:18  fel  review-order
      ”granskas-senast” är 2026-11-01, men texten granskades 2026-11-01.
      Skriv en senare dag efter ”granskas-senast:”, då texten ska granskas igen.

      22 | granskas-senast: 2026-11-01
         |                  ^"
  `)
})

test('a next review further away than anyone plans is told', async () => {
  expect(
    await toldAbout({
      [STEP]: (file) => file.replace(/granskas-senast: \S+/, 'granskas-senast: 2072-05-22'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:22:18  fel  review-order
      ”granskas-senast” är 2072-05-22, mer än 5 år efter att texten granskades 2026-11-01.
      Kontrollera året.

      22 | granskas-senast: 2072-05-22
         |                  ^"
  `)
})

test('a next review before the last one is told', async () => {
  const { problems } = await buildChanged({
    [STEP]: (file) => file.replace(/granskas-senast: \S+/, 'granskas-senast: 2025-05-01'),
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['review-order'])
})

test('a machine whose clock is behind is told once, and the site can be built', async () => {
  const { problems, site } = await buildChanged({}, '2020-01-01')
  expect(
    problems.map(({ file, severity, rule, message, mend }) => [
      file,
      severity,
      rule,
      message,
      mend,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "content",
        "varning",
        "day-of-build",
        "Dagens datum är 2020-01-01 på den här datorn, men 60 av 60 filer är granskade senare än så.",
        "Kontrollera datorns klocka, och SOURCE_DATE_EPOCH om den är satt.",
      ],
    ]
  `)
  expect(site).not.toBeNull()
})
