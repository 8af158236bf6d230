import type { IdFault } from './id-fault.ts'
import type { Sentences } from './problem.ts'
import { idForm, shorten } from './wording.ts'

const BY_NAME = {
  what: 'Namnet',
  mend: 'Ge den ett eget namn. Är det samma sak, ta bort den ena filen.',
}

/** Things that are known by another key than their name. */
const NAMED_BY: Readonly<Record<string, typeof BY_NAME>> = {
  fråga: { what: 'Frågan', mend: 'Skriv en annan fråga. Är det samma, ta bort den ena filen.' },
  rubrik: { what: 'Rubriken', mend: 'Skriv en annan rubrik. Är det samma, ta bort den ena filen.' },
}

/** What is told of ids, codes and names that cannot be told apart, or are taken. */
export const nameMessages = {
  badIdInFile: (name: string, fault: IdFault): Sentences => ({
    message:
      fault.rule === 'reserved-id'
        ? `Namnet ”${name}” är upptaget och kan inte vara id.`
        : `”${shorten(name)}” kan inte vara id. ${idForm(fault.reason)}`,
    mend: fault.suggestion ? `Skriv ”${fault.suggestion}”.` : 'Välj ett annat id.',
  }),
  notId: (source: string): Sentences => ({
    message: `”${source}” är inte ett id.`,
    mend: 'Skriv namnet på filen eller mappen, utan ändelse.',
  }),
  codeIsNotName: (code: string, id: string): Sentences => ({
    message: `Koden är ”${code}”, men filen heter ${id}.`,
    mend: `Skriv kod: ${id.toUpperCase()}, eller byt namn på filen.`,
  }),
  codeTwice: (code: string, other: string): Sentences => ({
    message: `Koden ”${code}” har redan ${other}.`,
    mend: 'Ge den en egen kod.',
  }),
  nameTwice: (name: string, other: string, key: string): Sentences => {
    const { what, mend } = NAMED_BY[key] ?? BY_NAME
    return { message: `${what} ”${shorten(name)}” har redan ${other}.`, mend }
  },
  saidTwice: (key: string, text: string): Sentences => ({
    message: `”${key}: ${shorten(text)}” står två gånger, så den som läser kan inte skilja dem åt.`,
    mend: 'Skriv olika. Är det samma sak, ta bort den ena.',
  }),
  answersAlike: (text: string, isCitizens: boolean): Sentences => ({
    message: isCitizens
      ? `Medborgaren ser två svar med texten ”${shorten(text)}”.`
      : `Två svar har texten ”${shorten(text)}”.`,
    mend: 'Skriv olika texter, så att den som svarar kan skilja dem åt.',
  }),
  wordOfOtherTerm: (word: string, other: string): Sentences => ({
    message: `”${shorten(word)}” leder redan till begrepp/${other}.mdx.`,
    mend: 'Låt ordet stå hos det begrepp som det oftast betyder, och ta bort det hos det andra.',
  }),
  wordOfTermTwice: (word: string): Sentences => ({
    message: `”${shorten(word)}” står redan hos begreppet, som namn, förkortning eller synonym.`,
    mend: 'Ta bort det ena.',
  }),
} as const
