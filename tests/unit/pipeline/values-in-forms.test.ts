import { describe, expect, test } from 'vitest'
import { dutiesOf } from '../../../src/model/duties.ts'
import { citationsOfValues } from '../../../src/model/pages/consent-page.ts'
import { inEveryForm } from '../../../src/model/provenance.ts'
import { buildChanged, swap, toldAbout } from '../../support/bokbussen.ts'

const STEP = 'processer/bokval/foresla-bocker/steg.mdx'
const OUTSIDE_FORMS = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const ACCOUNTABLE = 'ansvarig: bibliotekarie'

/** The step of the invented organisation with another line for who is accountable. */
const told = (line: string) => toldAbout({ [STEP]: swap(ACCOUNTABLE, line) })

async function stepWith(...changes: readonly [string, string][]) {
  const change = (text: string) => changes.reduce((one, [from, to]) => swap(from, to)(one), text)
  const { site, problems } = await buildChanged({ [STEP]: change })
  expect(problems.filter(({ severity }) => severity === 'fel')).toEqual([])
  const process = site?.processes.find(({ id }) => id === 'bokval')
  const step = process?.steps.find(({ id }) => id === 'foresla-bocker')
  if (!process || !step) throw new Error('the step is not there')
  return { process, step }
}

describe('a value that holds in some forms of the process', () => {
  test('is an entry of a list with the answers that it is for', async () => {
    const { step } = await stepWith([
      'utför: [bibliotekarie]',
      'utför: [bibliotekarie, { värde: chauffor, status: härledd, gäller-när: { lasplatta: ja } }]',
    ])
    const [always, inOne] = step.responsibility.responsible
    expect(always).not.toHaveProperty('appliesWhen')
    expect(inOne).toMatchObject({
      value: 'chauffor',
      status: 'inferred',
      formName: 'Med läsplatta',
      appliesWhen: [{ question: 'lasplatta', answers: ['ja'] }],
    })
  })

  test('is one of several values of a field that has one at a time', async () => {
    const { process, step } = await stepWith([
      ACCOUNTABLE,
      `ansvarig:
  - { värde: bibliotekarie, gäller-när: { lasplatta: [nej, vet-inte] } }
  - { värde: chauffor, gäller-när: { lasplatta: ja } }`,
    ])
    expect(
      inEveryForm(step.responsibility.accountable).map((claim) => [
        claim.kind === 'settled' && claim.value,
        claim.formName,
      ]),
    ).toEqual([
      ['bibliotekarie', 'Utan läsplatta'],
      ['chauffor', 'Med läsplatta'],
    ])
    const own = dutiesOf([process]).filter((duty) => duty.step === step && duty.letter === 'A')
    expect(own.map(({ role, formName }) => [role, formName])).toEqual([
      ['bibliotekarie', 'Utan läsplatta'],
      ['chauffor', 'Med läsplatta'],
    ])
  })

  test('is the only value of a field that is empty in the other forms', async () => {
    const { step } = await stepWith([
      'station: egen',
      'tidsgräns: { antal: 2, enhet: veckor, från: samtalet, gäller-när: { lasplatta: ja } }\nstation: egen',
    ])
    expect(step.deadline).toMatchObject({ value: { amount: 2 }, formName: 'Med läsplatta' })
  })

  test('may be open', async () => {
    const { step } = await stepWith([
      ACCOUNTABLE,
      `ansvarig:
  - { värde: bibliotekarie, gäller-när: { lasplatta: [nej, vet-inte] } }
  - { öppen: true, tills-vidare: chauffor, gäller-när: { lasplatta: ja } }`,
    ])
    expect(step.responsibility.accountable.otherForms).toMatchObject([
      { kind: 'open', formName: 'Med läsplatta' },
    ])
  })
})

const OPEN_IN_ALL = `ansvarig:
  öppen: Bussen och byalaget gör olika
  avgörs-av: [biblioteket, byalaget]
  källa: handbok 2
  tills-vidare:
    - { värde: bibliotekarie, gäller-när: { lasplatta: [nej, vet-inte] } }
    - { värde: chauffor, källa: handbok 8, gäller-när: { lasplatta: ja } }`

describe('a question that is open in all forms of the process', () => {
  test('is written once, with who has the step meanwhile in each', async () => {
    const { process, step } = await stepWith([ACCOUNTABLE, OPEN_IN_ALL])
    const forms = inEveryForm(step.responsibility.accountable)
    expect(forms).toMatchObject([
      { kind: 'open', meanwhile: 'bibliotekarie', formName: 'Utan läsplatta' },
      { kind: 'open', meanwhile: 'chauffor', formName: 'Med läsplatta' },
    ])
    expect(forms.map(({ citations }) => citations)).toEqual([
      [{ source: 'handbok', locator: '2' }],
      [{ source: 'handbok', locator: '8' }],
    ])
    for (const form of forms) {
      expect(form).toMatchObject({
        practices: ['Bussen och byalaget gör olika'],
        decidedBy: ['biblioteket', 'byalaget'],
      })
    }
    const own = dutiesOf([process]).filter((duty) => duty.step === step && duty.letter === 'A')
    expect(own.map(({ role, status, formName }) => [role, status, formName])).toEqual([
      ['bibliotekarie', 'open', 'Utan läsplatta'],
      ['chauffor', 'open', 'Med läsplatta'],
    ])
  })

  test('has one value at a time meanwhile', async () => {
    expect(
      await told(OPEN_IN_ALL.replace('lasplatta: ja', 'lasplatta: nej')),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:12:7  fel  duplicate-value
        Fältet har ett värde åt gången, men det här gäller samtidigt som ett tidigare i listan.
        Ändra svaren under ”gäller-när” så att bara ett värde gäller åt gången.

        12 |     - { värde: chauffor, källa: handbok 8, gäller-när: { lasplatta: nej } }
           |       ^"
    `)
  })

  test('holds in all of them', async () => {
    expect(await told(`${OPEN_IN_ALL}\n  gäller-när: { lasplatta: ja }`)).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:13:3  fel  misplaced-key
        ”gäller-när” står både på den öppna frågan och under ”tills-vidare”.
        Ta bort ”gäller-när” på frågan, och ha det på varje värde under ”tills-vidare”.

        13 |   gäller-när: { lasplatta: ja }
           |   ^"
    `)
  })

  test('says itself how firmly it stands', async () => {
    expect(
      await told(OPEN_IN_ALL.replace('chauffor, källa: handbok 8', 'chauffor, status: härledd')),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:12:26  fel  misplaced-key
        ”status” står på ett värde under ”tills-vidare”, men det är frågan som är öppen.
        Ta bort ”status”. Här räcker värde, källa och gäller-när.

        12 |     - { värde: chauffor, status: härledd, gäller-när: { lasplatta: ja } }
           |                          ^"
    `)
  })

  test('tells of what is unknown in it once', async () => {
    expect(
      await told(OPEN_IN_ALL.replace('[biblioteket, byalaget]', '[biblioteket, byalage]')),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:8:28  fel  unknown-party
        Parten ”byalage” finns inte.
        Skriv ”byalaget”, eller lägg till parter/byalage.mdx.

        8 |   avgörs-av: [biblioteket, byalage]
          |                            ^"
    `)
  })
})

describe('what is written wrong is told where it stands', () => {
  test('a question that is no variant of the process, with the nearest that is', async () => {
    expect(
      await told('ansvarig: { värde: bibliotekarie, gäller-när: { lasplata: ja } }'),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:6:49  fel  unknown-variant
        Varianten ”lasplata” finns inte.
        Skriv ”lasplatta”, eller lägg till { fråga: lasplata, namn: … } under varianter i process.mdx.

        6 | ansvarig: { värde: bibliotekarie, gäller-när: { lasplata: ja } }
          |                                                 ^"
    `)
  })

  test('a question that gives the process no forms', async () => {
    expect(
      await told('ansvarig: { värde: bibliotekarie, gäller-när: { bocker-valda: ja } }'),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:6:49  fel  unknown-variant
        ”bocker-valda” är en fråga, men här ska det stå en variant.
        Skriv lasplatta, eller lägg till { fråga: bocker-valda, namn: … } under varianter i process.mdx.

        6 | ansvarig: { värde: bibliotekarie, gäller-när: { bocker-valda: ja } }
          |                                                 ^"
    `)
  })

  test('an answer that the question lacks, with the nearest', async () => {
    expect(
      await told('ansvarig: { värde: bibliotekarie, gäller-när: { lasplatta: [ja, nei] } }'),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:6:65  fel  unknown-answer
        Svaret ”nei” finns inte.
        Skriv ”nej”, eller lägg till nei under svar i frågans fil.

        6 | ansvarig: { värde: bibliotekarie, gäller-när: { lasplatta: [ja, nei] } }
          |                                                                 ^"
    `)
  })

  test('a value of a process without forms', async () => {
    expect(
      await toldAbout({
        [OUTSIDE_FORMS]: swap(
          'behöver: [onskelista]',
          'behöver: [{ värde: onskelista, gäller-när: { lasplatta: ja } }]',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/processer/boken-kommer/ta-emot-onskemal/steg.mdx:14:46  fel  unknown-variant
        ”lasplatta” är en fråga, men här ska det stå en variant.
        Lägg till { fråga: lasplatta, namn: … } under varianter i process.mdx.

        14 | behöver: [{ värde: onskelista, gäller-när: { lasplatta: ja } }]
           |                                              ^"
    `)
  })

  test('two values that hold at the same time', async () => {
    expect(
      await told(`ansvarig:
  - { värde: bibliotekarie, gäller-när: { lasplatta: [ja, vet-inte] } }
  - { värde: chauffor, gäller-när: { lasplatta: [nej, vet-inte] } }`),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:8:5  fel  duplicate-value
        Fältet har ett värde åt gången, men det här gäller samtidigt som ett tidigare i listan.
        Ändra svaren under ”gäller-när” så att bara ett värde gäller åt gången.

        8 |   - { värde: chauffor, gäller-när: { lasplatta: [nej, vet-inte] } }
          |     ^"
    `)
  })

  test('a value that always holds beside one that does not', async () => {
    expect(
      await told(`ansvarig:
  - bibliotekarie
  - { värde: chauffor, gäller-när: { lasplatta: ja } }`),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:7:5  fel  missing-key
        Fältet har ett värde åt gången, men det här värdet gäller alltid.
        Skriv { värde: …, gäller-när: { fragans-id: svar } } på varje värde i listan, eller ha bara ett.

        7 |   - bibliotekarie
          |     ^"
    `)
  })

  test('a misspelt key', async () => {
    expect(
      await told('ansvarig: { värde: bibliotekarie, galler-nar: { lasplatta: ja } }'),
    ).toMatchInlineSnapshot(`
      "content/processer/bokval/foresla-bocker/steg.mdx:6:35  fel  unknown-key
        Nyckeln ”galler-nar” finns inte.
        Skriv ”gäller-när”.

        6 | ansvarig: { värde: bibliotekarie, galler-nar: { lasplatta: ja } }
          |                                   ^"
    `)
  })

  test('a part of the content that has no forms, with what has', async () => {
    const notHere = 'samtycken/samtycke-adress.mdx'
    expect(
      await toldAbout({ [notHere]: swap('status:', 'gäller-när: { lasplatta: ja }\nstatus:') }),
    ).toMatchInlineSnapshot(`
      "content/samtycken/samtycke-adress.mdx:14:1  fel  misplaced-key
        ”gäller-när” går inte att skriva här.
        Ta bort det. Det går på ett steg och en väg, på stegets och överlämningens värden, på registrering och samordnar, och på inhämtas-av och gäller-till i ett samtycke.

        14 | gäller-när: { lasplatta: ja }
           | ^"
    `)
  })
})

describe('a consent, which belongs to no process', () => {
  const CONSENT = 'samtycken/samtycke-adress.mdx'
  const ASKS = 'inhämtas-av: bibliotekarie'
  const toldOf = (line: string) => toldAbout({ [CONSENT]: swap(ASKS, line) })

  test('is asked for by another role in another form of the process that asks for it', async () => {
    const { site, problems } = await buildChanged({
      [CONSENT]: swap(
        ASKS,
        `inhämtas-av:
  - { värde: bibliotekarie, gäller-när: { lasplatta: [nej, vet-inte] } }
  - { värde: chauffor, status: härledd, källa: handbok 8, gäller-när: { lasplatta: ja } }`,
      ),
    })
    expect(problems.filter(({ severity }) => severity === 'fel')).toEqual([])
    const consent = site?.consents.find(({ id }) => id === 'samtycke-adress')
    if (!site || !consent) throw new Error('the consent is not there')
    expect(inEveryForm(consent.obtainedBy)).toMatchObject([
      { value: 'bibliotekarie', formName: 'Utan läsplatta' },
      { value: 'chauffor', status: 'inferred', formName: 'Med läsplatta' },
    ])
    expect(citationsOfValues(consent)).toContainEqual({ source: 'handbok', locator: '8' })
  })

  test('has a value in every form', async () => {
    expect(
      await toldOf('inhämtas-av: { värde: bibliotekarie, gäller-när: { lasplatta: ja } }'),
    ).toMatchInlineSnapshot(`
      "content/samtycken/samtycke-adress.mdx:6:1  fel  missing-form
        ”inhämtas-av” har inget värde när svaret på frågan ”Vill läsaren läsa på läsplatta?” är ”Nej”.
        Lägg till ett värde i listan för det svaret.

        6 | inhämtas-av: { värde: bibliotekarie, gäller-när: { lasplatta: ja } }
          | ^"
    `)
  })

  test('knows the variants of all processes, and no other question', async () => {
    expect(
      await toldOf('inhämtas-av: { värde: bibliotekarie, gäller-när: { lasplata: ja } }'),
    ).toMatchInlineSnapshot(`
      "content/samtycken/samtycke-adress.mdx:6:52  fel  unknown-variant
        Varianten ”lasplata” finns inte.
        Skriv ”lasplatta”, eller lägg till { fråga: lasplata, namn: … } under varianter i process.mdx.

        6 | inhämtas-av: { värde: bibliotekarie, gäller-när: { lasplata: ja } }
          |                                                    ^"
    `)
  })
})
