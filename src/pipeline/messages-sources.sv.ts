import type { Sentences } from './problem.ts'

/** What is told of the sources that statements cite. */
export const sourceMessages = {
  noSources: (): Sentences => ({
    message: 'Här står ingen källa.',
    mend: 'Skriv minst en källa. Allt på sajten ska ha en.',
  }),
  citationWithColon: (): Sentences => ({
    message: 'Efter källans id står ett kolon.',
    mend: 'Skriv id och platsen i källan med ett mellanslag emellan: handbok 4.2.',
  }),
  notCitation: (source: string): Sentences => ({
    message: `”${source}” är inte en källa.`,
    mend: 'Skriv källans id ur kallor.yaml, och gärna platsen i källan: handbok 4.2.',
  }),
  locatorAfterComma: (locator: string): Sentences => ({
    message: `”${locator}” står efter ett kommatecken, och läses därför som en egen nyckel.`,
    mend: `Hör det till källan, skriv ett mellanslag i stället för kommatecknet: handbok ${locator}.`,
  }),
} as const
