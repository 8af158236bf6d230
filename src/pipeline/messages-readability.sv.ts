import type { Sentences } from './problem.ts'
import { series, shorten } from './wording.ts'

/** What can be said about how a citizen's text reads. */
export const readabilityMessages = {
  longTitle: (title: string, words: number, most: number): Sentences => ({
    message: `Namnet ”${shorten(title, 60)}” har ${words} ord. Det får ha högst ${most}.`,
    mend: `Korta namnet till högst ${most} ord. Börja med ett verb, eller ställ en fråga.`,
  }),
  noVerb: (title: string): Sentences => ({
    message: `Namnet ”${shorten(title, 60)}” börjar inte med ett verb och är ingen fråga.`,
    mend: 'Börja med det man gör, som Träffa eller Berätta, eller ställ en fråga med frågetecken.',
  }),
  unknownVerb: (title: string): Sentences => ({
    message: `Namnet ”${shorten(title, 60)}” börjar med ett ord som kontrollen inte känner igen som ett verb.`,
    mend: 'Börja med det man gör, som Träffa eller Berätta. Är ordet ett verb, välj gärna ett vanligare.',
  }),
  manyKnown: (count: number, most: number): Sentences => ({
    message: `Listan har ${count} ord. Den får ha högst ${most}.`,
    mend: 'Ta bort de ord som läsaren sällan möter.',
  }),
  notOneWord: (text: string): Sentences => ({
    message: `”${shorten(text)}” är inte ett enda ord.`,
    mend: 'Skriv ett ord i taget, i grundform.',
  }),
  notExplained: (word: string, near: string | null): Sentences => ({
    message: `”${word}” står i listan över kända ord, men inget begrepp förklarar det.`,
    mend: near
      ? `Skriv ”${near}”, eller lägg till ordet i mappen begrepp.`
      : 'Lägg till ordet i mappen begrepp, eller ta bort det ur listan.',
  }),
  longText: (key: string, words: number, most: number): Sentences => ({
    message: `”${key}” har ${words} ord. Det får vara högst ${most}.`,
    mend: 'Behåll det viktigaste, och flytta resten till brödtexten.',
  }),
  manySentences: (key: string, count: number, most: number): Sentences => ({
    message: `”${key}” har ${count} meningar. Det får vara högst ${most}.`,
    mend: 'Behåll det viktigaste, och flytta resten till brödtexten.',
  }),
  longSentence: (sentence: string, words: number, most: number): Sentences => ({
    message: `Meningen har ${words} ord, men får ha högst ${most}: ”${shorten(sentence, 120)}”`,
    mend: 'Dela den i två meningar.',
  }),
  longMean: (mean: number, most: number, worst: readonly string[]): Sentences => ({
    message: `Meningarna är i snitt ${decimal(mean)} ord långa. Snittet får vara högst ${most} ord.`,
    mend: `Dela de längsta: ${worst.map((sentence) => `”${shorten(sentence, 80)}”`).join(' ')}`,
  }),
  longParagraph: (text: string, words: number, most: number): Sentences => ({
    message: `Stycket har ${words} ord, men får ha högst ${most}: ”${shorten(text, 80)}”`,
    mend: 'Dela det i två stycken där en ny tanke börjar, eller gör en lista.',
  }),
  heavyParagraph: (lix: number, most: number, sentence: string): Sentences => ({
    message: `Stycket är för tungt: LIX är ${decimal(lix)} och får vara högst ${most}.`,
    mend: `Dela den längsta meningen, och byt långa ord: ”${shorten(sentence, 120)}”`,
  }),
  heavy: (lix: number, most: number, isAdjusted: boolean, words: readonly string[]): Sentences => ({
    message: `Texten är för tung: ${isAdjusted ? 'justerat LIX' : 'LIX'} är ${decimal(lix)} och får vara högst ${most}.`,
    mend: `Byt långa ord mot kortare, till exempel ${series(words)}, och korta meningarna.`,
  }),
  notReadThrough: (): Sentences => ({
    message:
      'Det står inte vem som har läst texten: någon som den är skriven för, eller en språkgranskare.',
    mend: 'Låt någon av dem läsa, och ändra det som var svårt. Skriv sedan ”läst-av:” med ”funktion:” (aldrig ett namn) och ”datum:”.',
  }),
} as const

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',')
}
