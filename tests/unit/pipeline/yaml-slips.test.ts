import { describe, expect, test } from 'vitest'
import { buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const NAME = 'namn: Ta emot önskemålet'
const changed = async (from: string, to: string) => {
  const { problems } = await buildChanged({ [STEP]: swap(from, to) })
  return problems.map(({ rule, line, column }) => [rule, line, column])
}

describe('text that YAML takes for a comment', () => {
  test('a number after # is told before it is lost', async () => {
    expect(await toldAbout({ [STEP]: swap(NAME, 'namn: Ring 116 #117') })).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:16  fel  lost-text
        Det som står efter # läses som en kommentar och försvinner: ”#117”.
        Sätt hela texten inom enkla citattecken: 'Ring 116 #117'. En kommentar skrivs på en egen rad.

        2 | namn: Ring 116 #117
          |                ^"
    `)
  })

  test('in a list as well', async () => {
    expect(
      await toldAbout({ [STEP]: swap('  - Skriv ner önskemålen.', '  - Skriv ner # på lappen') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:12:15  fel  lost-text
        Det som står efter # läses som en kommentar och försvinner: ”# på lappen”.
        Sätt hela texten inom enkla citattecken: 'Skriv ner # på lappen'. En kommentar skrivs på en egen rad.

        12 |   - Skriv ner # på lappen
           |               ^"
    `)
  })

  test('after a list of ids there is nothing to put in quotes', async () => {
    expect(
      await toldAbout({ [STEP]: swap('utför: [bibliotekarie]', 'utför: [bibliotekarie] #hej') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:8:24  fel  lost-text
        Det som står efter # läses som en kommentar och försvinner: ”#hej”.
        Ta bort det. Är det en kommentar, skriv den på en egen rad.

        8 | utför: [bibliotekarie] #hej
          |                        ^"
    `)
  })

  test('a text with an apostrophe keeps it, doubled within the quotation marks', async () => {
    const { problems } = await buildChanged({ [STEP]: swap(NAME, "namn: Ring Anna's linje #117") })
    expect(problems.map(({ message, mend }) => [message, mend])).toEqual([
      [
        'Det som står efter # läses som en kommentar och försvinner: ”#117”.',
        "Sätt hela texten inom enkla citattecken: 'Ring Anna''s linje #117'. En kommentar skrivs på en egen rad.",
      ],
    ])
  })

  test('after a text in quotation marks it may be a comment', async () => {
    const { problems } = await buildChanged({ [STEP]: swap(NAME, "namn: 'Ring Anna' #117") })
    expect(problems.map(({ mend }) => mend)).toEqual([
      'Ta bort det. Är det en kommentar, skriv den på en egen rad.',
    ])
  })

  test('a line that goes on with the text above is told', async () => {
    expect(
      await toldAbout({ [STEP]: swap(NAME, 'namn: Ring 116\n  #117') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:3:3  fel  lost-text
        Raden börjar med #, läses som en kommentar och försvinner: ”#117”.
        Hör den till texten ovanför, skriv allt på en rad inom enkla citattecken. Är den en kommentar, sätt ett mellanslag efter #.

        3 |   #117
          |   ^"
    `)
  })

  test('with a single space before it, it is no comment that was meant', async () => {
    expect(await changed(NAME, `${NAME} # kommentar`)).toEqual([['lost-text', 2, 26]])
    expect(await changed('utför: [bibliotekarie]', 'utför: [bibliotekarie] #hej')).toEqual([
      ['lost-text', 8, 24],
    ])
  })

  test('a comment on a line of its own is fine, and after two spaces', async () => {
    expect(await changed(NAME, `# Kolla med byn.\n${NAME}`)).toEqual([])
    expect(await changed(NAME, `#Kolla med byn.\n${NAME}`)).toEqual([])
    expect(await changed(NAME, `${NAME}   # syns på kartan`)).toEqual([])
    expect(
      await changed('  - Skriv ner önskemålen.', '  # - Fråga.\n  - Skriv ner önskemålen.'),
    ).toEqual([])
  })

  test('a # in quotes, in a word or in a text of several lines is a part of the text', async () => {
    expect(await changed(NAME, "namn: 'Ring 116 #117'")).toEqual([])
    expect(await changed(NAME, 'namn: Ring 116#117')).toEqual([])
    expect(await changed(NAME, 'namn: |-\n  Ring\n  # 117')).toEqual([])
  })
})

describe('quotation marks of a word processor', () => {
  test('around a text are told', async () => {
    expect(
      await toldAbout({ [STEP]: swap(NAME, 'namn: ”Ta emot önskemålet”') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  curly-quote
        Texten står mellan ” och ”. Det är inte YAML:s citattecken, utan en del av texten.
        Byt båda mot raka enkla citattecken: 'text'. Ska tecknen synas på sidan, skriv raka utanför dem.

        2 | namn: ”Ta emot önskemålet”
          |       ^"
    `)
  })

  test('around a text with a colon are told, and nothing else', async () => {
    expect(
      await toldAbout({ [STEP]: swap(NAME, 'namn: “Ta emot: önskemålet”') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  curly-quote
        Texten står mellan “ och ”. Det är inte YAML:s citattecken, utan en del av texten.
        Byt båda mot raka enkla citattecken: 'text'. Ska tecknen synas på sidan, skriv raka utanför dem.

        2 | namn: “Ta emot: önskemålet”
          |       ^"
    `)
  })

  test('in a flow map with a comma are told, and nothing else', async () => {
    expect(
      await toldAbout({
        [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: { öppen: ”Ring 116, eller 117” }'),
      }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:20  fel  curly-quote
        Texten står mellan ” och ”. Det är inte YAML:s citattecken, utan en del av texten.
        Byt båda mot raka enkla citattecken: 'text'. Ska tecknen synas på sidan, skriv raka utanför dem.

        7 | ansvarig: { öppen: ”Ring 116, eller 117” }
          |                    ^"
    `)
  })

  test.each([
    ['’Ta emot’'],
    ['‘Ta emot’'],
    ['“Ta emot”'],
    ['„Ta emot“'],
    ['»Ta emot»'],
    ['’Ta emot: allt’'],
  ])('%s is told once', async (text) => {
    expect(await changed(NAME, `namn: ${text}`)).toEqual([['curly-quote', 2, 7]])
  })

  test.each([
    ['utför: [”bibliotekarie”]', 8, 9],
    ['utför: [bibliotekarie, ”chauffor”]', 8, 24],
  ])('in a list: %s', async (text, line, column) => {
    expect(await changed('utför: [bibliotekarie]', text)).toContainEqual([
      'curly-quote',
      line,
      column,
    ])
  })

  test('mixed with straight ones are told', async () => {
    expect(
      await toldAbout({ [STEP]: swap(NAME, 'namn: "Ta emot önskemålet”') }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  curly-quote
        Texten börjar med " och slutar med ”. De hör inte ihop.
        Byt båda mot raka enkla citattecken: 'text'.

        2 | namn: "Ta emot önskemålet”
          |       ^"
    `)
  })

  test.each([
    'namn: ”Ja” räcker som svar',
    'namn: ”Ja” eller ”nej”',
    'namn: Svara ”ja”',
    "namn: '”Ta emot önskemålet”'",
    'namn: Läsarens ’ja’',
  ])('a quotation in a text is fine: %s', async (text) => {
    expect(await changed(NAME, text)).toEqual([])
  })
})

describe('lists with another sign than a hyphen', () => {
  test('are told at each line, and nothing else', async () => {
    expect(
      await toldAbout({
        [STEP]: (text) =>
          text.replace('  - Fråga vad', '  – Fråga vad').replace('  - Skriv', '  • Skriv'),
      }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:11:3  fel  list-sign
        Raden börjar med –, och blir därför ingen punkt i en lista.
        Byt – mot ett vanligt bindestreck och ett mellanslag: - text.

        11 |   – Fråga vad läsaren tycker om att läsa.
           |   ^

      content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:12:3  fel  list-sign
        Raden börjar med •, och blir därför ingen punkt i en lista.
        Byt • mot ett vanligt bindestreck och ett mellanslag: - text.

        12 |   • Skriv ner önskemålen.
           |   ^"
    `)
  })

  test.each(['–', '—', '•', '·', '▪', '●', '*', '+'])('%s', async (sign) => {
    expect(await changed('  - Skriv ner', `  ${sign} Skriv ner`)).toEqual([['list-sign', 12, 3]])
  })
})

test('a remark after a day is led to a line of its own: the day is no text', async () => {
  const { problems } = await buildChanged({
    'processer/boken-kommer/ta-emot-onskemal/steg.mdx': swap(
      'granskad: 2026-11-01',
      'granskad: 2026-11-01 #kollat',
    ),
  })
  expect(problems.map(({ rule, mend }) => [rule, mend])).toEqual([
    ['lost-text', 'Ta bort det. Är det en kommentar, skriv den på en egen rad.'],
  ])
})
