import type { Sentences } from './problem.ts'
import { counted } from './wording.ts'

/** What is told of the publisher's own decisions on the rules: changed severities, and findings that are accepted. */
export const severityMessages = {
  unknownRule: (rule: string, near: string | null): Sentences => ({
    message: `Regeln ”${rule}” finns inte, eller går inte att ändra.`,
    mend: near
      ? `Skriv ”${near}”.`
      : 'Skriv regelns namn som det står i meddelandet, eller ta bort posten.',
  }),
  changedTwice: (rule: string): Sentences => ({
    message: `Regeln ”${rule}” står två gånger under ”allvarlighet”.`,
    mend: 'Behåll den post som ska gälla, och ta bort den andra.',
  }),
  exceptionTwice: (rule: string, file: string): Sentences => ({
    message: `Regeln ”${rule}” har två undantag för ${file}.`,
    mend: 'Behåll det som ska gälla, och ta bort det andra.',
  }),
  unknownFile: (file: string, near: string | null): Sentences => ({
    message: `Filen ”${file}” finns inte i innehållet.`,
    mend: near
      ? `Skriv ${near}.`
      : 'Skriv filen som den står i meddelandet, utan innehållsmappens namn, som processer/processens-id/process.mdx.',
  }),
  tooFarAway: (lastDay: string, latest: string): Sentences => ({
    message: `Undantaget gäller till och med ${lastDay}, mer än ett år fram.`,
    mend: `Skriv en dag som är senast ${latest}. Pröva då om undantaget fortfarande behövs.`,
  }),
  expired: (rule: string, file: string, lastDay: string, left: number): Sentences => ({
    message:
      left > 0
        ? `Undantaget från ${rule} i ${file} gällde till och med ${lastDay}. Det som det gällde finns kvar på ${counted(left, 'ställe', 'ställen')}, och visas igen.`
        : `Undantaget från ${rule} i ${file} gällde till och med ${lastDay}. Det behövs inte längre.`,
    mend:
      left > 0
        ? 'Rätta det som visas och ta bort undantaget. Behövs det längre, skriv en ny dag och skälet till det.'
        : 'Ta bort posten.',
  }),
  unused: (rule: string, file: string): Sentences => ({
    message: `Undantaget från ${rule} i ${file} behövs inte: inget där bryter mot regeln.`,
    mend: 'Ta bort posten.',
  }),
} as const
