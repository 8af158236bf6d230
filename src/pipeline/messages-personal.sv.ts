import type { Sentences } from './problem.ts'
import { shorten } from './wording.ts'

/** What is told of what belongs to a person, or watches one. */
export const personalMessages = {
  personalNumber: (): Sentences => ({
    message: 'Texten har något som ser ut som ett personnummer.',
    mend: 'Ta bort det: ingen persons uppgifter ska stå på sajten. Är det ett annat nummer, skriv det utan bindestreck, med mellanslag.',
  }),
  personalAddress: (address: string): Sentences => ({
    message: `”${shorten(address)}” ser ut som en persons egen adress.`,
    mend: 'Skriv adressen till en funktion, som mottagningen@exempel.se. Är det redan en funktions adress kan den stå kvar.',
  }),
  personalPhone: (number: string): Sentences => ({
    message: `”${number}” är ett mobilnummer, som ofta är en persons eget.`,
    mend: 'Skriv numret till en växel eller en mottagning. Är det en funktions nummer kan det stå kvar.',
  }),
  personalName: (name: string): Sentences => ({
    message: `”${shorten(name)}” ser ut som en persons namn.`,
    mend: 'Skriv rollen eller funktionen i stället. Är det namnet på något annat än en person kan det stå kvar.',
  }),
  trackingLink: (address: string): Sentences => ({
    message: 'Länken går genom ett mejlprogram eller en sökmotor, som ser vem som följer den.',
    mend: `Skriv den riktiga adressen: ${address}.`,
  }),
} as const
