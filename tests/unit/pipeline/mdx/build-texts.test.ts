import { expect, test } from 'vitest'
import {
  bokbussen,
  buildChanged,
  type Changes,
  swap,
  toldAbout,
} from '../../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/mote-vid-bussen/steg.mdx'

/** The body of a step, put where the old one was. */
function body(text: string): Changes {
  const front = (bokbussen.get(STEP) ?? '').split('---\n').slice(0, 2).join('---\n')
  return { [STEP]: `${front}---\n\n${text}\n` }
}

test('SEC-23: import is refused', async () => {
  expect(await toldAbout(body('import { x } from "y"'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  code-in-body
      Stycket ser ut som kod: det börjar med ”import”.
      Ta bort det. Komponenterna finns redan, utan import.

      23 | import { x } from "y"
         | ^"
  `)
})

test('SEC-23: export is refused', async () => {
  expect(await toldAbout(body('export const x = 1'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  code-in-body
      Stycket ser ut som kod: det börjar med ”export”.
      Ta bort det. Komponenterna finns redan, utan import.

      23 | export const x = 1
         | ^"
  `)
})

test('SEC-23: an expression on its own is refused', async () => {
  expect(await toldAbout(body('{1 + 1}'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  expression-in-body
      Klammerparenteser går inte att använda i brödtexten: ”{1 + 1}”.
      Skriv texten rakt av, utan { och }.

      23 | {1 + 1}
         | ^"
  `)
})

test('SEC-23: an expression in a line is refused', async () => {
  expect(await toldAbout(body('Hej {namn}!'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:5  fel  expression-in-body
      Klammerparenteser går inte att använda i brödtexten: ”{namn}”.
      Skriv texten rakt av, utan { och }.

      23 | Hej {namn}!
         |     ^"
  `)
})

test('SEC-23: a spread attribute is refused', async () => {
  expect(await toldAbout(body('<Ruta {...allt}>Hej</Ruta>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  expression-in-body
      I <Ruta> står ett uttryck, {…}, och det går inte här.
      Ta bort klammerparenteserna och det som står i dem.

      23 | <Ruta {...allt}>Hej</Ruta>
         | ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  missing-attribute
      <Ruta> saknar rubrik.
      Skriv <Ruta rubrik="…">.

      23 | <Ruta {...allt}>Hej</Ruta>
         | ^"
  `)
})

test('SEC-23: an attribute with an expression is refused', async () => {
  expect(await toldAbout(body('<Ruta rubrik={1}>Hej</Ruta>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  expression-in-body
      Värdet på ”rubrik” i <Ruta> måste vara en text.
      Skriv rubrik="…" utan klammerparenteser.

      23 | <Ruta rubrik={1}>Hej</Ruta>
         | ^"
  `)
})

test('SEC-24: script is refused', async () => {
  expect(await toldAbout(body('<script>alert(1)</script>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  html-in-body
      HTML går inte att använda i brödtexten: <script>.
      Skriv Markdown i stället, och ta bort taggen.

      23 | <script>alert(1)</script>
         | ^"
  `)
})

test('SEC-24: iframe is refused', async () => {
  expect(await toldAbout(body('<iframe src="https://example.org" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  html-in-body
      HTML går inte att använda i brödtexten: <iframe>.
      Skriv Markdown i stället, och ta bort taggen.

      23 | <iframe src="https://example.org" />
         | ^"
  `)
})

test('SEC-24: an unknown component is refused', async () => {
  expect(await toldAbout(body('<Foo a="b" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-component
      Komponenten <Foo> finns inte.
      Använd Begrepp, Roll, Part, Steg, Underlag, Samtycke, Regel eller Ruta, eller skriv vanlig text.

      23 | <Foo a="b" />
         | ^"
  `)
})

test('SEC-24: a misspelt component is answered with the nearest', async () => {
  expect(await toldAbout(body('<Begrep id="hallplats" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-component
      Komponenten <Begrep> finns inte.
      Skriv <Begrepp>.

      23 | <Begrep id="hallplats" />
         | ^"
  `)
})

test('SEC-24: onClick is refused', async () => {
  expect(await toldAbout(body('<Ruta rubrik="Hej" onClick="x">Hej</Ruta>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-attribute
      <Ruta> har inget som heter ”onClick”.
      Ta bort ”onClick”. Här används bara rubrik.

      23 | <Ruta rubrik="Hej" onClick="x">Hej</Ruta>
         | ^"
  `)
})

test('SEC-24: style is refused', async () => {
  expect(await toldAbout(body('<Ruta rubrik="Hej" style="x">Hej</Ruta>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-attribute
      <Ruta> har inget som heter ”style”.
      Ta bort ”style”. Här används bara rubrik.

      23 | <Ruta rubrik="Hej" style="x">Hej</Ruta>
         | ^"
  `)
})

test('SEC-24: a tag without a name is refused', async () => {
  expect(await toldAbout(body('<>Hej</>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-component
      Taggar utan namn, <>, går inte att använda.
      Ta bort <> och </>.

      23 | <>Hej</>
         | ^"
  `)
})

test('SEC-25: a javascript link is refused, however it is written', async () => {
  expect(
    await toldAbout(
      body(
        '[a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](data:text/html,x) [d](//example.org) [e](http://example.org)',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unsafe-link
      Länken ”javascript:alert(1)” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      23 | [a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](data:text/html,x) [d](//example.org) [e](…
         | ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:26  fel  unsafe-link
      Länken ”JavaScript:alert(1)” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      23 | [a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](data:text/html,x) [d](//example.org) [e](…
         |                          ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:51  fel  unsafe-link
      Länken ”data:text/html,x” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      23 | [a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](data:text/html,x) [d](//example.org) [e](…
         |                                                   ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:73  fel  unsafe-link
      Länken ”//example.org” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      23 | [a](javascript:alert(1)) [b](JavaScript:alert(1)) [c](data:text/html,x) [d](//example.org) [e](…
         |                                                                         ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:92  fel  unsafe-link
      Länken ”http://example.org” är inte tillåten.
      Skriv https://example.org.

      23 | …](data:text/html,x) [d](//example.org) [e](http://example.org)
         |                                         ^"
  `)
})

test('SEC-25: a javascript link hidden in a definition is refused', async () => {
  expect(await toldAbout(body('[a][b]\n\n[b]: vbscript:x'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  unsafe-link
      Länken ”vbscript:x” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      25 | [b]: vbscript:x
         | ^"
  `)
})

test('SEC-25: an image is refused', async () => {
  expect(await toldAbout(body('![En buss](https://example.org/buss.png)'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  image-in-body
      Bilder går inte att lägga in i brödtexten.
      Beskriv med ord det som bilden visar.

      23 | ![En buss](https://example.org/buss.png)
         | ^"
  `)
})

test('SEC-25: raw HTML is refused', async () => {
  expect(await toldAbout(body('En rad<br>till'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:7  fel  html-in-body
      HTML går inte att använda i brödtexten: <br>.
      Ta bort taggen. Ett nytt stycke börjar efter en tom rad.

      23 | En rad<br>till
         |       ^"
  `)
})

test('an HTML comment is refused', async () => {
  expect(await toldAbout(body('Hej\n\n<!-- senare -->'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  html-in-body
      HTML-kommentarer går inte att använda i brödtexten.
      Ta bort kommentaren. I front matter kan du skriva en kommentar efter #.

      25 | <!-- senare -->
         | ^"
  `)
})

test('a sign for less than is told as such', async () => {
  expect(await toldAbout(body('Vänta <10 timmar.'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:7  fel  less-than
      Tecknet < läses som början på en tagg: ”<10 timmar.”.
      Skriv ”mindre än” eller ”under”, eller sätt ett mellanslag efter <.

      23 | Vänta <10 timmar.
         |       ^"
  `)
})

test('SEC-25: an unsafe address in brackets is refused at once, and a plain one is answered with a safe one', async () => {
  expect(
    await toldAbout(body('Gå till <javascript:alert(1)>.\n\nGå till <http://exempel.se>.')),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:9  fel  unsafe-link
      Länken ”javascript:alert(1)” är inte tillåten.
      Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.

      23 | Gå till <javascript:alert(1)>.
         |         ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:9  fel  bare-address
      ”<http://exempel.se>” blir ingen länk här.
      Skriv [http://exempel.se](https://exempel.se).

      25 | Gå till <http://exempel.se>.
         |         ^"
  `)
})

test('a mail address in brackets is told how to be written', async () => {
  expect(await toldAbout(body('Skriv till <a@b.se>.'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:12  fel  bare-address
      ”<a@b.se>” blir ingen länk här.
      Skriv [a@b.se](mailto:a@b.se).

      23 | Skriv till <a@b.se>.
         |            ^"
  `)
})

test('a web address in brackets that begins with www is told once, where it stands', async () => {
  const problems = await toldAbout(body('Läs <https://www.example.org>.'))
  expect(problems.match(/ fel /g)).toHaveLength(1)
  expect(problems).toContain('mote-vid-bussen/steg.mdx:23:5  fel  bare-address')
})

test('a web address in brackets is told how to be written', async () => {
  expect(await toldAbout(body('Läs <https://example.org>.'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:5  fel  bare-address
      ”<https://example.org>” blir ingen länk här.
      Skriv [https://example.org](https://example.org).

      23 | Läs <https://example.org>.
         |     ^"
  `)
})

test('a tag without an end is told where it begins', async () => {
  expect(await toldAbout(body('<Ruta rubrik="Hej">\n\nHej'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unclosed-tag
      <Ruta> har inget slut.
      Skriv </Ruta> på en egen rad efter texten, längst till vänster.

      23 | <Ruta rubrik="Hej">
         | ^"
  `)
})

test('an end without a beginning is told', async () => {
  expect(await toldAbout(body('Hej </Ruta>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:5  fel  unclosed-tag
      </Ruta> avslutar något som inte har börjat.
      Skriv <Ruta> före, eller ta bort </Ruta>.

      23 | Hej </Ruta>
         |     ^"
  `)
})

test('all faults of a body are told at once', async () => {
  expect(
    await toldAbout(body('Vänta <10 timmar.\n\n<br>\n\n# Topp\n\n<Foo />')),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:7  fel  less-than
      Tecknet < läses som början på en tagg: ”<10 timmar.”.
      Skriv ”mindre än” eller ”under”, eller sätt ett mellanslag efter <.

      23 | Vänta <10 timmar.
         |       ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  html-in-body
      HTML går inte att använda i brödtexten: <br>.
      Ta bort taggen. Ett nytt stycke börjar efter en tom rad.

      25 | <br>
         | ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:27:1  fel  heading-order
      Rubriken har nivå 1, och den är redan sidans egen.
      Skriv ## i stället för #.

      27 | # Topp
         | ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:29:1  fel  unknown-component
      Komponenten <Foo> finns inte.
      Använd Begrepp, Roll, Part, Steg, Underlag, Samtycke, Regel eller Ruta, eller skriv vanlig text.

      29 | <Foo />
         | ^"
  `)
})

test('a heading of level one is refused', async () => {
  expect(await toldAbout(body('# Topp'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  heading-order
      Rubriken har nivå 1, och den är redan sidans egen.
      Skriv ## i stället för #.

      23 | # Topp
         | ^"
  `)
})

test('a skipped heading level is refused', async () => {
  expect(await toldAbout(body('## Två\n\n#### Fyra'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  heading-order
      Rubriken har nivå 4, men rubriken före gör att den får ha högst nivå 3.
      Skriv ### i stället för ####.

      25 | #### Fyra
         | ^"
  `)
})

test('an attribute that is missing is named', async () => {
  expect(await toldAbout(body('<Begrepp />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  missing-attribute
      <Begrepp> saknar id.
      Skriv <Begrepp id="…">.

      23 | <Begrepp />
         | ^"
  `)
})

test('an unknown id in a component is answered with the nearest', async () => {
  expect(await toldAbout(body('<Begrepp id="halplats" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-term
      Begreppet ”halplats” finns inte.
      Skriv ”hallplats”, eller lägg till begrepp/halplats.mdx.

      23 | <Begrepp id="halplats" />
         | ^"
  `)
})

test('a step of another process is looked up there', async () => {
  expect(await toldAbout(body('<Steg id="bokval/foresla" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-step
      Steget ”foresla” finns inte.
      Skriv ”foresla-bocker”, eller lägg till mappen foresla med en steg.mdx.

      23 | <Steg id="bokval/foresla" />
         | ^"
  `)
})

test('a link to a page that does not exist is answered with the nearest', async () => {
  expect(await toldAbout(body('[roll](/roller/chaufor/)'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-address
      Sidan ”/roller/chaufor/” finns inte på sajten.
      Skriv ”/roller/chauffor/”.

      23 | [roll](/roller/chaufor/)
         | ^"
  `)
})

test('a link to a heading that does not exist is told', async () => {
  expect(await toldAbout(body('[upp](#topp)\n\n## Toppen\n\nText'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  unknown-anchor
      Rubriken ”#topp” finns inte på sidan.
      Skriv ”#toppen”.

      23 | [upp](#topp)
         | ^"
  `)
})

test('a link without an address is told', async () => {
  expect(await toldAbout(body('[x]()'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  empty-link
      Länken leder ingenstans.
      Skriv adressen inom parenteserna: [text](adress).

      23 | [x]()
         | ^"
  `)
})

test('a link without a text is told', async () => {
  expect(await toldAbout(body('[](https://example.org)'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  empty-link
      Länken har ingen text.
      Skriv inom hakparenteserna vad länken leder till: [text](adress).

      23 | [](https://example.org)
         | ^"
  `)
})

test('footnotes are refused', async () => {
  expect(await toldAbout(body('Hej[^1]\n\n[^1]: Not'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:4  fel  footnote-in-body
      Fotnoter går inte att använda.
      Skriv källan under källor i front matter, eller förklaringen i texten.

      23 | Hej[^1]
         |    ^

    content/processer/boken-kommer/mote-vid-bussen/steg.mdx:25:1  fel  footnote-in-body
      Fotnoter går inte att använda.
      Skriv källan under källor i front matter, eller förklaringen i texten.

      25 | [^1]: Not
         | ^"
  `)
})

test('check boxes are refused', async () => {
  expect(await toldAbout(body('- [ ] Gör klart'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  task-list
      Listor med kryssrutor går inte att använda i brödtexten.
      Skriv punkterna under gör-så-här i steg.mdx, eller som en vanlig lista.

      23 | - [ ] Gör klart
         | ^"
  `)
})

test('a link inside a link is refused', async () => {
  expect(
    await toldAbout(body('[Se <Begrepp id="hallplats" />](https://example.org)')),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:5  fel  nested-link
      Här står en länk inuti en annan länk.
      Ta bort den ena.

      23 | [Se <Begrepp id="hallplats" />](https://example.org)
         |     ^"
  `)
})

test('a rule fetches its own text', async () => {
  expect(await toldAbout(body('<Regel id="lanetid">4 veckor</Regel>'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  component-content
      <Regel> hämtar sin text själv och får inte innehålla något.
      Skriv <Regel id="…" />.

      23 | <Regel id="lanetid">4 veckor</Regel>
         | ^"
  `)
})

test('a body that is missing is told', async () => {
  expect(await toldAbout(body(''))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/steg.mdx:23:1  fel  missing-body
      Steget har ingen text för handläggaren.
      Skriv brödtexten under den andra raden med ---."
  `)
})

test('a sentence that begins with the word import is no code', async () => {
  expect(await toldAbout(body('Import av böcker tar tid. Exportera gärna listan.'))).toBe('')
})

test('braces and tags inside code are only signs', async () => {
  expect(await toldAbout(body('Skriv `{namn}` och `<br>`. En ensam \\{ går bra.'))).toBe('')
})

test('components become links with the right name', async () => {
  const { problems, texts } = await buildChanged(
    body(
      '<Steg id="bokval/foresla-bocker" /> <Roll id="chauffor" /> <Begrepp id="hallplats">stoppet</Begrepp>',
    ),
  )
  expect(problems).toEqual([])
  const code = texts.get('steg/boken-kommer/mote-vid-bussen') ?? ''
  expect(code).toContain('"/handlaggare/bokval/foresla-bocker/"')
  expect(code).toContain('"Föreslå böcker"')
  expect(code).toContain('"/roller/chauffor/"')
  expect(code).toContain('"/begrepp/#hallplats"')
  expect(code).toContain('"stoppet"')
})

test('a rule is shown with its source and date', async () => {
  const { texts } = await buildChanged({})
  const code = texts.get('steg/boken-kommer/packa-bocker') ?? ''
  expect(code).toContain('Böcker från bussen får behållas i 4 veckor.')
  expect(code).toContain('Handboken, kapitel 4')
  expect(code).toContain('", 2025."')
})

test('links within the site get their full address, headings their id', async () => {
  const { problems, texts } = await buildChanged(
    body('## Tänk på\n\n[upp](#tank-pa) [hem](../../../) [roll](/roller/chauffor)'),
  )
  expect(problems).toEqual([])
  const code = texts.get('steg/boken-kommer/mote-vid-bussen') ?? ''
  expect(code).toContain('id: "text-tank-pa"')
  expect(code).toContain('"#text-tank-pa"')
  expect(code).toContain('href: "/"')
  expect(code).toContain('"/roller/chauffor/"')
})

test('a link to a search keeps the words that are sought', async () => {
  const { problems, texts } = await buildChanged(body('[sök](/sok/?q=h%C3%A5llplats)'))
  expect(problems).toEqual([])
  expect(texts.get('steg/boken-kommer/mote-vid-bussen')).toContain('"/sok/?q=h%C3%A5llplats"')
})

test('a citizen is told the names of roles and parties, and is led to no page of caseworkers', async () => {
  const path = 'processer/boken-kommer/mote-vid-bussen/pilkarta.mdx'
  const front = (bokbussen.get(path) ?? '').split('---\n').slice(0, 2).join('---\n')
  const { texts } = await buildChanged({
    [path]: `${front}---\n\nDu möter <Roll id="chauffor" /> hos <Part id="bussen" />.\n`,
  })
  const code = texts.get('pilkarta/boken-kommer/mote-vid-bussen') ?? ''
  expect(code).toContain('Du möter ')
  expect(code).not.toContain('/roller/')
  expect(code).not.toContain('/parter/')
})

const RULE = 'regler/lanetid.mdx'

/** The body of a citizen's text, put where the old one was. */
function citizenBody(text: string): Changes {
  const path = 'processer/boken-kommer/mote-vid-bussen/pilkarta.mdx'
  const front = (bokbussen.get(path) ?? '').split('---\n').slice(0, 2).join('---\n')
  return { [path]: `${front}---\n\n${text}\n` }
}

test('a role named inside a sentence has a small first letter, and at its beginning its own', async () => {
  const { texts } = await buildChanged(
    body('Fråga <Roll id="chauffor" />. <Roll id="byombud" /> är med.'),
  )
  const code = texts.get('steg/boken-kommer/mote-vid-bussen') ?? ''
  expect(code).toContain('"chaufför"')
  expect(code).toContain('"Byombud"')
})

test('a party named in a text stands there as inside a sentence', async () => {
  const { texts } = await buildChanged({
    ...body('Fråga <Part id="biblioteket" />.'),
    'parter/biblioteket.mdx': swap('kortnamn:', 'namn-i-text: biblioteket\nkortnamn:'),
  })
  expect(texts.get('steg/boken-kommer/mote-vid-bussen')).toContain('"biblioteket"')
})

test('a rule in a citizen’s text says what it says to citizens', async () => {
  const changes = {
    ...citizenBody('<Regel id="lanetid" />\n\nLån: <Regel id="lanetid" />.'),
    [RULE]: swap('hänvisning:', 'till-medborgaren: Du får låna i 4 veckor.\nhänvisning:'),
  }
  const { texts } = await buildChanged(changes)
  const code = texts.get('pilkarta/boken-kommer/mote-vid-bussen') ?? ''
  expect(code.match(/Du får låna i 4 veckor/g)).toHaveLength(2)
  expect(code).not.toContain('får behållas')
})

test('a rule that has no words for citizens is refused in their texts', async () => {
  expect(await toldAbout(citizenBody('<Regel id="lanetid" />'))).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/mote-vid-bussen/pilkarta.mdx:13:1  fel  rule-not-for-citizens
      Regeln ”Lånetid” har inga ord för medborgaren, och texten läses av medborgare.
      Skriv regeln i enkla ord under ”till-medborgaren” i regelns fil, eller ta bort den härifrån.

      13 | <Regel id="lanetid" />
         | ^"
  `)
})

test('LANG-15: a citizen’s text bears the explanation of a term instead of leading away', async () => {
  const path = 'processer/boken-kommer/mote-vid-bussen/pilkarta.mdx'
  const front = (bokbussen.get(path) ?? '').split('---\n').slice(0, 2).join('---\n')
  const { texts } = await buildChanged({
    [path]: `${front}---\n\nDu får en <Begrepp id="hallplats" />.\n\n<Begrepp id="hallplats">Listan</Begrepp>\n`,
  })
  const code = texts.get('pilkarta/boken-kommer/mote-vid-bussen') ?? ''
  expect(code).not.toContain('/begrepp/')
  // Explained once, after the first paragraph that has it.
  expect(code.match(/note: "ord-text-1"/g)).toHaveLength(2)
  expect(code.match(/id: "ord-text-1"/g)).toHaveLength(1)
  expect(code).toContain('"Listan"')
})

test('LANG-15: the explanation of a term in a list of single lines keeps the id that its word leads to', async () => {
  const path = 'processer/boken-kommer/mote-vid-bussen/pilkarta.mdx'
  const front = (bokbussen.get(path) ?? '').split('---\n').slice(0, 2).join('---\n')
  const { texts } = await buildChanged({
    [path]: `${front}---\n\n- Du får en <Begrepp id="hallplats" />.\n- Du kan säga nej.\n`,
  })
  const code = texts.get('pilkarta/boken-kommer/mote-vid-bussen') ?? ''
  expect(code.match(/note: "ord-text-1"/g)).toHaveLength(1)
  expect(code.match(/id: "ord-text-1"/g)).toHaveLength(1)
})

test('absurdly deep nesting is a fault of the text', { timeout: 30_000 }, async () => {
  const { problems } = await buildChanged(body('>'.repeat(20_000)))
  expect(problems.every(({ severity }) => severity === 'fel')).toBe(true)
})

test('a compiled text holds no style attribute and runs nothing of its own', async () => {
  const { texts } = await buildChanged(body('| a | b |\n|:--|--:|\n| 1 | 2 |'))
  expect(texts.get('steg/boken-kommer/mote-vid-bussen')).not.toContain('style')
})

test('a body with nothing worse than a warning is published', async () => {
  const { problems, texts, plainTexts } = await buildChanged(body('Ring eva.ek@exempel.se.'))
  expect(problems.map(({ severity }) => severity)).toEqual(['varning'])
  const key = 'steg/boken-kommer/mote-vid-bussen'
  expect(texts.get(key)).toContain('mailto:eva.ek@exempel.se')
  expect(plainTexts.get(key)).toBe('Ring eva.ek@exempel.se.')
})
