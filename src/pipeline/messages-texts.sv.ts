import type { Sentences } from './problem.ts'
import { shorten } from './wording.ts'

/** What is told of texts in front matter, which are shown as they stand. */
export const textMessages = {
  notText: (input: unknown): Sentences => ({
    message: Array.isArray(input)
      ? 'Här står en lista, men det ska vara en text.'
      : 'Här står nycklar, men det ska vara en text.',
    mend: 'Skriv en text. Innehåller den kolon, sätt den inom enkla citattecken.',
  }),
  textNeedsQuotes: (source: string): Sentences => ({
    message: `”${source}” läses inte som en text.`,
    mend: `Sätt det inom enkla citattecken: '${source}'.`,
  }),
  emptyText: (): Sentences => ({
    message: 'Texten är tom.',
    mend: 'Skriv något, eller ta bort raden.',
  }),
  tooLong: (value: string, letters: number): Sentences => ({
    message: `”${shorten(value, 60)}” är ${value.length} tecken. Här får det vara högst ${letters}.`,
    mend: `Korta texten till högst ${letters} tecken.`,
  }),
  placeholder: (found: string): Sentences => ({
    message: `”${shorten(found)}” ser ut som en lucka som ingen har fyllt i.`,
    mend: 'Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.',
  }),
  quoteAtEnd: (sign: string): Sentences => ({
    message: `Texten slutar med ${sign}, men börjar inte med det. Tecknet visas som det står.`,
    mend: `Ta bort ${sign}, eller skriv det före texten också.`,
  }),
  loneCurlyQuote: (sign: string): Sentences => ({
    message: `Citattecknet ${sign} hör inte ihop med något annat. Det visas som det står.`,
    mend: `Ta bort ${sign}, eller skriv det som fattas i andra änden av citatet.`,
  }),
  tagInValue: (found: string): Sentences => ({
    message: `”${shorten(found)}” visas som det står: taggar går inte att använda i front matter.`,
    mend: 'Ta bort taggen. Texten i front matter skrivs utan formatering.',
  }),
  codeInValue: (found: string): Sentences => ({
    message: `”${found}” är HTML-kod för ett tecken, och visas som det står.`,
    mend: 'Skriv tecknet självt med tangentbordet.',
  }),
  starsInValue: (found: string): Sentences => ({
    message: `Tecknen runt ”${shorten(found.replace(/^[*_]+|[*_]+$/g, ''))}” visas som de står: texten i front matter har ingen fetstil eller kursiv.`,
    mend: 'Ta bort tecknen.',
  }),
  linkInValue: (found: string): Sentences => ({
    message: `”${shorten(found)}” blir ingen länk här, utan visas som det står.`,
    mend: 'Skriv länken i brödtexten i stället, eller under ”länk” om den nyckeln finns.',
  }),
  bulletInValue: (sign: string): Sentences => ({
    message: `Texten har ${sign}, som är en punkt i en lista ur ett annat program.`,
    mend: `Ta bort ${sign}. Är det flera punkter, skriv en rad med - för varje.`,
  }),
} as const
