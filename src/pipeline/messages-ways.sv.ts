import type { Sentences } from './problem.ts'

/** What is told of the ways on from a step, and of when each is taken. */
export const wayMessages = {
  duplicateWay: (step: string): Sentences => ({
    message: `Två vägar leder till ”${step}”.`,
    mend: 'Skriv dem som en väg, med alla svar i en lista: { fragans-id: [nej, vet-inte] }.',
  }),
  wayWithoutKeys: (way: string): Sentences => ({
    message: 'En väg skrivs med ”till:” före steget den leder till.',
    mend: `Skriv ${way}.`,
  }),
  notCondition: (source: string): Sentences => ({
    message: `”${source}” är inte ett villkor.`,
    mend: 'Skriv frågans id och svaren: { fragans-id: [ja, vet-inte] }.',
  }),
  notAnswer: (source: string): Sentences => ({
    message: `”${source}” är inte ett svar.`,
    mend: 'Skriv id för ett av frågans svar, som ja, nej eller vet-inte.',
  }),
  thenWithoutLimit: (): Sentences => ({
    message: '”sedan” står utan ”högst”.',
    mend: 'Lägg till ”högst:” med ett antal gånger, eller ta bort ”sedan”.',
  }),
  limitWithoutThen: (): Sentences => ({
    message: '”högst” står utan ”sedan”, så kartan säger inte vad som händer efter sista gången.',
    mend: 'Lägg till ”sedan:” med steget som följer då.',
  }),
} as const
