import { expect, test } from 'vitest'
import { swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'

test('a text with a colon in it is broken YAML', async () => {
  expect(
    await toldAbout({ [STEP]: swap('syfte: Biblioteket vet', 'syfte: Så här: Biblioteket vet') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:6:8  fel  broken-yaml
      Texten efter ”syfte:” har ett kolon, som betyder något annat i YAML.
      Sätt hela texten inom enkla citattecken: 'Så här: Biblioteket vet vad läsaren vill läsa och var läsar…'.

      6 | syfte: Så här: Biblioteket vet vad läsaren vill läsa och var läsaren bor.
        |        ^"
  `)
})

test('a bracket without its end is broken YAML', async () => {
  expect(
    await toldAbout({ [STEP]: swap('utför: [bibliotekarie]', 'utför: [bibliotekarie') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:8:8  fel  broken-yaml
      Tecknet [ på raden har inget slut.
      Skriv ] där listan slutar.

      8 | utför: [bibliotekarie
        |        ^"
  `)
})

test('a quotation mark without its end is broken YAML', async () => {
  expect(
    await toldAbout({ [STEP]: swap('namn: Ta emot önskemålet', "namn: 'Ta emot önskemålet") }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  broken-yaml
      Tecknet ' på raden har inget slut.
      Skriv ' sist i texten också. Ett ' inuti texten skrivs ''.

      2 | namn: 'Ta emot önskemålet
        |       ^"
  `)
})

test('a tab as indentation is told as such', async () => {
  expect(
    await toldAbout({ [STEP]: swap('  - Fråga vad', '\t- Fråga vad') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:11:1  fel  tab-indentation
      Raden är indragen med tabb, och det går inte i YAML.
      Byt tabben mot mellanslag, två för varje steg inåt.

      11 | 	- Fråga vad läsaren tycker om att läsa.
         | ^"
  `)
})

test('a line with the wrong indentation is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('  - Skriv ner önskemålen.', ' - Skriv ner önskemålen.') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:12:1  fel  broken-yaml
      YAML går inte att läsa här: ”- Skriv ner önskemålen.”.
      Ändra indraget på raden eller raden ovanför, så att de som hör ihop börjar lika långt in.

      12 |  - Skriv ner önskemålen.
         | ^"
  `)
})

test('a line that is too far in is told at the line below, which says that it may be the one above', async () => {
  expect(
    await toldAbout({ [STEP]: swap('  - Fråga vad', '    - Fråga vad') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:12:1  fel  broken-yaml
      YAML går inte att läsa här: ”- Skriv ner önskemålen.”.
      Ändra indraget på raden eller raden ovanför, så att de som hör ihop börjar lika långt in.

      12 |   - Skriv ner önskemålen.
         | ^"
  `)
})

test('a text that begins with a sign of YAML is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('namn: Ta emot', 'namn: @Ta emot') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  broken-yaml
      Texten börjar med @, som betyder något annat i YAML.
      Sätt hela texten inom enkla citattecken: '@Ta emot önskemålet'.

      2 | namn: @Ta emot önskemålet
        |       ^"
  `)
})

test('a key that stands twice is told at its second place', async () => {
  expect(
    await toldAbout({ [STEP]: swap('typ: aktivitet', 'typ: aktivitet\ntyp: möte') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:5:1  fel  duplicate-key
      Nyckeln ”typ” står två gånger.
      Ta bort den ena. Har nyckeln flera värden skrivs de i en lista: [ett, två].

      5 | typ: möte
        | ^"
  `)
})

test('anchors and aliases are refused', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('namn: Ta emot önskemålet', 'namn: &namn Ta emot önskemålet\nsyftet: *namn'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:13  fel  yaml-shortcut
      Tecknen & och * har en egen betydelse i YAML, och de används inte här.
      Skriv hela värdet på varje ställe där det ska stå. Hör tecknet till texten, sätt den inom enkla citattecken: 'text'.

      2 | namn: &namn Ta emot önskemålet
        |             ^

    content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:3:9  fel  yaml-shortcut
      Tecknen & och * har en egen betydelse i YAML, och de används inte här.
      Skriv hela värdet på varje ställe där det ska stå. Hör tecknet till texten, sätt den inom enkla citattecken: 'text'.

      3 | syftet: *namn
        |         ^"
  `)
})

test('tags are refused', async () => {
  expect(
    await toldAbout({ [STEP]: swap('namn: Ta emot', 'namn: !!binary Ta emot') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:16  fel  yaml-shortcut
      Märket ”!!binary” används inte här.
      Ta bort det, eller sätt hela texten inom enkla citattecken.

      2 | namn: !!binary Ta emot önskemålet
        |                ^"
  `)
})

test('a file without front matter says how it begins', async () => {
  expect(
    await toldAbout({ [STEP]: swap('---\nnamn: Ta emot', 'namn: Ta emot') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:1:1  fel  front-matter-missing
      Filen börjar med ”namn: Ta emot önskemålet” i stället för front matter.
      Skriv --- på första raden, sedan nycklarna, och --- igen före brödtexten.

      1 | namn: Ta emot önskemålet
        | ^"
  `)
})

test('front matter without an end is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('---\n\nLäsaren ringer', '\nLäsaren ringer') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:1:1  fel  front-matter-missing
      Front matter tar aldrig slut.
      Skriv --- på en egen rad efter den sista nyckeln. Är slutet av filen borta, hämta tillbaka en tidigare version."
  `)
})

test('an empty file says what is missing', async () => {
  expect(await toldAbout({ 'begrepp/storstil.mdx': '' })).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:1:1  fel  empty-file
      Filen är tom.
      Skriv det som ska stå i den, eller hämta tillbaka en tidigare version. Annars ta bort filen."
  `)
})

test('front matter without keys tells each key that is missing', async () => {
  expect(await toldAbout({ 'begrepp/storstil.mdx': '---\n---\n' })).toMatchInlineSnapshot(`
    "content/begrepp/storstil.mdx:2:1  fel  missing-key
      Nycklarna namn, förklaring, status, källor, granskad, granskas-senast och ägare saknas.
      Lägg till en rad för var och en av dem."
  `)
})

test('a hard space out of a word processor is named where it stands', async () => {
  expect(await toldAbout({ [STEP]: swap('syfte: ', 'syfte:\u00a0') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:6:7  fel  broken-yaml
      Här står ett hårt mellanslag, som ofta följer med från Word. YAML läser det inte som ett mellanslag.
      Ta bort det, och skriv ett vanligt mellanslag med tangentbordet.

      6 | syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.
        |       ^"
  `)
})

test('an indent of hard spaces is named', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('utför: [bibliotekarie]', 'utför:\n\u00a0\u00a0- bibliotekarie'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:9:1  fel  broken-yaml
      Här står ett hårt mellanslag, som ofta följer med från Word. YAML läser det inte som ett mellanslag.
      Ta bort det, och skriv ett vanligt mellanslag med tangentbordet.

      9 |   - bibliotekarie
        | ^"
  `)
})

test('curly quotation marks around a text with a colon are named', async () => {
  expect(
    await toldAbout({ [STEP]: swap('syfte: Biblioteket vet', 'syfte: ”Så här: Biblioteket vet”') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:6:8  fel  broken-yaml
      Tecknet ” är inget citattecken i YAML.
      Byt det, och det som hör ihop med det, mot raka enkla citattecken: 'text'.

      6 | syfte: ”Så här: Biblioteket vet” vad läsaren vill läsa och var läsaren bor.
        |        ^"
  `)
})

test('a fence in the middle of the front matter is told as the one fault it is', async () => {
  expect(await toldAbout({ [STEP]: swap('\nfas:', '\n---\nfas:') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:3:1  fel  front-matter-divided
      Raden --- delar front matter i två, och nycklarna under den läses som brödtext.
      Ta bort raden. Den andra raden med ---, före brödtexten, ska stå kvar."
  `)
})
