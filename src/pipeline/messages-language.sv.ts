import type { Slip, SlipKind } from '../model/language/slip.ts'
import type { Sentences } from './problem.ts'
import { shorten } from './wording.ts'

/** What can be said about single words of a text: the words, the sentence they stand in, and better ones. */
export const languageMessages: Readonly<
  Record<SlipKind, (slip: Slip, sentence: string) => Sentences>
> = {
  'unknown-abbreviation': ({ found }, sentence) => ({
    message: `Förkortningen ”${found}” förklaras ingenstans: ${quoted(sentence)}`,
    mend: 'Skriv orden i stället, eller förklara förkortningen i mappen begrepp. Är det ingen förkortning, skriv med små bokstäver.',
  }),
  'written-abbreviation': ({ found, instead }, sentence) => ({
    message: `”${found}” är förkortat: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”.`,
  }),
  'law-reference': ({ found }, sentence) => ({
    message: `Texten till medborgaren hänvisar till ”${found}”: ${quoted(sentence)}`,
    mend: 'Skriv vad lagen säger, med vanliga ord. Var det står i lagen hör hemma i mappen regler.',
  }),
  date: ({ found, instead }, sentence) => ({
    message: `Datumet ”${found}” är svårt att läsa: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”.`,
  }),
  'number-word': ({ found, instead }, sentence) => ({
    message: `Talet ”${found}” står med bokstäver: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”.`,
  }),
  decimals: ({ found, instead }, sentence) => ({
    message: `Beloppet ”${found}” har ören: ${quoted(sentence)}`,
    mend: `Avrunda, till exempel till ”${instead}”.`,
  }),
  thousands: ({ found, instead }, sentence) => ({
    message: `Beloppet ”${found}” är svårt att läsa: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”.`,
  }),
  'phone-groups': ({ found, instead }, sentence) => ({
    message: `Telefonnumret ”${found}” är svårt att läsa: ${quoted(sentence)}`,
    mend: instead
      ? `Skriv ”${instead}”.`
      : 'Skriv ett bindestreck efter riktnumret, och sedan två eller tre siffror i taget.',
  }),
  'phone-unlinked': ({ found, instead }, sentence) => ({
    message: `Telefonnumret ”${found}” går inte att trycka på: ${quoted(sentence)}`,
    mend: `Gör det till en länk: ${instead}`,
  }),
  man: ({ found }, sentence) => ({
    message: `”${found}” säger inte vem det är: ${quoted(sentence)}`,
    mend: 'Skriv ”du”, eller vem det är som gör det.',
  }),
  passive: ({ found }, sentence) => ({
    message: `”${found}” säger inte vem som gör det: ${quoted(sentence)}`,
    mend: 'Skriv först vem som gör det, och sedan vad.',
  }),
  'noun-for-verb': ({ found, instead }, sentence) => ({
    message: `”${found}” gömmer verbet ”${instead}”: ${quoted(sentence)}`,
    mend: `Skriv vem som gör det, med ”${instead}”.`,
  }),
  'office-word': ({ found, instead }, sentence) => ({
    message: `”${found}” är ett ord som myndigheter skriver och få säger: ${quoted(sentence)}`,
    mend: `Skriv till exempel ”${instead}”.`,
  }),
  blame: ({ found, instead }, sentence) => ({
    message: `”${found}” kan låta som en anklagelse eller ett hot: ${quoted(sentence)}`,
    mend: `Skriv vad som har hänt och vad läsaren kan göra, till exempel med ”${instead}”.`,
  }),
  metaphor: ({ found, instead }, sentence) => ({
    message: `”${found}” är en bild som kan missförstås: ${quoted(sentence)}`,
    mend: `Skriv vad det är, till exempel ”${instead}”.`,
  }),
  'double-negation': ({ found }, sentence) => ({
    message: `”${found}” nekar två gånger: ${quoted(sentence)}`,
    mend: 'Skriv samma sak utan att neka.',
  }),
  'needless-negation': ({ found, instead }, sentence) => ({
    message: `”${found}” nekar utan att det behövs: ${quoted(sentence)}`,
    mend: `Skriv till exempel ”${instead}”.`,
  }),
  'own-word': ({ found, instead }, sentence) => ({
    message: `”${found}” står i ”undvik-ord”: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”.`,
  }),
  synonym: ({ found, instead }, sentence) => ({
    message: `”${found}” heter något annat på sajten: ${quoted(sentence)}`,
    mend: `Skriv ”${instead}”, som i mappen begrepp. Samma sak heter lika överallt.`,
  }),
}

function quoted(sentence: string): string {
  return `”${shorten(sentence, 120)}”`
}
