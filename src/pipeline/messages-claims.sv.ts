import type { Sentences } from './problem.ts'

/** What is told of values that are open, or hold in some forms of a process only. */
export const claimMessages = {
  openIsWrittenOtherwise: (): Sentences => ({
    message: 'Ett värde som är öppet skrivs inte med ”status”.',
    mend: "Skriv { öppen: ['Så gör den ena', 'Så gör den andra'], avgörs-av: [part] }. Ska värdet synas så länge, lägg till tills-vidare: och värdet.",
  }),
  openWord: (): Sentences => ({
    message: '”öppen” säger inte vad som är öppet.',
    mend: "Skriv { öppen: ['Så gör den ena', 'Så gör den andra'], avgörs-av: [part] }, eller { öppen: true } om källorna tiger.",
  }),
  notPractices: (source: string): Sentences => ({
    message: `Efter ”öppen:” står ”${source}”.`,
    mend: 'Skriv en text, en lista med en text för varje arbetssätt, eller true om källorna tiger.',
  }),
  formNotHere: (): Sentences => ({
    message: '”gäller-när” går inte att skriva här.',
    mend: 'Ta bort det. Det går på ett steg och en väg, på stegets och överlämningens värden, på registrering och samordnar, och på inhämtas-av och gäller-till i ett samtycke.',
  }),
  formLacksValue: (key: string, question: string, answer: string): Sentences => ({
    message: `”${key}” har inget värde när svaret på frågan ”${question}” är ”${answer}”.`,
    mend: 'Lägg till ett värde i listan för det svaret.',
  }),
  valueWithoutForm: (): Sentences => ({
    message: 'Fältet har ett värde åt gången, men det här värdet gäller alltid.',
    mend: 'Skriv { värde: …, gäller-när: { fragans-id: svar } } på varje värde i listan, eller ha bara ett.',
  }),
  twoValuesAtOnce: (): Sentences => ({
    message:
      'Fältet har ett värde åt gången, men det här gäller samtidigt som ett tidigare i listan.',
    mend: 'Ändra svaren under ”gäller-när” så att bara ett värde gäller åt gången.',
  }),
  formOfOpenTwice: (): Sentences => ({
    message: '”gäller-när” står både på den öppna frågan och under ”tills-vidare”.',
    mend: 'Ta bort ”gäller-när” på frågan, och ha det på varje värde under ”tills-vidare”.',
  }),
  meanwhileIsOpen: (key: string): Sentences => ({
    message: `”${key}” står på ett värde under ”tills-vidare”, men det är frågan som är öppen.`,
    mend: `Ta bort ”${key}”. Här räcker värde, källa och gäller-när.`,
  }),
} as const
