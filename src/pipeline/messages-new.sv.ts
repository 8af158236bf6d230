import { series } from './wording.ts'

/** What `npm run ny` says. */
export const newMessages = {
  how: (kinds: readonly string[]): string =>
    [
      'Så här skriver du:',
      '  npm run ny -- <slag> <id>        du får frågor, en i taget',
      '  npm run ny -- översättning boken-kommer/lasta-bussen en   medborgarens text på ett annat språk',
      '  npm run ny -- begrepp sgi --namn SGI --förklaring … --källor … --ägare …',
      `Slagen är ${series(kinds, 'eller')}. Ett steg skrivs med sin process: boken-kommer/lasta-bussen.`,
    ].join('\n'),
  unknownKind: (kind: string): string => `Slaget ”${kind}” finns inte.`,
  notCitizensText: (written: string): string =>
    `”${written}” är inte en text till medborgaren. Skriv processen, eller processen och steget: boken-kommer/lasta-bussen.`,
  notTranslatedTo: (language: string, known: readonly string[]): string =>
    language === ''
      ? `Skriv också språket: ${series(known, 'eller')}.`
      : `Språket ”${language}” går inte att översätta till. Skriv ${series(known, 'eller')}.`,
  withoutOriginal: (path: string): string => `${path} finns inte. Skriv den svenska texten först.`,
  originalUnreadable: (path: string): string =>
    `${path} går inte att läsa. Rätta den först: npm run granska visar felet.`,
  translated: (paths: readonly string[], hasBody: boolean): string =>
    [
      `Skrivet: ${series(paths)}.`,
      'Låt någon läsa den mot den svenska texten. Är den märkt ”översättning: maskin”, ta bort raden när det är gjort.',
      ...(hasBody
        ? [
            'Originalet har också en text under den sista raden med ---. Översätt den, och skriv den på samma plats.',
          ]
        : []),
    ].join('\n'),
  badId: (id: string, suggestion: string | null): string =>
    `”${id}” kan inte vara id. Ett id har a–z, 0–9 och enkla bindestreck, högst 60 tecken.${
      suggestion === null ? '' : ` Skriv ”${suggestion}”.`
    }`,
  stepWithoutProcess: (id: string): string =>
    `Skriv i vilken process steget ligger, till exempel boken-kommer/${id}.`,
  unknownProcess: (id: string): string =>
    `Processen ”${id}” finns inte. Lägg till den först, med npm run ny -- process ${id}.`,
  exists: (path: string): string => `${path} finns redan och skrivs inte över. Välj ett annat id.`,
  unknownArgument: (word: string, keys: readonly string[]): string =>
    `”${word}” går inte att ange här. Det som går är ${series(keys.map((key) => `--${key}`))}.`,
  withoutValue: (word: string): string => `Efter ${word} står inget.`,
  lacking: (keys: readonly string[]): string =>
    `Ange också ${series(keys.map((key) => `--${key}`))}.`,
  brokenOff: (): string => 'Avbrutet. Inget är skrivet.',
  notWritten: (): string => 'Inget är skrivet. Rätta svaren och försök igen.',
  written: (paths: readonly string[]): string =>
    [
      `Skrivet: ${series(paths)}.`,
      'Status är härledd. Säger källan det? Ändra till belagd. Skriv mer under den sista raden med ---.',
    ].join('\n'),
  writtenWithoutSources: (paths: readonly string[]): string =>
    [
      `Skrivet: ${series(paths)}.`,
      'Gäller det en karta, ett steg eller något annat med en egen sida? Skriv dess id under ”berör:”, så leder nyheten dit. Skriv mer under den sista raden med ---.',
    ].join('\n'),
  allDone: (): string => 'Kontrollen går igenom.',
  toDo: (count: number): string =>
    `Kvar att göra innan kontrollen går igenom (${count}). Kör npm run granska när det är gjort.`,
  failed: (why: string): string => `Det gick inte att skriva: ${why}. Inget är ändrat.`,
} as const
