import { expect, test } from 'vitest'
import { swap, toldAbout } from '../../support/bokbussen.ts'

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
