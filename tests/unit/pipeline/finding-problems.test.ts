import { expect, test } from 'vitest'
import { bokbussen, buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

test('an answer without a way on names the person who is left standing', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/nar-hallplatsen/steg.mdx': swap('[nej, vet-inte]', 'nej'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:10:1  fel  answers-exhaustive
      En person som svarar ”Vet inte” på ”Kan läsaren ta sig till en hållplats?” står efter ”Kan läsaren nå en hållplats?” utan nästa steg.
      Lägg till svaret i en av vägarna under ”nästa”, eller en egen väg för det.
      Vägen dit: En läsare hör av sig → Ta emot önskemålet → Kan läsaren nå en hållplats?

      10 | nästa:
         | ^"
  `)
})

test('an answer with two ways is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/nar-hallplatsen/steg.mdx': swap(
        '[nej, vet-inte]',
        '[ja, nej, vet-inte]',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:12:31  fel  answers-disjoint
      Den som svarar ”Ja” på ”Kan läsaren ta sig till en hållplats?” har två vägar på en gång: bokval och inhamta-samtycke.
      Ta bort svaret från alla vägar utom en, eller gör steget till en-eller-flera.
      Vägen dit: En läsare hör av sig → Ta emot önskemålet → Kan läsaren nå en hållplats?

      12 |   - { till: inhamta-samtycke, om: { nar-hallplatsen: [ja, nej, vet-inte] } }
         |                               ^"
  `)
})

test('a handover that is left out is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/packa-bocker/steg.mdx': swap(
        '    överlämning:\n      vad: [bokpase]\n      kanal: besök\n      mottagare: chauffor\n      senast: { öppen: true }\n      utan-svar: { text: Ställ påsen i garagets låsta skåp., status: härledd }\n',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/packa-bocker/steg.mdx:14:5  fel  handover-complete
      Vägen till ”lasta-bussen” går från Biblioteket till Bussgaraget, men ingen överlämning är beskriven.
      Lägg till ”överlämning:” med vad, kanal, mottagare, senast och utan-svar.

      14 |   - till: lasta-bussen
         |     ^"
  `)
})

test('what a handover lacks is named', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/packa-bocker/steg.mdx': swap(
        '      kanal: besök\n      mottagare: chauffor\n',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/packa-bocker/steg.mdx:16:7  fel  handover-complete
      Överlämningen från ”packa-bocker” till ”lasta-bussen” saknar kanal och mottagare.
      Lägg till kanal och mottagare. Vet ingen, skriv { öppen: true }.

      16 |       vad: [bokpase]
         |       ^"
  `)
})

test('a receiver at another party is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/packa-bocker/steg.mdx': swap(
        'mottagare: chauffor',
        'mottagare: byombud',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/packa-bocker/steg.mdx:18:18  fel  handover-reaches-party
      ”byombud” tar emot men finns hos Byalaget. Nästa steg ligger hos Bussgaraget.
      Skriv mottagare: chauffor.

      18 |       mottagare: byombud
         |                  ^"
  `)
})

test('a handover left on the way to a step put in between is led on, not to another receiver', async () => {
  const packing = 'processer/boken-kommer/packa-bocker/steg.mdx'
  const between = (bokbussen.get(packing) ?? '')
    .replace('Packa bokpåsen', 'Kontrollera bokpåsen')
    .replace(/ {4}överlämning:\n(?: {6}.*\n)+/, '')
  expect(
    await toldAbout({
      [packing]: swap('till: lasta-bussen', 'till: kontrollera-pasen'),
      'processer/boken-kommer/kontrollera-pasen/steg.mdx': between,
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/kontrollera-pasen/steg.mdx:14:5  fel  handover-complete
      Vägen till ”lasta-bussen” går från Biblioteket till Bussgaraget, men ingen överlämning är beskriven.
      Lägg till ”överlämning:” med vad, kanal, mottagare, senast och utan-svar.

      14 |   - till: lasta-bussen
         |     ^

    content/processer/boken-kommer/packa-bocker/steg.mdx:18:18  fel  handover-reaches-party
      ”chauffor” tar emot men finns hos Bussgaraget. Vägen stannar hos Biblioteket.
      Flytta överlämningen till den väg som går till Bussgaraget, eller ta bort den.

      18 |       mottagare: chauffor
         |                  ^"
  `)
})

test('a loop without a limit is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/vill-fortsatta/steg.mdx': swap(
        '    högst: 12\n    sedan: slut\n',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/vill-fortsatta/steg.mdx:10:5  fel  loop-has-limit
      Vägen leder tillbaka till ”ta-emot-onskemal” utan gräns: ta-emot-onskemal → nar-hallplatsen → bokval → dela-upp → packa-bocker → lasta-bussen → vanta-pa-turen → turdagen → mote-vid-bussen → valj-stod → folj-upp → vill-fortsatta → ta-emot-onskemal.
      Lägg till ”högst:” med ett antal gånger och ”sedan:” med steget som följer då.
      Vägen dit: … → Möt läsaren vid bussen → Vilket stöd behövs? → Följ upp lånet → Vill läsaren ha fler böcker? → Ta emot önskemålet

      10 |   - till: ta-emot-onskemal
         |     ^"
  `)
})

test('a step that no way leads to is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/valj-stod/steg.mdx': swap(
        '  - { till: storstil, om: { stod: storstil } }\n  - till: folj-upp\n    om: { stod: [inget, vet-inte] }',
        '  - till: folj-upp\n    om: { stod: [storstil, inget, vet-inte] }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/storstil/steg.mdx:2:1  fel  all-reachable
      Ingen väg från starten leder till ”storstil”.
      Skriv till: storstil under nästa i steget före, eller ta bort steget.

      2 | namn: Leta fram böcker med stor stil
        | ^"
  `)
})

test('one lost way is one fault, however many steps come after it', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/ta-emot-onskemal/steg.mdx': swap(
        'till: nar-hallplatsen',
        'till: slut',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/nar-hallplatsen/steg.mdx:2:1  fel  all-reachable
      Ingen väg från starten leder till ”nar-hallplatsen”, och därför inte heller till bokval, inhamta-samtycke, dela-upp och 11 steg till.
      Skriv till: nar-hallplatsen under nästa i steget före, eller ta bort steget.

      2 | namn: Kan läsaren nå en hållplats?
        | ^"
  `)
})

test('an end of a subprocess without a way on is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/bokval/steg.mdx': swap(
        '  - { från-slut: avstod, till: slut, etikett: Avstod }\n',
        '',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/bokval/steg.mdx:11:1  fel  subprocess-ends-match
      Slutet ”avstod” i processen ”bokval” leder ingenstans härifrån.
      Lägg till en väg med från-slut: avstod.

      11 | nästa:
         | ^"
  `)
})

test('an open responsibility without anyone meanwhile is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/folj-upp/steg.mdx': swap(
        "{ öppen: 'Biblioteket och byalaget ringer båda ibland', avgörs-av: [biblioteket, byalaget], tills-vidare: byombud, källa: handbok 6 }",
        '{ öppen: true }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/folj-upp/steg.mdx:7:1  fel  one-accountable
      Det är öppet vem som ansvarar, och ingen har personen under tiden.
      Skriv ”tills-vidare:” med en roll, eller ”avgörs-av:” med de parter som ska komma överens.

      7 | ansvarig: { öppen: true }
        | ^

    content/processer/boken-kommer/folj-upp/steg.mdx:7:1  fel  station-answers
      Stationen kan inte säga vem som ansvarar: ingen roll har steget.
      Skriv ”ansvarig:”, eller ”tills-vidare:” i det öppna värdet.

      7 | ansvarig: { öppen: true }
        | ^

    content/processer/boken-kommer/storstil/steg.mdx:14:18  fel  handover-reaches-party
      ”byombud” tar emot men finns hos Byalaget. Nästa steg ligger hos Läsaren.
      Skriv mottagare: lasare.

      14 |       mottagare: byombud
         |                  ^

    content/processer/boken-kommer/valj-stod/steg.mdx:26:18  fel  handover-reaches-party
      ”byombud” tar emot men finns hos Byalaget. Nästa steg ligger hos Läsaren.
      Skriv mottagare: lasare.

      26 |       mottagare: byombud
         |                  ^"
  `)
})

test('a station without a text is told', async () => {
  expect(
    await toldAbout({ 'processer/boken-kommer/hoglasning/pilkarta.mdx': null }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/hoglasning/steg.mdx:9:1  fel  station-has-text
      Steget har en egen station men ingen text för medborgaren.
      Lägg till pilkarta.mdx i stegets mapp, eller ändra ”station”.

      9 | station: egen
        | ^"
  `)
})

test('a previous id that is taken is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/vanta-pa-turen/steg.mdx': swap('[vantan]', '[turdagen]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/vanta-pa-turen/steg.mdx:3:1  fel  previous-id-is-free
      ”turdagen” står under ”tidigare-id”, men ett steg har redan det id:t.
      Ta bort ”turdagen” under ”tidigare-id”.

      3 | tidigare-id: [turdagen]
        | ^"
  `)
})

test('a step outside the lanes is told', async () => {
  expect(
    await toldAbout({
      'processer/boken-kommer/process.mdx': swap(
        'banor: [lasaren, biblioteket, bussen, byalaget]',
        'banor: [lasaren, biblioteket, bussen]',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/processer/boken-kommer/folj-upp/steg.mdx:2:1  fel  lane-on-map
      Steget ligger hos Byalaget, men processen har ingen sådan bana.
      Lägg till byalaget under banor i process.mdx, eller skriv bana: med lasaren, biblioteket eller bussen.

      2 | namn: Följ upp lånet
        | ^

    content/processer/boken-kommer/folj-upp/steg.mdx:7:1  varning  accountable-on-map
      ”byombud” ansvarar, men Byalaget har ingen bana på kartan.
      Lägg till byalaget under banor i process.mdx, eller välj en roll hos en annan part.

      7 | ansvarig: { öppen: 'Biblioteket och byalaget ringer båda ibland', avgörs-av: [biblioteket, byal…
        | ^

    content/processer/boken-kommer/hoglasning/steg.mdx:2:1  fel  lane-on-map
      Steget ligger hos Byalaget, men processen har ingen sådan bana.
      Lägg till byalaget under banor i process.mdx, eller skriv bana: med lasaren, biblioteket eller bussen.

      2 | namn: Läs högt för läsaren
        | ^

    content/processer/boken-kommer/hoglasning/steg.mdx:6:1  varning  accountable-on-map
      ”byombud” ansvarar, men Byalaget har ingen bana på kartan.
      Lägg till byalaget under banor i process.mdx, eller välj en roll hos en annan part.

      6 | ansvarig: byombud
        | ^

    content/processer/boken-kommer/vill-fortsatta/steg.mdx:2:1  fel  lane-on-map
      Steget ligger hos Byalaget, men processen har ingen sådan bana.
      Lägg till byalaget under banor i process.mdx, eller skriv bana: med lasaren, biblioteket eller bussen.

      2 | namn: Vill läsaren ha fler böcker?
        | ^

    content/processer/boken-kommer/vill-fortsatta/steg.mdx:6:1  varning  accountable-on-map
      ”byombud” ansvarar, men Byalaget har ingen bana på kartan.
      Lägg till byalaget under banor i process.mdx, eller välj en roll hos en annan part.

      6 | ansvarig: byombud
        | ^"
  `)
})

test('a rule about a file lets the site stand once it is lowered, as the rules of the model do', async () => {
  for (const [level, told] of [
    ['varning', [['missing-body', 'varning']]],
    ['av', []],
  ] as const) {
    const { problems, site } = await buildChanged({
      'installningar.yaml': swap(
        'allvarlighet: []',
        `allvarlighet: [{ regel: missing-body, nivå: ${level}, skäl: Texterna kommer. }]`,
      ),
      'processer/boken-kommer/vanta-pa-turen/steg.mdx': (text) =>
        text.split('---\n').slice(0, 2).join('---\n').concat('---\n'),
    })
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual(told)
    expect(site).not.toBeNull()
  }
})

test('a publisher lowers the severity of a rule, with a reason', async () => {
  const { problems, site } = await buildChanged({
    'installningar.yaml': swap(
      'allvarlighet: []',
      'allvarlighet: [{ regel: loop-has-limit, nivå: varning, skäl: Prövas. }]',
    ),
    'processer/boken-kommer/vill-fortsatta/steg.mdx': swap('    högst: 12\n    sedan: slut\n', ''),
  })
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['loop-has-limit', 'varning'],
  ])
  expect(site).not.toBeNull()
})
