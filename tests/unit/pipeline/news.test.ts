import { expect, test } from 'vitest'
import { bokbussen, buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'
import { ABOUT_NOTHING } from '../../support/make-news.ts'

const NEWS = 'nyheter/bussen-rullar.mdx'

const changed = (before: string, after: string) => toldAbout({ [NEWS]: swap(before, after) })

test('a news item of a day to come is told', async () => {
  expect(await changed('datum: 2026-11-02', 'datum: 2026-11-23')).toMatchInlineSnapshot(`
    "content/nyheter/bussen-rullar.mdx:3:8  fel  future-news
      Nyheten är daterad 2026-11-23, men i dag är det 2026-11-22.
      Skriv dagen då den publiceras efter ”datum:”. Ska den vänta, spara filen någon annanstans till den dagen.

      3 | datum: 2026-11-23
        |        ^"
  `)
})

test('its own days are told as those of any text are', async () => {
  const { problems } = await buildChanged({
    [NEWS]: swap(
      'granskad: 2026-11-01',
      'granskad: 2026-11-23\nläst-av: { funktion: språkgranskare, datum: 2026-12-01 }',
    ),
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['future-day', 'future-day'])
})

test.each([
  [
    'processer: [boken-kommer]',
    'processer: [boken-komer]',
    'unknown-process: Processen ”boken-komer” finns inte. Skriv ”boken-kommer”, eller lägg till processer/boken-komer/process.mdx.',
  ],
  [
    'steg: [boken-kommer/ta-emot-onskemal]',
    'steg: [boken-kommer/ta-emot-onskemall]',
    'unknown-step: Steget ”ta-emot-onskemall” finns inte. Skriv ”ta-emot-onskemal”, eller lägg till mappen ta-emot-onskemall med en steg.mdx.',
  ],
  [
    'steg: [boken-kommer/ta-emot-onskemal]',
    'steg: [boken-komer/ta-emot-onskemal]',
    'unknown-process: Processen ”boken-komer” finns inte. Skriv ”boken-kommer”, eller lägg till processer/boken-komer/process.mdx.',
  ],
  [
    'steg: [boken-kommer/ta-emot-onskemal]',
    'steg: [ta-emot-onskemal]',
    'unknown-step: Steget ”ta-emot-onskemal” är skrivet utan process, och den här texten hör inte till någon. Skriv processen först: processens-id/ta-emot-onskemal.',
  ],
  [
    'roller: [bibliotekarie]',
    'roller: [biblotekarie]',
    'unknown-role: Rollen ”biblotekarie” finns inte. Skriv ”bibliotekarie”, eller lägg till roller/biblotekarie.mdx.',
  ],
  [
    'parter: [bussen]',
    'parter: [bibliotekarie]',
    'unknown-party: ”bibliotekarie” är en roll, men här ska det stå en part. Skriv rollens part: biblioteket.',
  ],
  [
    'underlag: [onskelista]',
    'underlag: [onskelist]',
    'unknown-document: Underlaget ”onskelist” finns inte. Skriv ”onskelista”, eller lägg till underlag/onskelist.mdx.',
  ],
  [
    'samtycken: [samtycke-adress]',
    'samtycken: [samtycke-adres]',
    'unknown-consent: Samtycket ”samtycke-adres” finns inte. Skriv ”samtycke-adress”, eller lägg till samtycken/samtycke-adres.mdx.',
  ],
  [
    'begrepp: [storstil]',
    'begrepp: [storstill]',
    'unknown-term: Begreppet ”storstill” finns inte. Skriv ”storstil”, eller lägg till begrepp/storstill.mdx.',
  ],
])('what it is about exists: %s, not %s', async (before, after, told) => {
  const { problems } = await buildChanged({ [NEWS]: swap(before, after) })
  expect(problems.map(({ rule, message, mend }) => `${rule}: ${message} ${mend}`)).toEqual([told])
})

test('each is under the kind that it is', async () => {
  expect(await changed('  roller:', '  rolle:')).toMatchInlineSnapshot(`
    "content/nyheter/bussen-rullar.mdx:8:3  fel  unknown-key
      Nyckeln ”rolle” finns inte.
      Skriv ”roller”.

      8 |   rolle: [bibliotekarie]
        |   ^"
  `)
})

test('it needs a heading, a day, a lead and an owner, and nothing more', async () => {
  const least = `---
rubrik: Nytt
datum: 2026-11-02
ingress: Något är nytt.
granskad: 2026-11-02
granskas-senast: 2027-05-02
ägare: biblioteket
---
`
  const { site, problems } = await buildChanged({ [NEWS]: least })
  expect(problems).toEqual([])
  expect(site?.news.map(({ concerns, hasText }) => ({ ...concerns, hasText }))).toEqual([
    { ...ABOUT_NOTHING, hasText: false },
  ])
  for (const key of ['rubrik', 'datum', 'ingress', 'ägare']) {
    const without = least.replace(new RegExp(`^${key}: .*\n`, 'm'), '')
    const told = await buildChanged({ [NEWS]: without })
    expect(told.problems.map(({ message }) => message)).toEqual([`Nyckeln ”${key}” saknas.`])
  }
})

test('two of one heading are told', async () => {
  const { problems } = await buildChanged({ 'nyheter/nytt-igen.mdx': bokbussen.get(NEWS) ?? '' })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toMatchInlineSnapshot(`
    [
      [
        "name-twice",
        "Rubriken ”Bussen rullar igen” har redan bussen-rullar.",
        "Skriv en annan rubrik. Är det samma, ta bort den ena filen.",
      ],
    ]
  `)
})

test('LANG-04: heading, lead and text are read as those of citizens', async () => {
  // Long for a citizen, and not for who works with it.
  const long = `Bussen${' och bussen'.repeat(10)} kör.`
  for (const [before, after] of [
    ['Bussen kör igen efter sommaren.', long],
    ['Bilen är ny.', long],
  ] as const) {
    const { problems } = await buildChanged({ [NEWS]: swap(before, after) })
    expect(problems.map(({ rule }) => rule)).toContain('readability-sentences')
  }
})

test('a link to a news item leads to it, and one that is gone is told', async () => {
  const step = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
  const link = (id: string) =>
    swap('Läsaren ringer oftast.', `Läsaren ringer oftast. Läs [om bussen](/nyheter/#${id}).`)
  const built = await buildChanged({ [step]: link('bussen-rullar') })
  expect(built.problems).toEqual([])
  expect(built.texts.get('steg/boken-kommer/ta-emot-onskemal')).toContain('/nyheter/#bussen-rullar')
  const gone = await buildChanged({ [step]: link('bussen-rulla') })
  expect(gone.problems.map(({ mend }) => mend)).toEqual(['Skriv ”#bussen-rullar”.'])
})

test('A11Y-36: headings in texts that share a page have no ids to share', async () => {
  const { texts } = await buildChanged({})
  expect(texts.get('nyheter/bussen-rullar')).toContain('Ny bil')
  expect(texts.get('nyheter/bussen-rullar')).not.toContain('text-ny-bil')
})
