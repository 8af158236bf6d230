import { expect, test } from 'vitest'
import { buildChanged, swap } from '../../support/bokbussen.ts'

const STEP = 'processer/boken-kommer/ta-emot-onskemal/steg.mdx'
const SETTINGS = 'installningar.yaml'

async function told(path: string, change: (text: string) => string) {
  const { problems } = await buildChanged({ [path]: change })
  return problems.map(({ message, mend }) => [message, mend])
}

test('a key that is missing between braces is told to be put there', async () => {
  const answers = (from: string, to: string) => told(SETTINGS, swap(from, to))
  expect(await answers("text: 'Ring bokbussen på 0980-31 92 00.', ", '')).toEqual([
    ['Nyckeln ”text” saknas.', 'Lägg till text: … innanför { och }, med ett kommatecken emellan.'],
  ])
  expect(await told(STEP, swap('system: Lånesystemet, punkt: Önskemål, ', ''))).toEqual([
    [
      'Nycklarna system och punkt saknas.',
      'Lägg till system: …, punkt: … innanför { och }, med ett kommatecken emellan.',
    ],
  ])
})

test.each([
  ['tidsåtgång: 15 minuter', 'tidsåtgång', 'Skriv { antal: 15, enhet: minuter }.'],
  ['tidsåtgång: en stund', 'tidsåtgång', 'Skriv { antal: …, enhet: … }.'],
])('%s is answered with the keys that must stand, filled in', async (written, what, mend) => {
  expect(
    await told(STEP, swap('tidsåtgång: { antal: 15, enhet: minuter, status: härledd }', written)),
  ).toEqual([[`Här ska det stå nycklar med värden (${what}).`, mend]])
})

test('a text or a word in the place of keys is kept in the answer', async () => {
  expect(
    await told(SETTINGS, (text) => text.replace(/hjälp:\n.*/, "hjälp: [Ring oss, 'Ring: 070']")),
  ).toEqual([
    ['Här ska det stå nycklar med värden (hjälp).', 'Skriv { text: Ring oss }.'],
    ['Här ska det stå nycklar med värden (hjälp).', "Skriv { text: 'Ring: 070' }."],
  ])
})

test('an empty item of a list is told as an empty line', async () => {
  const answer = [['Raden är tom.', 'Skriv något efter bindestrecket, eller ta bort raden.']]
  expect(await told(STEP, swap('  - Skriv ner', '  -\n  - Skriv ner'))).toEqual(answer)
  expect(await told(STEP, swap('utför: [bibliotekarie]', 'utför:\n  -'))).toEqual(answer)
})

test('keys where a list belongs are told to lack their hyphen, with the first of them', async () => {
  expect(
    await told(
      STEP,
      swap('nästa: [{ till: nar-hallplatsen }]', 'nästa:\n    högst: 2\n    källa: handbok 1'),
    ),
  ).toEqual([
    [
      'Här ska det stå en lista, men det står nycklar utan bindestreck.',
      'Börja varje post med ett bindestreck och ett mellanslag: - högst: …. Är postens första rad borta, skriv dit den igen.',
    ],
  ])
})

test.each([
  [
    'https://ab.se/en sida',
    'har ett mellanslag.',
    'Ta bort det. Hör det till adressen, skriv %20 i stället.',
  ],
  [
    'tel:ring',
    'har inget telefonnummer.',
    'Skriv numret med siffror efter tel:, utan mellanslag, som tel:112.',
  ],
  ['https:ab.se', 'går inte att använda.', 'Skriv https://ab.se'],
  ['ftp://ab.se', 'går inte att använda.', 'Börja länken med https:, mailto: eller tel:.'],
])('the link %s is told what it lacks', async (link, fault, mend) => {
  expect(await told(SETTINGS, swap('tel:+46980319200', link))).toEqual([
    [`Länken ”${link}” ${fault}`, mend],
  ])
})

const LONG = 'handbok-for-den-som-kor-bokbussen-i-lovdalen-och-i-byarna-omkring-den'

test.each([
  [
    'ny--handbok',
    '”ny--handbok”',
    'Bindestrecken i ett id står ett och ett, mellan två ord.',
    'ny-handbok',
  ],
  [
    LONG,
    '”handbok-for-den-som-kor-bokbussen-i-lov…”',
    'Ett id har högst 60 tecken.',
    'handbok-for-den-som-kor-bokbussen-i-lovdalen-och-i-byarna',
  ],
])('of the id %s it is told what is wrong with it', async (id, shown, form, meant) => {
  const source = `\n${id}:\n  titel: Igen\n  utgivare: Oss\n`
  expect(await told('kallor.yaml', (text) => text + source)).toEqual([
    [`${shown} kan inte vara id. ${form}`, `Skriv ”${meant}”.`],
  ])
})
