import type { Sentences } from './problem.ts'

/** What is told of numbers of things, of days and of telephones. */
export const numberMessages = {
  notCount: (source: string): Sentences => {
    const [, amount, unit] = /^(\d+) *(\p{L}+)$/u.exec(source) ?? []
    return {
      message: `”${source}” är inte ett helt tal från 1 och uppåt.`,
      mend:
        amount && unit
          ? `Skriv talet och enheten var för sig: antal: ${amount}, enhet: ${unit}.`
          : 'Skriv ett helt tal med siffror, till exempel 3.',
    }
  },
  decimalComma: (digits: string): Sentences => ({
    message: `”${digits}” står efter ett kommatecken, och läses därför som en egen nyckel.`,
    mend: 'Här går bara hela tal. Välj en mindre enhet, som 90 minuter i stället för 1,5 timmar.',
  }),
  otherNumber: (told: string, called: string): Sentences => ({
    message: `Texten säger ${told}, men länken ringer ${called}.`,
    mend: 'Skriv samma nummer i texten och i länken.',
  }),
} as const
