import { expect, test } from 'vitest'
import { bokbussen, buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const STEP_FILE = `content/${STEP}`

test('an unknown step is answered with the nearest', async () => {
  expect(
    await toldAbout({ [STEP]: swap('till: nar-hallplatsen', 'till: nar-halplatsen') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:18:17  fel  unknown-step
      Steget ”nar-halplatsen” finns inte.
      Skriv ”nar-hallplatsen”, eller lägg till mappen nar-halplatsen med en steg.mdx.

      18 | nästa: [{ till: nar-halplatsen }]
         |                 ^"
  `)
})

test('an unknown role is answered with the nearest', async () => {
  expect(
    await toldAbout({ [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: bibliotekarien') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:11  fel  unknown-role
      Rollen ”bibliotekarien” finns inte.
      Skriv ”bibliotekarie”, eller lägg till roller/bibliotekarien.mdx.

      7 | ansvarig: bibliotekarien
        |           ^"
  `)
})

test('a party where a role belongs is told as such', async () => {
  expect(
    await toldAbout({ [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: byalaget') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:11  fel  unknown-role
      ”byalaget” är en part, men här ska det stå en roll.
      Skriv en av partens roller: byombud.

      7 | ansvarig: byalaget
        |           ^"
  `)
})

test('a part is answered with its roles, and a role with its part, not with what is spelt alike', async () => {
  const { problems } = await buildChanged({
    'roller/byalagschef.mdx': (bokbussen.get('roller/byombud.mdx') ?? '').replace(
      /^namn: .*$/m,
      'namn: Chef för byalaget',
    ),
    [STEP]: (text) =>
      text
        .replace('ansvarig: bibliotekarie', 'ansvarig: byalaget')
        .replace(/^ägare: .*$/m, 'ägare: bibliotekarie'),
  })
  expect(problems.map(({ message, mend }) => [message, mend])).toEqual([
    [
      '”byalaget” är en part, men här ska det stå en roll.',
      'Skriv en av partens roller: byalagschef eller byombud.',
    ],
    [
      '”bibliotekarie” är en roll, men här ska det stå en part.',
      'Skriv rollens part: biblioteket.',
    ],
  ])
})

test('an answer without an id is told where it is written, and not where it is asked for', async () => {
  expect(
    await toldAbout({ 'fragor/nar-hallplatsen.mdx': swap('{ id: ja, text: Ja }', '{ text: Ja }') }),
  ).toMatchInlineSnapshot(`
    "content/fragor/nar-hallplatsen.mdx:5:5  fel  missing-key
      Nyckeln ”id” saknas.
      Lägg till id: … innanför { och }, med ett kommatecken emellan.

      5 |   - { text: Ja }
        |     ^"
  `)
})

test('a folder that lacks is told once, and not for each id in it', async () => {
  const gone = Object.fromEntries(
    [...bokbussen.keys()].filter((path) => path.startsWith('roller/')).map((path) => [path, null]),
  )
  const { problems } = await buildChanged(gone)
  expect(problems.map(({ file, rule, message, mend }) => [file, rule, message, mend])).toEqual([
    [
      'content/roller',
      'missing-folder',
      'Mappen roller saknas eller är tom, men andra filer pekar på filer i den.',
      'Lägg tillbaka mappen med sina filer. Har den bytt namn, ge den sitt gamla.',
    ],
  ])
})

test('a process with stations is told to have a text of its own for citizens', async () => {
  const { problems } = await buildChanged({ 'processer/boken-kommer/pilkarta.mdx': null })
  expect(problems.map(({ file, rule, message, mend }) => [file, rule, message, mend])).toEqual([
    [
      'content/processer/boken-kommer',
      'missing-file',
      'Filen pilkarta.mdx saknas. Utan den får medborgaren ingen väg, fast processen har stationer.',
      'Lägg till pilkarta.mdx.',
    ],
  ])
})

test('an id that resembles none says what to add', async () => {
  expect(
    await toldAbout({ [STEP]: swap('behöver: [onskelista]', 'behöver: [fullmakt]') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:11  fel  unknown-document
      Underlaget ”fullmakt” finns inte.
      Lägg till underlag/fullmakt.mdx.

      14 | behöver: [fullmakt]
         |           ^"
  `)
})

test('a step whose folder has been renamed can be led to by its new id', async () => {
  const { problems } = await buildChanged({
    [STEP]: swap('till: nar-hallplatsen', 'till: fraga-grannen'),
  })
  expect(problems.filter(({ rule }) => rule === 'unknown-step')).toMatchObject([
    {
      message: 'Steget ”fraga-grannen” finns inte.',
      mend: 'Har steget bytt namn, skriv dess nya id. Annars lägg till mappen fraga-grannen med en steg.mdx.',
    },
  ])
})

test('the id that a step had before is answered with the one it has now', async () => {
  const { problems } = await buildChanged({
    'processer/boken-kommer/turdagen/steg.mdx': swap('station: vanta-pa-turen', 'station: vantan'),
    'processer/boken-kommer/lasta-bussen/steg.mdx': swap('till: vanta-pa-turen', 'till: vantan'),
    [STEP]: (text) => `${text}\n<Steg id="vantan" />\n`,
    'roller/chauffor.mdx': (text) => `${text}\n<Steg id="boken-kommer/vantan" />\n`,
  })
  const told = problems.filter(({ rule }) => rule === 'unknown-step')
  expect(told.map(({ file }) => file)).toEqual([
    'content/processer/boken-kommer/lasta-bussen/steg.mdx',
    STEP_FILE,
    'content/processer/boken-kommer/turdagen/steg.mdx',
    'content/roller/chauffor.mdx',
  ])
  for (const { message, mend } of told) {
    expect([message, mend]).toEqual([
      'Steget ”vantan” heter nu ”vanta-pa-turen”.',
      'Skriv ”vanta-pa-turen”.',
    ])
  }
})

test('a new id that is written as a name is answered with the file to add and the id to write', async () => {
  const { problems } = await buildChanged({
    [STEP]: swap('behöver: [onskelista]', 'behöver: [fullmakt-för-granne]'),
  })
  expect(problems.map(({ message, mend }) => [message, mend])).toEqual([
    [
      '”fullmakt-för-granne” är inte id för ett underlag. Ett id har bara a–z, 0–9 och bindestreck.',
      'Skriv ett id som finns i mappen underlag. Är det nytt, lägg till underlag/fullmakt-for-granne.mdx och skriv ”fullmakt-for-granne”.',
    ],
  ])
})

test('an unknown phase is told', async () => {
  expect(await toldAbout({ [STEP]: swap('fas: onskan', 'fas: onske') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:3:6  fel  unknown-phase
      Fasen ”onske” finns inte.
      Skriv ”onskan”, eller lägg till onske under faser i process.mdx.

      3 | fas: onske
        |      ^"
  `)
})

test('an unknown source is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('källor: [handbok 1]', 'källor: [handboken 1]') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:20:10  fel  unknown-source
      Källan ”handboken” finns inte.
      Skriv ”handbok”, eller lägg till handboken i kallor.yaml.

      20 | källor: [handboken 1]
         |          ^"
  `)
})

test('ids that JavaScript knows are unknown ids like others', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('behöver: [onskelista]', 'behöver: [constructor, __proto__, toString]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:11  fel  unknown-document
      Underlaget ”constructor” finns inte.
      Skriv ett id som finns i mappen underlag.

      14 | behöver: [constructor, __proto__, toString]
         |           ^

    content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:24  fel  unknown-document
      ”__proto__” är inte id för ett underlag. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ett id som finns i mappen underlag.

      14 | behöver: [constructor, __proto__, toString]
         |                        ^

    content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:35  fel  unknown-document
      ”toString” är inte id för ett underlag. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ett id som finns i mappen underlag. Är det nytt, lägg till underlag/tostring.mdx och skriv ”tostring”.

      14 | behöver: [constructor, __proto__, toString]
         |                                   ^"
  `)
})

test('an unknown answer is answered with the nearest', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/nar-hallplatsen/steg.mdx': swap('[nej, vet-inte]', '[nej, vet-ej]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:12:60  fel  unknown-answer
      Svaret ”vet-ej” finns inte.
      Skriv ja, nej eller vet-inte, eller lägg till vet-ej under svar i frågans fil.

      12 |   - { till: inhamta-samtycke, om: { nar-hallplatsen: [nej, vet-ej] } }
         |                                                            ^"
  `)
})

test('an unknown question is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/nar-hallplatsen/steg.mdx': swap(
        'om: { nar-hallplatsen: ja }',
        'om: { hallplatsen: ja }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:11:27  fel  unknown-question
      Frågan ”hallplatsen” finns inte.
      Skriv ”nar-hallplatsen”, eller lägg till fragor/hallplatsen.mdx.

      11 |   - { till: bokval, om: { hallplatsen: ja } }
         |                           ^"
  `)
})

test('an end that the called process lacks is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/bokval/steg.mdx': swap('från-slut: avstod', 'från-slut: avstar'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/bokval/steg.mdx:11:1  fel  subprocess-ends-match
      Slutet ”avstod” i processen ”bokval” leder ingenstans härifrån.
      Lägg till en väg med från-slut: avstod.

      11 | nästa:
         | ^

    content/processer/boken-kommer/bokval/steg.mdx:13:7  fel  subprocess-ends-match
      ”avstar” är inget slut i processen ”bokval”.
      Skriv från-slut: avstod eller valda.

      13 |   - { från-slut: avstar, till: slut, etikett: Avstod }
         |       ^"
  `)
})

test('two ways to one step are told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/vill-fortsatta/steg.mdx': swap(
        '  - { till: slut, om: { vill-fortsatta: [nej, vet-inte] } }',
        '  - { till: slut, om: { vill-fortsatta: nej } }\n  - { till: slut, om: { vill-fortsatta: vet-inte } }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/vill-fortsatta/steg.mdx:23:13  fel  duplicate-way
      Två vägar leder till ”slut”.
      Skriv dem som en väg, med alla svar i en lista: { fragans-id: [nej, vet-inte] }.

      23 |   - { till: slut, om: { vill-fortsatta: vet-inte } }
         |             ^"
  `)
})

test('a file at fault still has its id: references to it are no faults', async () => {
  const { problems } = await buildChanged({ 'roller/bibliotekarie.mdx': '---\nnamn: [\n---\n' })
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/roller/bibliotekarie.mdx broken-yaml',
  ])
})

test('a name where an id belongs is answered with the id, and with no file to add', async () => {
  expect(
    await toldAbout({ [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: Bibliotekarie') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:11  fel  unknown-role
      ”Bibliotekarie” är inte id för en roll. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ”bibliotekarie”.

      7 | ansvarig: Bibliotekarie
        |           ^"
  `)
})

test('a name that resembles no id says where the ids are', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: Den som sköter vagnen, Åsa'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:11  fel  unknown-role
      ”Den som sköter vagnen, Åsa” är inte id för en roll. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ett id som finns i mappen roller.

      7 | ansvarig: Den som sköter vagnen, Åsa
        |           ^"
  `)
})

test('SEC-26: a path where an id belongs leads to no such folder', async () => {
  expect(
    await toldAbout({ [STEP]: swap('till: nar-hallplatsen', 'till: ../x') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:18:17  fel  unknown-step
      ”../x” är inte id för ett steg. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ett id som finns i processens mapp.

      18 | nästa: [{ till: ../x }]
         |                 ^"
  `)
})

test('a step whose folder must be renamed is told once, though others lead to its good name', async () => {
  const before = 'processer/boken-kommer/nar-hallplatsen/steg.mdx'
  const text = bokbussen.get(before) ?? ''
  expect(
    await toldAbout({
      [before]: null,
      'processer/boken-kommer/när-hallplatsen/steg.mdx': text,
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/när-hallplatsen:1:1  fel  invalid-id
      Namnet ”när-hallplatsen” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.
      Byt namn på mappen till ”nar-hallplatsen”."
  `)
})

test('a source by its name, or by its address, is led to its id', async () => {
  const { problems } = await buildChanged({
    'kallor.yaml': (text) => `${text}\npa-vag:\n  titel: På väg\n  utgivare: U\n`,
    'processer/boken-kommer/ta-emot-onskemal/steg.mdx': (text) =>
      text.replace(/^källor: .*$/m, 'källor: [På väg 2.1.3, https://exempel.se/x]'),
  })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'unknown-source',
      '”På väg 2.1.3” är inte id för en källa. Ett id har bara a–z, 0–9 och bindestreck.',
      'Skriv ”pa-vag 2.1.3”.',
    ],
    [
      'unknown-source',
      '”https://exempel.se/x” är en adress, men här ska det stå id för en källa.',
      'Skriv id för källan i kallor.yaml. Finns den inte där, lägg till den, med adressen som länk.',
    ],
  ])
})
