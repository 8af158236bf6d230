import type { Sentences } from './problem.ts'

/** What is told of stations and of what is said to citizens. */
export const stationMessages = {
  notStation: (source: string): Sentences => ({
    message: `”${source}” är inte en station.`,
    mend: 'Skriv egen, ett annat stegs id, eller { ingen: varför }.',
  }),
  stationWithoutWhy: (): Sentences => ({
    message: 'Här står inte varför medborgaren inte har någon station.',
    mend: 'Skriv { ingen: varför }, med skälet i ord.',
  }),
  citizenNameOnStation: (): Sentences => ({
    message: 'Steget har en egen station, så medborgarens namn på det står i pilkarta.mdx.',
    mend: 'Ta bort ”till-medborgaren”, och skriv namnet i pilkarta.mdx.',
  }),
  choiceWithoutNo: (): Sentences => ({
    message: '”bestämmer” står utan ”vid-nej”.',
    mend: 'Lägg till ”vid-nej:” och berätta vad som händer om man säger nej.',
  }),
  noWithoutChoice: (): Sentences => ({
    message: '”vid-nej” står utan ”bestämmer”.',
    mend: 'Lägg till ”bestämmer:” och berätta vad man bestämmer om, eller ta bort ”vid-nej”.',
  }),
} as const
