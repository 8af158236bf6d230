import { expect, test } from 'vitest'
import { inColour } from '../../../../src/pipeline/paint.ts'
import { asText } from '../../../../src/pipeline/report/as-text.ts'
import { buildChanged, swap } from '../../../support/bokbussen.ts'

const MAP = 'processer/boken-kommer'

test('content without faults', async () => {
  expect(asText(await buildChanged({}))).toBe('Inga fel.')
})

test('file by file, with who owns it, and at the end where to begin', async () => {
  const checked = await buildChanged({
    [`${MAP}/valj-stod/steg.mdx`]: swap('  - { till: storstil, om: { stod: storstil } }\n', ''),
    [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
    'installningar.yaml': swap(
      'allvarlighet: []',
      `undantag: [{ regel: limit-leads-on, fil: kallor.yaml, skäl: Prov., till-och-med: 2026-01-31 }]`,
    ),
  })
  expect(asText(checked)).toMatchInlineSnapshot(`
    "── content/installningar.yaml · 1 varning

    content/installningar.yaml:12:12  varning  exception-expired
      Undantaget från limit-leads-on i kallor.yaml gällde till och med 2026-01-31. Det behövs inte längre.
      Ta bort posten.

      12 | undantag: [{ regel: limit-leads-on, fil: kallor.yaml, skäl: Prov., till-och-med: 2026-01-31 }]
         |            ^

    ── content/processer/boken-kommer/storstil/steg.mdx · 1 fel · ägare: Bussgaraget

    content/processer/boken-kommer/storstil/steg.mdx:2:1  fel  all-reachable
      Ingen väg från starten leder till ”storstil”.
      Skriv till: storstil under nästa i steget före, eller ta bort steget.

      2 | namn: Leta fram böcker med stor stil
        | ^

    ── content/processer/boken-kommer/valj-stod/steg.mdx · 1 fel · ägare: Bussgaraget

    content/processer/boken-kommer/valj-stod/steg.mdx:10:1  fel  answers-exhaustive
      En person som svarar ”Böcker med stor stil” på ”Vilket stöd vill läsaren ha?” står efter ”Vilket stöd behövs?” utan nästa steg.
      Lägg till svaret i en av vägarna under ”nästa”, eller en egen väg för det.
      Vägen dit: … → Lasta bussen → Läsaren väntar på turen → Turdagen är här → Möt läsaren vid bussen → Vilket stöd behövs?

      10 | nästa:
         | ^

    ── content/processer/boken-kommer/vill-fortsatta/steg.mdx · 1 varning · ägare: Byalaget

    content/processer/boken-kommer/vill-fortsatta/steg.mdx:12:5  varning  limit-leads-on
      ”högst” står utan ”sedan”, så kartan säger inte vad som händer efter sista gången.
      Lägg till ”sedan:” med steget som följer då.

      12 |     högst: 12
         |     ^

    2 fel och 2 varningar i 4 filer.

    Börja här:
      1. content/processer/boken-kommer/valj-stod/steg.mdx:10:1  answers-exhaustive (Bussgaraget)
         En person som svarar ”Böcker med stor stil” på ”Vilket stöd vill läsaren ha?” står efter ”Vilket stöd behövs?” utan nästa steg. Lägg till svaret i en av vägarna under ”nästa”, eller en egen väg för det.
         1 annat fel kan försvinna när det är rättat.
    Ta sedan de andra felen, och sist varningarna.

    Vem äger texterna:
      Bussgaraget: 2 fel
      utgivaren: 1 varning
      Byalaget: 1 varning"
  `)
})

test('what hides others, what is alike, and what is accepted for a time', async () => {
  const checked = await buildChanged({
    'roller/byombud.mdx': null,
    [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
    'installningar.yaml': swap(
      'allvarlighet: []',
      `undantag: [{ regel: limit-leads-on, fil: ${MAP}/vill-fortsatta/steg.mdx, skäl: Prövas i vår., till-och-med: 2027-01-31 }]`,
    ),
  })
  const text = asText(checked)
  expect(text.slice(text.indexOf('9 fel i'))).toMatchInlineSnapshot(`
    "9 fel i 6 filer. Alla regler gick inte att pröva på boken-kommer, så fler fel kan visa sig när de här är rättade.

    Börja här:
      1. content/processer/boken-kommer/folj-upp/steg.mdx:7:117  unknown-role (Byalaget)
         Rollen ”byombud” finns inte. Lägg till roller/byombud.mdx.
         Fler fel kan visa sig när det är rättat. Samma sak på 8 ställen till.

    Vem äger texterna:
      Byalaget: 5 fel
      Bussgaraget: 4 fel

    Godtaget för en tid, och visas inte:
      limit-leads-on i content/processer/boken-kommer/vill-fortsatta/steg.mdx, till och med 2027-01-31. Prövas i vår."
  `)
})

test('colours add nothing but colours', async () => {
  const checked = await buildChanged({ 'roller/byombud.mdx': null })
  const painted = asText(checked, inColour)
  expect(painted).not.toBe(asText(checked))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(asText(checked))
})

const unread = swap('läst-av: { funktion: språkgranskare, datum: 2026-11-01 }\n', '')
const unreadIn = (...stations: readonly string[]) =>
  Object.fromEntries(stations.map((station) => [`${MAP}/${station}/pilkarta.mdx`, unread]))

test('a warning that many files have alike is told once, with each place and its owner, before the rest', async () => {
  const checked = await buildChanged({
    ...unreadIn('folj-upp', 'hoglasning', 'ta-emot-onskemal', 'mote-vid-bussen'),
    [`${MAP}/vill-fortsatta/steg.mdx`]: swap('    sedan: slut\n', ''),
  })
  expect(asText(checked)).toMatchInlineSnapshot(`
    "── samma sak i 4 filer · 4 varningar

    content/processer/boken-kommer/folj-upp/pilkarta.mdx:7:1  varning  readability-read-through  (Byalaget)
    content/processer/boken-kommer/hoglasning/pilkarta.mdx:7:1  varning  readability-read-through  (Byalaget)
    content/processer/boken-kommer/mote-vid-bussen/pilkarta.mdx:7:1  varning  readability-read-through  (Bussgaraget)
    content/processer/boken-kommer/ta-emot-onskemal/pilkarta.mdx:7:1  varning  readability-read-through  (Biblioteket)
      Det står inte vem som har läst texten: någon som den är skriven för, eller en språkgranskare.
      Låt någon av dem läsa, och ändra det som var svårt. Skriv sedan ”läst-av:” med ”funktion:” (aldrig ett namn) och ”datum:”.

    ── content/processer/boken-kommer/vill-fortsatta/steg.mdx · 1 varning · ägare: Byalaget

    content/processer/boken-kommer/vill-fortsatta/steg.mdx:12:5  varning  limit-leads-on
      ”högst” står utan ”sedan”, så kartan säger inte vad som händer efter sista gången.
      Lägg till ”sedan:” med steget som följer då.

      12 |     högst: 12
         |     ^

    5 varningar i 5 filer.

    Vem äger texterna:
      Byalaget: 3 varningar
      Biblioteket: 1 varning
      Bussgaraget: 1 varning"
  `)
})

test('a warning of few files stands in each of them', async () => {
  const text = asText(await buildChanged(unreadIn('folj-upp', 'hoglasning', 'ta-emot-onskemal')))
  expect(text).not.toContain('samma sak')
  expect(text.match(/^── /gm)).toHaveLength(3)
  expect(text).toContain('3 varningar i 3 filer.')
})
