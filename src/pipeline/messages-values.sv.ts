import type { Sentences } from './problem.ts'
import { series, shorten } from './wording.ts'

/** What is told of values that can be read and cannot be chosen, or do not fit the rest. */
export const valueMessages = {
  noIndividual: (): Sentences => ({
    message: 'Ingen part är individen, den som processen handlar om.',
    mend: 'Skriv individ: true på den part som är personen själv.',
  }),
  twoIndividuals: (other: string): Sentences => ({
    message: `Två parter är individen. Den andra är ”${other}”.`,
    mend: 'Ta bort individ: true på en av dem.',
  }),
  weakColour: (colour: string, ground: 'ljus' | 'mörk'): Sentences => ({
    message: `Färgen ${colour} syns för dåligt mot ${ground} botten.`,
    mend: `Välj en ${ground === 'ljus' ? 'mörkare' : 'ljusare'} färg.`,
  }),
  fullyWithGaps: (): Sentences => ({
    message: 'Sajten är ”helt” förenlig med lagen, men har brister.',
    mend: 'Skriv förenlig: delvis, eller ta bort bristerna om de är rättade.',
  }),
  emptyWord: (key: string, word: string): Sentences => ({
    message: `Efter ”${key}:” står ${word}, som betyder att det inte finns något värde.`,
    mend: 'Skriv ett värde. Är ordet värdet, sätt det inom enkla citattecken.',
  }),
  notTrue: (source: string, isQuoted: boolean): Sentences => ({
    message: isQuoted
      ? 'Här står true inom citattecken, och då läses det som en text.'
      : `Här står ”${source}”, men det ska stå true.`,
    mend: isQuoted ? 'Skriv true utan citattecken.' : 'Skriv true, eller ta bort raden.',
  }),
  notInList: (source: string, near: string | null, known: readonly string[]): Sentences => ({
    message: `”${source}” går inte att välja här.`,
    mend: near ? `Skriv ”${near}”.` : `Skriv ${series(known, 'eller')}.`,
  }),
  notColour: (source: string): Sentences => ({
    message: `”${source}” är inte en färg.`,
    mend: "Skriv färgen inom citattecken, som '#005A9C'.",
  }),
  notAccount: (value: string): Sentences => ({
    message: `”${shorten(value)}” är inte ett konto hos en kodvärd.`,
    mend: "Skriv @ och kontots namn inom citattecken, som '@stad/socialtjansten', eller adressen till en funktion.",
  }),
  notLink: (value: string, meant: string | null): Sentences => {
    if (meant === null && /^tel:/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” har inget telefonnummer.`,
        mend: 'Skriv numret med siffror efter tel:, utan mellanslag, som tel:112.',
      }
    }
    if (meant === null && (value.match(/https?:|@/gi) ?? []).length > 1) {
      return {
        message: `”${shorten(value)}” är mer än en länk.`,
        mend: 'Skriv bara en av dem här.',
      }
    }
    if (meant === null && /^(?:[a-z]:[\\/]|file:|\\\\)/i.test(value)) {
      return {
        message: `”${shorten(value)}” är en fil på din egen dator eller i nätverket, och ingen annan kan öppna den.`,
        mend: 'Lägg filen på en webbplats, och skriv adressen dit.',
      }
    }
    if (meant === null && /^(?:https|mailto):\S.*\s/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” har ett mellanslag.`,
        mend: 'Ta bort det. Hör det till adressen, skriv %20 i stället.',
      }
    }
    if (meant === null && /^(?:https|mailto):/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” är inte en hel adress.`,
        mend: 'Skriv den som https://exempel.se/sida eller mailto:namn@exempel.se.',
      }
    }
    return {
      message: `Länken ”${shorten(value)}” går inte att använda.`,
      mend: meant ? `Skriv ${meant}` : 'Börja länken med https:, mailto: eller tel:.',
    }
  },
} as const
