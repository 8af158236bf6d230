import type { Sentences } from './problem.ts'

/** What can be said about signs that came along from another program. */
export const signMessages = {
  hidden: (name: string, word: string): Sentences => ({
    message:
      word === ''
        ? `På raden finns ett tecken som inte syns: ${name}.`
        : `I ”${word}” finns ett tecken som inte syns: ${name}.`,
    mend:
      word === ''
        ? 'Ta bort raden och skriv den igen med tangentbordet.'
        : `Ta bort hela ordet, och skriv ”${word}” igen med tangentbordet.`,
  }),
  hiddenBreak: (name: string): Sentences => ({
    message: `Här står ${name}, som inte syns.`,
    mend: 'Ta bort den, och skriv ett mellanslag eller en ny rad med tangentbordet.',
  }),
  odd: (sign: string, name: string, instead: string): Sentences => ({
    message: `Tecknet ${sign} är ${name}, som ofta följer med från ett annat program.`,
    mend: `Ta bort det och skriv ${instead} med tangentbordet.`,
  }),
  lost: (): Sentences => ({
    message: 'Här står tecknet \ufffd, som betyder att en bokstav har gått förlorad.',
    mend: 'Skriv det som ska stå här. Kontrollera resten av texten mot originalet.',
  }),
  garbled: (found: string, meant: string): Sentences => ({
    message: `”${found}” ska nog vara ”${meant}”. Filen har sparats med fel teckenkodning.`,
    mend: `Skriv ”${meant}”, också på de andra ställen i filen där tecken har blivit fel. Spara filen som UTF-8.`,
  }),
  symbol: (): Sentences => ({
    message: 'Här står ett tecken ur ett symbolteckensnitt, som inte går att läsa på sajten.',
    mend: 'Ta bort det. Är det en punkt i en lista, skriv - och ett mellanslag i stället.',
  }),
} as const
