import { describe, expect, test } from 'vitest'
import { bokbussen, buildChanged, type Changes, swap, toldAbout } from '../../support/bokbussen.ts'

const TEXT = 'processer/boken-kommer/hoglasning/pilkarta.mdx'
const HAPPENS = 'händer: Byombudet läser högt för dig. Du väljer boken.'

test('LANG-08: a title of more than seven words is told', async () => {
  expect(
    await toldAbout({
      [TEXT]: swap('namn: Lyssna när någon läser', 'namn: Lyssna när någon läser en bok för dig'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:2:1  fel  readability-length
      Namnet ”Lyssna när någon läser en bok för dig” har 8 ord. Det får ha högst 7.
      Korta namnet till högst 7 ord. Börja med ett verb, eller ställ en fråga.

      2 | namn: Lyssna när någon läser en bok för dig
        | ^"
  `)
})

test('LANG-08: what happens is told in at most 60 words and 5 sentences', async () => {
  expect(
    await toldAbout({
      [TEXT]: swap(HAPPENS, `händer: ${'Du får en bok att läsa nu. '.repeat(9)}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:3:1  fel  readability-length
      ”händer” har 63 ord. Det får vara högst 60.
      Behåll det viktigaste, och flytta resten till brödtexten.

      3 | händer: Du får en bok att läsa nu. Du får en bok att läsa nu. Du får en bok att läsa nu. Du får…
        | ^

    content/processer/boken-kommer/hoglasning/pilkarta.mdx:3:1  fel  readability-length
      ”händer” har 9 meningar. Det får vara högst 5.
      Behåll det viktigaste, och flytta resten till brödtexten.

      3 | händer: Du får en bok att läsa nu. Du får en bok att läsa nu. Du får en bok att läsa nu. Du får…
        | ^"
  `)
})

test('LANG-06: a sentence of more than 20 words is told with its words', async () => {
  expect(
    await toldAbout({
      [TEXT]: swap(
        HAPPENS,
        'händer: Du får höra en bok som du har valt själv när du var här hos oss i går och sa vad du vill.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:3:9  fel  readability-sentences
      Meningen har 23 ord, men får ha högst 20: ”Du får höra en bok som du har valt själv när du var här hos oss i går och sa vad du vill.”
      Dela den i två meningar.

      3 | händer: Du får höra en bok som du har valt själv när du var här hos oss i går och sa vad du vil…
        |         ^"
  `)
})

describe('LANG-04: while the words that readers know cannot be read', () => {
  const heavy =
    'händer: Högläsningsverksamheten genomförs kontinuerligt. Litteraturförslagen presenteras muntligen. Återkopplingen dokumenteras.'
  const onlyWithSettings = async (settings: Changes[string]) => {
    const { problems } = await buildChanged({
      [TEXT]: swap(HAPPENS, heavy),
      'installningar.yaml': settings ?? null,
    })
    return problems.map(({ rule }) => rule)
  }

  test.each([
    ['missing-file', null],
    ['empty-file', ''],
    ['broken-yaml', swap('titel: Bokbussen', "titel: 'Bokbussen")],
    ['unknown-key', swap('allvarlighet: []', 'kända-orden:\n  - högläsning\nallvarlighet: []')],
  ])('a text is not weighed without them: %s is all there is', async (rule, settings) => {
    expect(await onlyWithSettings(settings)).toEqual([rule])
  })

  test('a fault elsewhere in the settings leaves them known', async () => {
    expect(
      await onlyWithSettings(swap('titel: Bokbussen i Lövdalen\n', 'kända-ord: []\n')),
    ).toEqual(['missing-key', 'readability-lix'])
  })
})

test('LANG-04: a heavy text is told with its longest words', async () => {
  expect(
    await toldAbout({
      [TEXT]: swap(
        HAPPENS,
        'händer: Högläsningsverksamheten genomförs kontinuerligt. Litteraturförslagen presenteras muntligen. Återkopplingen dokumenteras.',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:1:1  fel  readability-lix
      Texten är för tung: justerat LIX är 35,6 och får vara högst 30.
      Byt långa ord mot kortare, till exempel Högläsningsverksamheten, Litteraturförslagen, Återkopplingen, kontinuerligt och dokumenteras, och korta meningarna."
  `)
})

describe('LANG-05: what a caseworker reads', () => {
  const STEP = 'processer/boken-kommer/mote-vid-bussen/steg.mdx'
  const HEAVY_WORDS =
    'Högläsningsverksamheten dokumenteras kontinuerligt tillsammans med litteraturförslagen. Återkopplingen presenteras muntligen för biblioteket, byalaget och bussens ansvariga personer. Läsarna bestämmer självständigt i varje stadsdel.'

  /** 53 by itself: no paragraph is too heavy. */
  const LIGHT_ENOUGH =
    'Biblioteket bestämmer vilka böcker som bussen ska ha med sig. Byalaget berättar vilka författare läsarna önskar sig. Chauffören planerar hållplatserna noggrant i varje by tillsammans med byombudet.'

  test('a paragraph over 55 is told with its heaviest sentence', async () => {
    const told = await toldAbout({ [STEP]: (text) => `${text}\n${HEAVY_WORDS}\n` })
    expect(told).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  readability-paragraph
        Stycket är för tungt: LIX är 84,6 och får vara högst 55.
        Dela den längsta meningen, och byt långa ord: ”Återkopplingen presenteras muntligen för biblioteket, byalaget och bussens ansvariga personer.”

        25 | Högläsningsverksamheten dokumenteras kontinuerligt tillsammans med litteraturförslagen. Återkop…
           | ^"
    `)
  })

  test('a page over 50 is told with its longest words', async () => {
    const told = await toldAbout({
      [STEP]: (text) => `${text}\n${`${LIGHT_ENOUGH}\n\n`.repeat(9)}`,
    })
    expect(told).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:1:1  fel  readability-lix
        Texten är för tung: LIX är 50,1 och får vara högst 50.
        Byt långa ord mot kortare, till exempel hållplatserna, Biblioteket, tillsammans, författare och Chauffören, och korta meningarna."
    `)
  })
})

test('LANG-04: a number is no long word, however many digits it has', async () => {
  const told = await toldAbout({
    [TEXT]: swap(
      HAPPENS,
      'händer: Högläsningsverksamheten genomförs 0771-416416. Litteraturförslagen presenteras. Återkopplingen dokumenteras genomgående.',
    ),
  })
  expect(told).toContain('Byt långa ord mot kortare')
  expect(told).not.toMatch(/till exempel [^.]*0771/)
})

/** Words of which each has an entry in the glossary, and the list of them in the settings. */
function explained(words: readonly string[]) {
  const entry = bokbussen.get('begrepp/hallplats.mdx') ?? ''
  const named = (word: string) =>
    entry.replace(/^namn: .*$/m, `namn: ${word}`).replace(/^(synonymer|förkortningar): .*\n/gm, '')
  return {
    'installningar.yaml': swap('allvarlighet:', `kända-ord: [${words.join(', ')}]\nallvarlighet:`),
    ...Object.fromEntries(words.map((word, n) => [`begrepp/ord-${n}.mdx`, named(word)])),
  }
}

const HEAVY = {
  [TEXT]: swap(
    HAPPENS,
    'händer: Läsombudet kontaktar läsekretsen. Läsombudet förbereder högläsning. Högläsningen börjar. Högläsningen pausas. Läsombudets högläsning fortsätter.',
  ),
}

test('LANG-03: a word of the reviewed list is not long, in any form; a term of the glossary alone is', async () => {
  const known = explained(['läsombud', 'högläsning'])
  expect((await buildChanged({ ...HEAVY, ...known })).problems).toEqual([])
  const { problems } = await buildChanged({
    ...HEAVY,
    ...known,
    'installningar.yaml': bokbussen.get('installningar.yaml') ?? '',
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['readability-lix'])
})

test('LANG-03: the reviewed list has at most 60 words', async () => {
  const words = Array.from(
    { length: 61 },
    (_, n) => `ordet${'abcdefghij'[n % 10]}${'klmnopq'[Math.floor(n / 10)]}`,
  )
  expect((await buildChanged(explained(words.slice(1)))).problems).toEqual([])
  expect(await toldAbout(explained(words))).toMatchInlineSnapshot(`
    "content/installningar.yaml:12:1  fel  known-words
      Listan har 61 ord. Den får ha högst 60.
      Ta bort de ord som läsaren sällan möter.

      12 | kända-ord: [ordetak, ordetbk, ordetck, ordetdk, ordetek, ordetfk, ordetgk, ordethk, ordetik, or…
         | ^"
  `)
})

test('LANG-03: each word of the reviewed list has an entry in the glossary', async () => {
  expect(
    await toldAbout({
      'installningar.yaml': swap(
        'allvarlighet:',
        'kända-ord: [hållplats, hållplasen, hyllvärmare, stor stil]\nallvarlighet:',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/installningar.yaml:12:24  fel  known-words
      ”hållplasen” står i listan över kända ord, men inget begrepp förklarar det.
      Skriv ”hållplats”, eller lägg till ordet i mappen begrepp.

      12 | kända-ord: [hållplats, hållplasen, hyllvärmare, stor stil]
         |                        ^

    content/installningar.yaml:12:36  fel  known-words
      ”hyllvärmare” står i listan över kända ord, men inget begrepp förklarar det.
      Lägg till ordet i mappen begrepp, eller ta bort det ur listan.

      12 | kända-ord: [hållplats, hållplasen, hyllvärmare, stor stil]
         |                                    ^

    content/installningar.yaml:12:49  fel  known-words
      ”stor stil” är inte ett enda ord.
      Skriv ett ord i taget, i grundform.

      12 | kända-ord: [hållplats, hållplasen, hyllvärmare, stor stil]
         |                                                 ^"
  `)
})

test('LANG-04: a station is measured with what its page draws from other files', async () => {
  const { problems } = await buildChanged({
    'roller/byombud.mdx': (text) =>
      text.replace(
        /nås: [^}]*}/,
        "nås: 'Byombudsverksamheten kontaktas telefonledes. Återuppringning genomförs kontinuerligt. Telefontiderna kungörs byalagsvis. Återkopplingsönskemål dokumenteras fortlöpande.' }",
      ),
  })
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toContain(
    'readability-lix content/processer/boken-kommer/hoglasning/pilkarta.mdx',
  )
})

test('LANG-04: what a consent says to the one who gives it is measured as a page for citizens, and the rest for those who ask', async () => {
  const HEAVY =
    'Adressuppgifterna behandlas konfidentiellt. Leveransplaneringen dokumenteras fortlöpande. Adressregistreringen avslutas automatiskt.'
  const told = (from: RegExp, to: string) =>
    toldAbout({ 'samtycken/samtycke-adress.mdx': (text) => text.replace(from, to) })
  expect(await told(/(?<=^ {2}vid-nej: ).*$/m, HEAVY)).toMatchInlineSnapshot(`
    "content/samtycken/samtycke-adress.mdx:1:1  fel  readability-lix
      Texten är för tung: LIX är 42,1 och får vara högst 40.
      Byt långa ord mot kortare, till exempel Adressregistreringen, Leveransplaneringen, Adressuppgifterna, konfidentiellt och dokumenteras, och korta meningarna."
  `)
  expect(await told(/^Läsaren bestämmer alltid.*$/m, HEAVY)).toMatchInlineSnapshot(`""`)
  expect(await told(/^Läsaren bestämmer alltid.*$/m, `${HEAVY} `.repeat(6))).toMatchInlineSnapshot(`
    "content/samtycken/samtycke-adress.mdx:1:1  fel  readability-lix
      Texten är för tung: LIX är 80,7 och får vara högst 50.
      Byt långa ord mot kortare, till exempel Adressregistreringen, Leveransplaneringen, Adressuppgifterna, konfidentiellt och dokumenteras, och korta meningarna.

    content/samtycken/samtycke-adress.mdx:22:1  fel  readability-paragraph
      Stycket är för tungt: LIX är 103,0 och får vara högst 55.
      Dela den längsta meningen, och byt långa ord: ”Adressuppgifterna behandlas konfidentiellt.”

      22 | Adressuppgifterna behandlas konfidentiellt. Leveransplaneringen dokumenteras fortlöpande. Adres…
         | ^"
  `)
})

test('a consent stands among both kinds of pages, each with what is written for its readers', async () => {
  const measured = (await buildChanged({}))
    .measured()
    .filter(({ file }) => /samtycke-adress/.test(file))
  expect(
    measured.map(({ reader, sentences }) => [
      reader,
      sentences.some(({ text }) => text.startsWith('Föraren får se din adress')),
      sentences.some(({ text }) => text.startsWith('Den som har sagt ja')),
    ]),
  ).toEqual([
    ['citizen', true, false],
    ['caseworker', false, true],
  ])
})

test('LANG-04: what is heavy by itself is told, however light the words around it', async () => {
  const { problems } = await buildChanged({
    [TEXT]: swap(
      HAPPENS,
      'händer: Högläsningsverksamheten genomförs kontinuerligt. Litteraturförslagen presenteras muntligen. Återkopplingen dokumenteras.',
    ),
    'roller/byombud.mdx': (text) =>
      text.replace(/nås: [^}]*}/, `nås: '${'Gå till oss. '.repeat(20).trim()}' }`),
  })
  expect(problems.map(({ rule }) => rule)).toContain('readability-lix')
})

test('LANG-06: no caseworker’s text, not even where the parties disagree, has a sentence over 25 words', async () => {
  const long = `${'Biblioteket ringer och bussen kör '.repeat(5)}sedan hem`
  const { problems } = await buildChanged({
    'processer/boken-kommer/folj-upp/steg.mdx': swap(
      'Biblioteket och byalaget ringer båda ibland',
      long,
    ),
    'glapp/g-01.mdx': (text) => text.replace(/^beskrivning: .*$/m, `beskrivning: ${long}.`),
  })
  expect(problems.map(({ rule, file, message }) => [rule, file, message.slice(0, 40)])).toEqual([
    ['readability-sentences', 'content/glapp/g-01.mdx', 'Meningen har 27 ord, men får ha högst 25'],
    [
      'readability-sentences',
      'content/processer/boken-kommer/folj-upp/steg.mdx',
      'Meningen har 27 ord, men får ha högst 25',
    ],
  ])
})
