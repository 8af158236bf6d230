import type { IdFault } from './id-fault.ts'
import type { Sentences } from './problem.ts'
import { idForm, series } from './wording.ts'

/** What can be said about the content folder and the names of its files. */
export const fileMessages = {
  folderMissing: (folder: string): Sentences => ({
    message: `Mappen ”${folder}” finns inte.`,
    mend: 'Kontrollera sökvägen i CONTENT_DIR, eller lägg innehållet i mappen content.',
  }),
  folderIsFile: (folder: string): Sentences => ({
    message: `”${folder}” är en fil, men här behövs en mapp med innehåll.`,
    mend: 'Ange mappen som innehållet ligger i.',
  }),
  folderEmpty: (folder: string): Sentences => ({
    message: `Mappen ”${folder}” har inget innehåll.`,
    mend: 'Lägg dit installningar.yaml, kallor.yaml, parter, roller och minst en process.',
  }),
  fileMissing: (name: string, why: string): Sentences => ({
    message: `Filen ${name} saknas. ${why}`,
    mend: `Lägg till ${name}.`,
  }),
  fileUnreadable: (name: string): Sentences => ({
    message: `Filen ${name} går inte att läsa.`,
    mend: 'Kontrollera att du har rätt att läsa filen, och att den inte är en länk till något som är borta.',
  }),
  fileTooLarge: (bytes: number): Sentences => ({
    message: `Filen är ${megabytes(bytes)}. En innehållsfil får vara högst 100 kB.`,
    mend: 'Dela upp texten på flera filer, eller ta bort filen om den har hamnat här av misstag.',
  }),
  fileNotText: (): Sentences => ({
    message: 'Filen är inte en textfil.',
    mend: 'Ta bort filen, eller spara innehållet som text med teckenkodningen UTF-8.',
  }),
  fileOfProgram: (what: string): Sentences => ({
    message: `Filen är ${what}, fast namnet säger att den är text.`,
    mend:
      what === 'en bild'
        ? 'Beskriv med ord i texten det som bilden visar, och ta bort filen ur mappen.'
        : 'Kopiera texten därifrån till en ny fil i en textredigerare, och ta bort den här.',
  }),
  fileEmpty: (): Sentences => ({
    message: 'Filen är tom.',
    mend: 'Skriv det som ska stå i den, eller hämta tillbaka en tidigare version. Annars ta bort filen.',
  }),
  mergeConflict: (): Sentences => ({
    message: 'Filen har två versioner i sig, åtskilda av <<<<<<<, ======= och >>>>>>>.',
    mend: 'Välj vad som ska gälla, och ta bort den andra versionen och de tre raderna med tecken.',
  }),
  swapped: (holds: string, shouldHold: string): Sentences => ({
    message: `Filen innehåller ${holds}, men ska innehålla ${shouldHold}.`,
    mend: 'Flytta innehållet till den fil där det hör hemma, och skriv eller hämta tillbaka det som ska stå här.',
  }),
  wrongEncoding: (guess: string | null): Sentences => ({
    message: guess
      ? `Filen är inte sparad som UTF-8. Den ser ut att vara ${guess}, och då blir å, ä och ö fel.`
      : 'Filen är inte sparad som UTF-8, och då blir å, ä och ö fel.',
    mend: 'Öppna filen i redigeraren och spara den med teckenkodningen UTF-8.',
  }),
  unknownFile: (name: string, near: string | null): Sentences => ({
    message: `Filen ”${name}” hör inte till innehållet.`,
    mend: near
      ? `Byt namn på den till ”${near}”, eller ta bort den.`
      : 'Flytta eller ta bort den. Vilka filer som hör hemma var står i docs/innehallsmodell.md.',
  }),
  fileOfOtherProgram: (name: string): Sentences => ({
    message: `Filen ”${name}” är inte en textfil, och kan inte bli en sida.`,
    mend: 'Kopiera texten till en fil som slutar på .mdx, och ta bort den här ur mappen.',
  }),
  picture: (name: string): Sentences => ({
    message: `Filen ”${name}” är en bild, och bilder visas inte på sajten.`,
    mend: 'Beskriv med ord i texten det som bilden visar, och ta bort filen ur mappen.',
  }),
  copy: (name: string, of: string): Sentences => ({
    message: `Filen ”${name}” ser ut att vara en kopia av ”${of}”.`,
    mend: `Ta bort den. Är kopian den rätta, ta bort ”${of}” och ge kopian det namnet.`,
  }),
  besides: (name: string, known: string): Sentences => ({
    message: `Filen ”${name}” läses inte, för mappen har redan ”${known}”.`,
    mend: `Flytta det som ska vara kvar till ”${known}”, och ta bort ”${name}”.`,
  }),
  unknownLanguage: (language: string, known: readonly string[]): Sentences => ({
    message: `Språket ”${language}” finns inte på sajten.`,
    mend: `Skriv ${series(known, 'eller')} mellan punkterna, eller ta bort filen.`,
  }),
  unknownFolder: (name: string, near: string | null): Sentences => ({
    message: `Mappen ”${name}” hör inte till innehållet.`,
    mend: near
      ? `Byt namn på den till ”${near}”, eller ta bort den.`
      : 'Flytta eller ta bort den. Vilka mappar som finns står i docs/innehallsmodell.md.',
  }),
  copiedFolder: (name: string, of: string): Sentences => ({
    message: `Mappen ”${name}” ser ut att vara en kopia av ”${of}”.`,
    mend: 'Ta bort den. Ska den bli något eget, ge mappen ett eget id och ändra ”namn” i filerna.',
  }),
  stepWithoutFolder: (name: string, step: string): Sentences => ({
    message: `Filen ”${name}” ligger löst bland mapparna.`,
    mend: `Är den ett steg, lägg den i mappen ${step} och kalla den steg.mdx. Annars ta bort den.`,
  }),
  folderMisplaced: (name: string, right: string): Sentences => ({
    message: `Mappen ”${name}” ligger på fel ställe.`,
    mend: `Flytta den till mappen ${right}.`,
  }),
  folderForFile: (name: string): Sentences => ({
    message: `”${name}” är en mapp, men ska vara en fil.`,
    mend: 'Ta bort mappen, och spara texten som en fil med samma namn.',
  }),
  emptyFolder: (name: string, file: string): Sentences => ({
    message: `Mappen ”${name}” är tom.`,
    mend: `Lägg dit ${file}, eller ta bort mappen.`,
  }),
  notYetRead: (name: string): Sentences => ({
    message: `”${name}” läses inte än och kommer därför inte med på sajten.`,
    mend: 'Låt den ligga kvar om du vill; resten av innehållet påverkas inte.',
  }),
  badIdOfFile: (name: string, fault: IdFault, what: 'filen' | 'mappen'): Sentences => ({
    message:
      fault.rule === 'reserved-id'
        ? `Namnet ”${name}” är upptaget och kan inte vara id.`
        : isShortName(name)
          ? `”${name}” är ett kort namn, som Windows ger en fil vid sidan om dess eget.`
          : `Namnet ”${name}” kan inte vara id. ${idForm(fault.reason)}`,
    mend: isShortName(name)
      ? `Ge ${what} sitt hela namn igen.`
      : fault.suggestion
        ? `Byt namn på ${what} till ”${fault.suggestion}”.`
        : `Byt namn på ${what} till något annat.`,
  }),
  badIdBeside: (name: string, twin: string, what: 'filen' | 'mappen'): Sentences => ({
    message: `Namnet ”${name}” kan inte vara id, och ”${twin}” finns redan.`,
    mend: `Är det samma sak, behåll den ena och ge den namnet ”${twin}”. Annars byt namn på ${what} till något annat.`,
  }),
  stepFileMissing: (step: string): Sentences => ({
    message: `Steget ”${step}” har en text för medborgaren men ingen steg.mdx.`,
    mend: 'Lägg till steg.mdx i samma mapp, eller ta bort mappen.',
  }),
  languageNotListed: (language: string): Sentences => ({
    message: `Översättningen till ”${language}” finns, men språket står inte i installningar.yaml.`,
    mend: `Lägg till ”${language}” under språk i installningar.yaml, eller ta bort filen.`,
  }),
  languageUnused: (language: string): Sentences => ({
    message: `Språket ”${language}” står i installningar.yaml, men ingen text är översatt till det.`,
    mend: `Ta bort ”${language}” under språk, eller lägg till en översättning, till exempel pilkarta.${language}.mdx.`,
  }),
  originalIsNoTranslation: (): Sentences => ({
    message: '”översättning” står i den svenska texten.',
    mend: 'Ta bort raden. Den hör hemma i översättningens fil, till exempel pilkarta.en.mdx.',
  }),
  translationWithoutOriginal: (): Sentences => ({
    message: 'Översättningen har ingen pilkarta.mdx på svenska att höra till.',
    mend: 'Skriv den svenska texten i pilkarta.mdx i samma mapp, eller ta bort översättningen.',
  }),
} as const

function megabytes(bytes: number): string {
  const format = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 })
  return bytes < 1_000_000
    ? `${format.format(Math.ceil(bytes / 1000))} kB`
    : `${format.format(bytes / 1_000_000)} MB`
}

/** `REHABK~1` for rehabkoordinator. */
function isShortName(name: string): boolean {
  return /^[^~]{1,6}~\d$/.test(name)
}
