/** What `npm run byt-namn` says. */
export const renameMessages = {
  how: (): string =>
    [
      'Så här skriver du:',
      '  npm run byt-namn -- <process>/<steg> <nytt-id>',
      'Till exempel: npm run byt-namn -- boken-kommer/lasta-bussen packa-bussen',
    ].join('\n'),
  unknownProcess: (id: string, known: readonly string[]): string =>
    `Processen ”${id}” finns inte. De som finns är ${known.join(', ')}.`,
  unknownStep: (process: string, id: string, near: string | null): string =>
    `Steget ”${id}” finns inte i ${process}.${near === null ? '' : ` Menar du ”${near}”?`}`,
  badId: (id: string, suggestion: string | null): string =>
    `”${id}” kan inte vara id. Ett id har a–z, 0–9 och enkla bindestreck, högst 60 tecken.${
      suggestion === null ? '' : ` Skriv ”${suggestion}”.`
    }`,
  sameId: (id: string): string => `Steget heter redan ”${id}”. Ange ett annat namn.`,
  taken: (id: string, process: string): string =>
    `Det finns redan en mapp ”${id}” i ${process}. Den skrivs inte över. Välj ett annat namn.`,
  faultsFirst: (count: number): string =>
    `Innehållet har ${count} fel, så alla ställen som nämner steget går inte att hitta. Kör npm run granska och rätta felen först. Inget är ändrat.`,
  wouldBreak: (): string =>
    'Namnbytet skulle ge de här felen, så inget är ändrat. Rätta det som de pekar på och försök igen.',
  failed: (why: string): string =>
    `Det gick inte att skriva filerna: ${why}. Allt är som det var. Kontrollera att ingen annan har filerna öppna och försök igen.`,
  done: (from: string, to: string, files: readonly string[]): string =>
    [
      `Steget ${from} heter nu ${to}. Gamla länkar leder dit: det gamla namnet står i tidigare-id.`,
      `Ändrade filer (${files.length}):`,
      ...files.map((file) => `  ${file}`),
    ].join('\n'),
} as const
