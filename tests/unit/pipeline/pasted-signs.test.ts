import { expect, test } from 'vitest'
import { bokbussen, buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const name = (text: string) => ({ [STEP]: swap('namn: Ta emot önskemålet', `namn: ${text}`) })

test('a soft hyphen is told with the word as it should be', async () => {
  expect(await toldAbout(name('Ta emot önske\u00admålet'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:20  fel  hidden-sign
      I ”önskemålet” finns ett tecken som inte syns: ett mjukt bindestreck.
      Ta bort hela ordet, och skriv ”önskemålet” igen med tangentbordet.

      2 | namn: Ta emot önske­målet
        |                    ^"
  `)
})

test.each([
  ['\u00ad', 'ett mjukt bindestreck'],
  ['\u200b', 'ett mellanslag utan bredd'],
  ['\u200c', 'en icke-sammanbindare'],
  ['\u200d', 'en sammanbindare'],
  ['\u200e', 'ett märke för skrivriktning'],
  ['\u202c', 'ett märke för skrivriktning'],
  ['\u2060', 'en ordfogare'],
  ['\ufeff', 'ett märke för teckenkodning'],
  ['\ufffc', 'platsen för en bild eller ett objekt'],
  ['\u0007', 'ett styrtecken'],
  ['\u0085', 'ett styrtecken'],
])('%j is told as %s', async (sign, what) => {
  const { problems } = await buildChanged(name(`Ta emot önske${sign}målet`))
  expect(problems.map(({ rule, line, column, message }) => [rule, line, column, message])).toEqual([
    ['hidden-sign', 2, 20, `I ”önskemålet” finns ett tecken som inte syns: ${what}.`],
  ])
})

test.each([
  ['\u2028', 'en radbrytning ur ett annat program'],
  ['\u2029', 'en styckebrytning ur ett annat program'],
  ['\u000b', 'en radbrytning ur Word'],
  ['\u000c', 'en sidbrytning'],
])('%j is told as %s', async (sign, what) => {
  const { problems } = await buildChanged(name(`Ta emot${sign}det`))
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'hidden-sign',
      `Här står ${what}, som inte syns.`,
      'Ta bort den, och skriv ett mellanslag eller en ny rad med tangentbordet.',
    ],
  ])
})

test('a hidden sign outside words names the line', async () => {
  expect(await toldAbout({ [STEP]: (text) => `${text}\n\u200b\n` })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:32:1  fel  hidden-sign
      På raden finns ett tecken som inte syns: ett mellanslag utan bredd.
      Ta bort raden och skriv den igen med tangentbordet.

      32 | ​
         | ^"
  `)
})

test('a hidden sign in an id gives no second fault', async () => {
  const { problems } = await buildChanged({
    [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: bibliotekarie\u200b'),
  })
  expect(problems.map(({ rule }) => rule)).toEqual(['hidden-sign'])
})

test.each([
  ['\u2011', 'ett hårt bindestreck', 'ett vanligt bindestreck'],
  ['\u2010', 'ett bindestreck av annat slag', 'ett vanligt bindestreck'],
  ['\u00b4', 'en lös accent', "ett rakt citattecken, '"],
  ['\ufb00', 'två bokstäver i ett tecken', 'ff'],
  ['\ufb01', 'två bokstäver i ett tecken', 'fi'],
  ['\ufb02', 'två bokstäver i ett tecken', 'fl'],
  ['\ufb03', 'tre bokstäver i ett tecken', 'ffi'],
  ['\ufb04', 'tre bokstäver i ett tecken', 'ffl'],
])('%s is told as %s', async (sign, what, instead) => {
  const { problems } = await buildChanged(name(`Ta emot${sign} det`))
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'odd-sign',
      `Tecknet ${sign} är ${what}, som ofta följer med från ett annat program.`,
      `Ta bort det och skriv ${instead} med tangentbordet.`,
    ],
  ])
})

test('a bullet of a symbol font is told', async () => {
  expect(await toldAbout({ [STEP]: (text) => `${text}\n\uf0b7 Ett\n` })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:32:1  fel  odd-sign
      Här står ett tecken ur ett symbolteckensnitt, som inte går att läsa på sajten.
      Ta bort det. Är det en punkt i en lista, skriv - och ett mellanslag i stället.

      32 |  Ett
         | ^"
  `)
})

test('a letter that was lost is told', async () => {
  expect(await toldAbout(name('Ta emot \ufffdnskemålet'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:15  fel  lost-letter
      Här står tecknet �, som betyder att en bokstav har gått förlorad.
      Skriv det som ska stå här. Kontrollera resten av texten mot originalet.

      2 | namn: Ta emot �nskemålet
        |               ^"
  `)
})

test('letters of the wrong encoding are told once a line, with what they should be', async () => {
  expect(await toldAbout(name('Ta emot Ã¶nskemÃ¥let'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:15  fel  garbled-letters
      ”Ã¶” ska nog vara ”ö”. Filen har sparats med fel teckenkodning.
      Skriv ”ö”, också på de andra ställen i filen där tecken har blivit fel. Spara filen som UTF-8.

      2 | namn: Ta emot Ã¶nskemÃ¥let
        |               ^"
  `)
})

test('Arabic texts keep the signs that Arabic needs', async () => {
  const text = bokbussen.get('processer/bokval/foresla-bocker/pilkarta.mdx') ?? ''
  const { problems } = await buildChanged({
    'installningar.yaml': swap('språk: [sv]', 'språk: [sv, ar]'),
    'processer/bokval/foresla-bocker/pilkarta.ar.mdx': `${text}\nمی\u200cخواهم \u200fالسلام\n`,
  })
  expect(problems).toEqual([])
})

test('hard spaces, dashes and quotation marks are what a writer may well want', async () => {
  const { problems } = await buildChanged({
    [STEP]: (text) => `${text}\n10\u00a0000 kronor – ”så” — ’x’ … 5−3 €\n`,
  })
  expect(problems).toEqual([])
})
