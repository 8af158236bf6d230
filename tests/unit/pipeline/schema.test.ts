import { describe, expect, test } from 'vitest'
import { buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'

test('an unknown key is answered with the nearest known one', async () => {
  expect(await toldAbout({ [STEP]: swap('gör-så-här:', 'gör-så:') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:10:1  fel  unknown-key
      Nyckeln ”gör-så” finns inte.
      Skriv ”gör-så-här”.

      10 | gör-så:
         | ^"
  `)
})

test('a key without its å, ä and ö is answered with the right one', async () => {
  expect(await toldAbout({ [STEP]: swap('behöver:', 'behover:') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:1  fel  unknown-key
      Nyckeln ”behover” finns inte.
      Skriv ”behöver”.

      14 | behover: [onskelista]
         | ^"
  `)
})

test('a key that resembles none gets the whole list', async () => {
  expect(await toldAbout({ [STEP]: swap('behov:', 'zzzzzz:') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:5:1  fel  unknown-key
      Nyckeln ”zzzzzz” finns inte.
      Ta bort den. Vilka nycklar som finns står i docs/innehallsmodell.md.

      5 | zzzzzz: Att få säga vad hen vill läsa.
        | ^"
  `)
})

test('a missing key is named', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:1  fel  missing-key
      Nyckeln ”syfte” saknas.
      Lägg till en rad med ”syfte:”.

      2 | namn: Ta emot önskemålet
        | ^"
  `)
})

test('a key without a value is told', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('syfte: Biblioteket vet vad läsaren vill läsa och var läsaren bor.', 'syfte:'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:6:1  fel  missing-key
      Efter ”syfte:” står inget.
      Skriv ett värde efter ”syfte:”.

      6 | syfte:
        | ^"
  `)
})

test('a list where a text belongs is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('namn: Ta emot önskemålet', 'namn: [Ta emot önskemålet]') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  wrong-type
      Här står en lista, men det ska vara en text.
      Skriv en text. Innehåller den kolon, sätt den inom enkla citattecken.

      2 | namn: [Ta emot önskemålet]
        |       ^"
  `)
})

test('a number where a text belongs is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('namn: Ta emot önskemålet', 'namn: 112') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  wrong-type
      ”112” läses inte som en text.
      Sätt det inom enkla citattecken: '112'.

      2 | namn: 112
        |       ^"
  `)
})

test('a text where a list belongs is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('utför: [bibliotekarie]', 'utför: bibliotekarie') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:8:8  fel  wrong-type
      Här ska det stå en lista, men det står ”bibliotekarie”.
      Skriv [bibliotekarie].

      8 | utför: bibliotekarie
        |        ^"
  `)
})

test('a text where a number belongs is told', async () => {
  expect(await toldAbout({ [STEP]: swap('antal: 15', 'antal: femton') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:22  fel  wrong-type
      ”femton” är inte ett helt tal från 1 och uppåt.
      Skriv ett helt tal med siffror, till exempel 3.

      13 | tidsåtgång: { antal: femton, enhet: minuter, status: härledd }
         |                      ^"
  `)
})

test('a text where keys belong is told', async () => {
  expect(
    await toldAbout({
      [STEP]: swap(
        'tidsåtgång: { antal: 15, enhet: minuter, status: härledd }',
        'tidsåtgång: en kvart',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:13  fel  wrong-type
      Här ska det stå nycklar med värden (tidsåtgång).
      Skriv { antal: …, enhet: … }.

      13 | tidsåtgång: en kvart
         |             ^"
  `)
})

test('a word outside the list is answered with the nearest', async () => {
  expect(
    await toldAbout({ [STEP]: swap('typ: aktivitet', 'typ: aktivtet') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:4:6  fel  unknown-value
      ”aktivtet” går inte att välja här.
      Skriv ”aktivitet”.

      4 | typ: aktivtet
        |      ^"
  `)
})

test('a word that resembles none gets the whole list', async () => {
  expect(await toldAbout({ [STEP]: swap('status: belagd', 'status: xyz') })).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:19:9  fel  unknown-value
      ”xyz” går inte att välja här.
      Skriv belagd, härledd eller öppen.

      19 | status: xyz
         |         ^"
  `)
})

test('a day that does not exist is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('granskad: 2026-11-01', 'granskad: 2026-11-31') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:21:11  fel  invalid-date
      Datumet 2026-11-31 finns inte.
      Skriv en dag som finns, som 2026-11-30.

      21 | granskad: 2026-11-31
         |           ^"
  `)
})

test('a date in another form is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('granskad: 2026-11-01', 'granskad: 1 november 2026') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:21:11  fel  invalid-date
      ”1 november 2026” är inte skrivet som ett datum.
      Skriv 2026-11-01.

      21 | granskad: 1 november 2026
         |           ^"
  `)
})

test('a name that is too long for the map is told', async () => {
  expect(
    await toldAbout({
      [STEP]: swap(
        'namn: Ta emot önskemålet',
        'namn: Ta emot önskemålet som läsaren ringer in på telefon',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:2:7  fel  too-long
      ”Ta emot önskemålet som läsaren ringer in på telefon” är 51 tecken. Här får det vara högst 40.
      Korta texten till högst 40 tecken.

      2 | namn: Ta emot önskemålet som läsaren ringer in på telefon
        |       ^"
  `)
})

test('a key of another kind of step says where it belongs', async () => {
  expect(
    await toldAbout({ [STEP]: swap('typ: aktivitet', 'typ: aktivitet\nfråga: stod') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:5:1  fel  misplaced-key
      Nyckeln ”fråga” hör inte till typen ”aktivitet”. Den finns bara på beslut och en-eller-flera.
      Ta bort ”fråga”, eller ändra typen.

      5 | fråga: stod
        | ^"
  `)
})

test('an open value needs its practices', async () => {
  expect(
    await toldAbout({ [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: { öppen: false }') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:20  fel  wrong-type
      Efter ”öppen:” står ”false”.
      Skriv en text, en lista med en text för varje arbetssätt, eller true om källorna tiger.

      7 | ansvarig: { öppen: false }
        |                    ^"
  `)
})

test('an open value may tell each practice for itself, and each of them must say something', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: { öppen: [Vi ringer, true] }'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:32  fel  wrong-type
      Efter ”öppen:” står ”true”.
      Skriv en text, en lista med en text för varje arbetssätt, eller true om källorna tiger.

      7 | ansvarig: { öppen: [Vi ringer, true] }
        |                                ^"
  `)
  expect(
    await toldAbout({
      [STEP]: swap(
        'ansvarig: bibliotekarie',
        'ansvarig: { öppen: [Vi ringer, De skriver], tills-vidare: bibliotekarie }',
      ),
    }),
  ).toBe('')
})

test('the text in Swedish is no translation', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/inhamta-samtycke/pilkarta.mdx': swap(
        'granskad:',
        'översättning: maskin\ngranskad:',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/inhamta-samtycke/pilkarta.mdx:9:1  fel  misplaced-key
      ”översättning” står i den svenska texten.
      Ta bort raden. Den hör hemma i översättningens fil, till exempel pilkarta.en.mdx.

      9 | översättning: maskin
        | ^"
  `)
})

test('the long form knows its own keys only', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('ansvarig: bibliotekarie', 'ansvarig: { värde: bibliotekarie, kalla: handbok }'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:7:35  fel  unknown-key
      Nyckeln ”kalla” finns inte.
      Skriv ”källa”.

      7 | ansvarig: { värde: bibliotekarie, kalla: handbok }
        |                                   ^"
  `)
})

test('a station that is nothing is told', async () => {
  expect(
    await toldAbout({ [STEP]: swap('station: egen', 'station: [egen]') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:17:10  fel  wrong-type
      ”[…]” är inte en station.
      Skriv egen, ett annat stegs id, eller { ingen: varför }.

      17 | station: [egen]
         |          ^"
  `)
})

test('a station has one name for the citizen', async () => {
  expect(
    await toldAbout({
      [STEP]: swap('station: egen', 'station: egen\ntill-medborgaren: Säg vad du vill läsa'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:18:1  fel  misplaced-key
      Steget har en egen station, så medborgarens namn på det står i pilkarta.mdx.
      Ta bort ”till-medborgaren”, och skriv namnet i pilkarta.mdx.

      18 | till-medborgaren: Säg vad du vill läsa
         | ^"
  `)
})

test('day and first day do not stand together', async () => {
  expect(
    await toldAbout({ [STEP]: swap('typ: aktivitet', 'typ: aktivitet\ndag: 3\ntill-dag: 4') }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:5:6  fel  misplaced-key
      ”dag” står tillsammans med ”från-dag” eller ”till-dag”.
      Skriv antingen ”dag”, eller ”från-dag” och ”till-dag”.

      5 | dag: 3
        |      ^"
  `)
})

test('an end has no way on', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/slut/steg.mdx': swap(
        'typ: slut',
        'typ: slut\nnästa: [{ till: start }]',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/slut/steg.mdx:5:1  fel  misplaced-key
      Ett slut har ingen väg vidare, men här står ”nästa”.
      Ta bort ”nästa”, eller ändra typen.

      5 | nästa: [{ till: start }]
        | ^"
  `)
})

test('a decision needs its question', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/nar-hallplatsen/steg.mdx': swap('fråga: nar-hallplatsen\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:2:1  fel  missing-key
      Nyckeln ”fråga” saknas.
      Lägg till en rad med ”fråga:”.

      2 | namn: Kan läsaren nå en hållplats?
        | ^"
  `)
})

test('a split says where its ways meet', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/dela-upp/steg.mdx': swap('möts: lasta-bussen\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/dela-upp/steg.mdx:2:1  fel  missing-key
      Nyckeln ”möts” saknas.
      Lägg till en rad med ”möts:”.

      2 | namn: Packa och boka samtidigt
        | ^"
  `)
})

test('a limit comes before what follows it', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/vill-fortsatta/steg.mdx': swap('    högst: 12\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/vill-fortsatta/steg.mdx:12:5  fel  missing-key
      ”sedan” står utan ”högst”.
      Lägg till ”högst:” med ett antal gånger, eller ta bort ”sedan”.

      12 |     sedan: slut
         |     ^"
  `)
})

test('a limit says what follows it', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/vill-fortsatta/steg.mdx': swap('    sedan: slut\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/vill-fortsatta/steg.mdx:12:5  varning  limit-leads-on
      ”högst” står utan ”sedan”, så kartan säger inte vad som händer efter sista gången.
      Lägg till ”sedan:” med steget som följer då.

      12 |     högst: 12
         |     ^"
  `)
})

test('a choice of the citizen says what a no means', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/inhamta-samtycke/pilkarta.mdx': swap(
        'vid-nej: Säger du nej hämtar du böckerna där bussen stannar.\n',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/inhamta-samtycke/pilkarta.mdx:7:1  fel  missing-key
      ”bestämmer” står utan ”vid-nej”.
      Lägg till ”vid-nej:” och berätta vad som händer om man säger nej.

      7 | bestämmer: Du väljer själv om föraren får se adressen.
        | ^"
  `)
})

test('what a station draws from the model is not typed', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/hoglasning/pilkarta.mdx': swap(
        'förbered:',
        'kontakt: Ring\nförbered:',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/pilkarta.mdx:5:1  fel  misplaced-key
      ”kontakt” skrivs inte i medborgarens text. Det hämtas från steget.
      Ta bort ”kontakt”, och kontrollera att det stämmer i steg.mdx.

      5 | kontakt: Ring
        | ^"
  `)
})

test('a link of a register has a safe scheme', async () => {
  expect(
    await toldAbout({
      'underlag/turplan.mdx': swap('https://example.org/turplan', 'javascript:alert(1)'),
    }),
  ).toMatchInlineSnapshot(`
    "content/underlag/turplan.mdx:5:7  fel  unsafe-link
      Länken ”javascript:alert(1)” går inte att använda.
      Börja länken med https:, mailto: eller tel:.

      5 | länk: javascript:alert(1)
        |       ^"
  `)
})

test('a colour is written with six digits', async () => {
  expect(
    await toldAbout({ 'parter/bussen.mdx': swap("'#8A4B00'", 'brun') }),
  ).toMatchInlineSnapshot(`
    "content/parter/bussen.mdx:5:15  fel  wrong-type
      ”brun” är inte en färg.
      Skriv färgen inom citattecken, som '#005A9C'.

      5 | färg: { ljus: brun, mörk: '#F0BE82' }
        |               ^"
  `)
})

test('an id in a file is a good id', async () => {
  expect(
    await toldAbout({ 'fragor/stod.mdx': swap('id: storstil', 'id: Stor stil') }),
  ).toMatchInlineSnapshot(`
    "content/fragor/stod.mdx:6:11  fel  invalid-id
      ”Stor stil” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.
      Skriv ”stor-stil”.

      6 |   - { id: Stor stil, text: Böcker med stor stil }
        |           ^

    content/processer/boken-kommer/valj-stod/steg.mdx:19:35  fel  unknown-answer
      Svaret ”storstil” finns inte.
      Skriv ”stor-stil”, eller lägg till storstil under svar i frågans fil.

      19 |   - { till: storstil, om: { stod: storstil } }
         |                                   ^"
  `)
})

test('two answers with one id are told', async () => {
  expect(
    await toldAbout({ 'fragor/stod.mdx': swap('id: storstil', 'id: hoglasning') }),
  ).toMatchInlineSnapshot(`
    "content/fragor/stod.mdx:6:7  fel  duplicate-id
      Svaret ”hoglasning” står två gånger.
      Ta bort den ena, eller ge den ett annat id.

      6 |   - { id: hoglasning, text: Böcker med stor stil }
        |       ^

    content/processer/boken-kommer/valj-stod/steg.mdx:19:35  fel  unknown-answer
      Svaret ”storstil” finns inte.
      Skriv hoglasning, inget eller vet-inte, eller lägg till storstil under svar i frågans fil.

      19 |   - { till: storstil, om: { stod: storstil } }
         |                                   ^"
  `)
})

test('a source has a good id', async () => {
  expect(
    await toldAbout({ 'kallor.yaml': swap('turlista:', '__proto__:') }),
  ).toMatchInlineSnapshot(`
    "content/flaskhalsar/b-01.mdx:6:10  fel  unknown-source
      Källan ”turlista” finns inte.
      Lägg till turlista i kallor.yaml.

      6 | källor: [turlista]
        |          ^

    content/kallor.yaml:6:1  fel  invalid-id
      ”__proto__” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.
      Välj ett annat id.

      6 | __proto__:
        | ^

    content/processer/boken-kommer/boka-tur/steg.mdx:7:52  fel  unknown-source
      Källan ”turlista” finns inte.
      Lägg till turlista i kallor.yaml.

      7 | utför: [{ värde: chauffor, status: härledd, källa: turlista }]
        |                                                    ^

    content/processer/boken-kommer/boka-tur/steg.mdx:15:10  fel  unknown-source
      Källan ”turlista” finns inte.
      Lägg till turlista i kallor.yaml.

      15 | källor: [turlista]
         |          ^

    content/processer/boken-kommer/vanta-pa-turen/steg.mdx:10:80  fel  unknown-source
      Källan ”turlista” finns inte.
      Lägg till turlista i kallor.yaml.

      10 | tidsgräns: { antal: 2, enhet: veckor, från: lastningen, regel: lanetid, källa: turlista }
         |                                                                                ^"
  `)
})

test('the severity of an unknown rule cannot be changed', async () => {
  expect(
    await toldAbout({
      'installningar.yaml': swap(
        'allvarlighet: []',
        'allvarlighet: [{ regel: loop-has-limits, nivå: av, skäl: Prov. }]',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/installningar.yaml:12:16  fel  unknown-rule
      Regeln ”loop-has-limits” finns inte, eller går inte att ändra.
      Skriv ”loop-has-limit”.

      12 | allvarlighet: [{ regel: loop-has-limits, nivå: av, skäl: Prov. }]
         |                ^"
  `)
})

describe('a limit in time', () => {
  const limit = (text: string) => ({
    [STEP]: swap('tidsåtgång:', `tidsgräns: { antal: 1, enhet: veckor, ${text} }\ntidsåtgång:`),
  })

  test('is counted from an event, or before one', async () => {
    for (const [text, from, before] of [
      ['från: samtalet', 'samtalet', null],
      ['före: samtalet', null, 'samtalet'],
    ]) {
      const { problems, site } = await buildChanged(limit(String(text)))
      expect(problems).toEqual([])
      const step = site?.processes[0]?.steps.find(({ id }) => id === 'ta-emot-onskemal')
      expect(step?.deadline).toMatchObject({ value: { countedFrom: from, before } })
    }
  })

  test('is not counted both ways', async () => {
    expect(await toldAbout(limit('från: samtalet, före: mötet'))).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:55  fel  misplaced-key
        ”före” står tillsammans med ”från”.
        Skriv antingen ”från” och händelsen som tiden räknas från, eller ”före” och händelsen som det ska vara klart före.

        13 | tidsgräns: { antal: 1, enhet: veckor, från: samtalet, före: mötet }
           |                                                       ^"
    `)
  })

  test('that is counted backwards has a key of its own', async () => {
    expect(await toldAbout(limit('från: före samtalet'))).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:45  fel  wrong-type
        Efter ”från:” står en händelse som något ska vara klart före.
        Skriv före: samtalet i stället.

        13 | tidsgräns: { antal: 1, enhet: veckor, från: före samtalet }
           |                                             ^"
    `)
  })

  test('does not repeat the word of its key', async () => {
    expect(await toldAbout(limit('före: innan samtalet'))).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:45  fel  wrong-type
        Sidan skriver själv ”före” före händelsen, och här står ”innan” också.
        Skriv före: samtalet.

        13 | tidsgräns: { antal: 1, enhet: veckor, före: innan samtalet }
           |                                             ^"
    `)
    expect(await toldAbout(limit('från: från samtalet'))).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:13:45  fel  wrong-type
        Sidan skriver själv ”från” före händelsen, och här står ”från” också.
        Skriv från: samtalet.

        13 | tidsgräns: { antal: 1, enhet: veckor, från: från samtalet }
           |                                             ^"
    `)
  })

  test('in a rule is read the same way', async () => {
    const path = 'regler/lanetid.mdx'
    const text = await toldAbout({
      [path]: swap('från: utlåningen', 'från: utlåningen, före: mötet'),
    })
    expect(text).toContain('”före” står tillsammans med ”från”.')
  })
})

test.each([
  ['installningar.yaml', "länk: 'tel:+46980319200'", "länk: 'tel:112'", '0980-31 92 00', '112'],
  [
    'parter/biblioteket.mdx',
    "'tel:+46980319201'",
    "'tel:+46980319202'",
    '0980-31 92 01',
    '+46980319202',
  ],
])(
  'a link that calls another number than its text says is told: %s',
  async (file, from, to, said, called) => {
    const { problems } = await buildChanged({ [file]: swap(from, to) })
    expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
      [
        'contradiction',
        `Texten säger ${said}, men länken ringer ${called}.`,
        'Skriv samma nummer i texten och i länken.',
      ],
    ])
  },
)

test('the same row twice in a list is told', async () => {
  const row = "  - { text: 'Ring bokbussen på 0980-31 92 00.', länk: 'tel:+46980319200' }\n"
  const { problems } = await buildChanged({ 'installningar.yaml': swap(row, row + row) })
  expect(problems.map(({ rule, message, mend }) => [rule, message, mend])).toEqual([
    [
      'duplicate-value',
      'Samma post står två gånger i listan.',
      'Ta bort den ena, eller ändra det som skulle vara olika.',
    ],
  ])
})

test('a party without a place in the order is told, and stops no build', async () => {
  const { problems, site } = await buildChanged({
    'installningar.yaml': swap(
      '[lasaren, biblioteket, bussen, byalaget]',
      '[lasaren, biblioteket, bussen]',
    ),
  })
  expect(
    problems.map(({ severity, rule, message, mend }) => [severity, rule, message, mend]),
  ).toEqual([
    [
      'varning',
      'party-without-place',
      'I listan saknas byalaget, som därför står sist på kartor och i listor.',
      'Lägg till byalaget på rätt plats i listan.',
    ],
  ])
  expect(site).not.toBeNull()
})
