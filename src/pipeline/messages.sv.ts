import type { IdFault } from './id-fault.ts'
import type { Sentences } from './problem.ts'
import type { ReferenceKind } from './written.ts'

/** Every sentence that someone who writes content can meet, in one place: what is wrong, and how to mend it. */
export const messages = {
  // The folder and its files

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
  unknownFolder: (name: string, near: string | null): Sentences => ({
    message: `Mappen ”${name}” hör inte till innehållet.`,
    mend: near
      ? `Byt namn på den till ”${near}”, eller ta bort den.`
      : 'Flytta eller ta bort den. Vilka mappar som finns står i docs/innehallsmodell.md.',
  }),
  notYetRead: (name: string): Sentences => ({
    message: `”${name}” läses inte än och kommer därför inte med på sajten.`,
    mend: 'Låt den ligga kvar om du vill; resten av innehållet påverkas inte.',
  }),
  badIdOfFile: (name: string, fault: IdFault, what: 'filen' | 'mappen'): Sentences => ({
    message:
      fault.rule === 'reserved-id'
        ? `Namnet ”${name}” är upptaget och kan inte vara id.`
        : `Namnet ”${name}” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.`,
    mend: fault.suggestion
      ? `Byt namn på ${what} till ”${fault.suggestion}”.`
      : `Byt namn på ${what} till något annat.`,
  }),
  badIdInFile: (name: string, fault: IdFault): Sentences => ({
    message:
      fault.rule === 'reserved-id'
        ? `Namnet ”${name}” är upptaget och kan inte vara id.`
        : `”${name}” kan inte vara id. Ett id har bara a–z, 0–9 och bindestreck.`,
    mend: fault.suggestion ? `Skriv ”${fault.suggestion}”.` : 'Välj ett annat id.',
  }),
  duplicateId: (id: string, other: string): Sentences => ({
    message: `Två filer ger samma id, ”${id}”. Den andra är ${other}.`,
    mend: 'Byt namn på den ena, eller ta bort den.',
  }),
  duplicateInList: (id: string, what: string): Sentences => ({
    message: `${what} ”${id}” står två gånger.`,
    mend: 'Ta bort den ena, eller ge den ett annat id.',
  }),
  duplicateWay: (step: string): Sentences => ({
    message: `Två vägar leder till ”${step}”.`,
    mend: 'Skriv dem som en väg, med alla svar i en lista: { fragans-id: [nej, vet-inte] }.',
  }),
  unknownRule: (rule: string, near: string | null): Sentences => ({
    message: `Regeln ”${rule}” finns inte, eller går inte att ändra.`,
    mend: near
      ? `Skriv ”${near}”.`
      : 'Skriv regelns namn som det står i meddelandet, eller ta bort posten.',
  }),
  noIndividual: (): Sentences => ({
    message: 'Ingen part är individen, den som processen handlar om.',
    mend: 'Skriv individ: true på den part som är personen själv.',
  }),
  twoIndividuals: (other: string): Sentences => ({
    message: `Två parter är individen. Den andra är ”${other}”.`,
    mend: 'Ta bort individ: true på en av dem.',
  }),
  stepFileMissing: (step: string): Sentences => ({
    message: `Steget ”${step}” har en text för medborgaren men ingen steg.mdx.`,
    mend: 'Lägg till steg.mdx i samma mapp, eller ta bort mappen.',
  }),
  languageNotListed: (language: string): Sentences => ({
    message: `Översättningen till ”${language}” finns, men språket står inte i installningar.yaml.`,
    mend: `Lägg till ${language} under språk i installningar.yaml, eller ta bort filen.`,
  }),
  translationWithoutOriginal: (): Sentences => ({
    message: 'Översättningen har ingen pilkarta.mdx på svenska att höra till.',
    mend: 'Skriv den svenska texten i pilkarta.mdx i samma mapp, eller ta bort översättningen.',
  }),

  // Front matter and YAML

  frontMatterMissing: (firstLine: string): Sentences => ({
    message:
      firstLine.trim() === ''
        ? 'Filen börjar inte med front matter.'
        : `Filen börjar med ”${shorten(firstLine)}” i stället för front matter.`,
    mend: 'Skriv --- på första raden, sedan nycklarna, och --- igen före brödtexten.',
  }),
  frontMatterUnclosed: (): Sentences => ({
    message: 'Front matter tar aldrig slut.',
    mend: 'Skriv --- på en egen rad efter den sista nyckeln.',
  }),
  frontMatterNotKeys: (): Sentences => ({
    message: 'Här ska det stå nycklar med värden.',
    mend: 'Skriv en nyckel, ett kolon och ett värde på varje rad: namn: Ett namn.',
  }),
  tabIndentation: (): Sentences => ({
    message: 'Raden är indragen med tabb, och det går inte i YAML.',
    mend: 'Byt tabben mot mellanslag, två för varje steg inåt.',
  }),
  duplicateKey: (key: string): Sentences => ({
    message: `Nyckeln ”${key}” står två gånger.`,
    mend: 'Ta bort den ena. Har nyckeln flera värden skrivs de i en lista: [ett, två].',
  }),
  yamlShortcut: (): Sentences => ({
    message: 'Tecknen & och * har en egen betydelse i YAML, och de används inte här.',
    mend: "Sätt texten inom enkla citattecken: ’text’ skrivs 'text'.",
  }),
  yamlTag: (tag: string): Sentences => ({
    message: `Märket ”${tag}” används inte här.`,
    mend: 'Ta bort det, eller sätt hela texten inom enkla citattecken.',
  }),
  hardSpace: (): Sentences => ({
    message:
      'Här står ett hårt mellanslag, som ofta följer med från Word. YAML läser det inte som ett mellanslag.',
    mend: 'Ta bort det, och skriv ett vanligt mellanslag med tangentbordet.',
  }),
  curlyQuote: (mark: string): Sentences => ({
    message: `Tecknet ${mark} är inget citattecken i YAML.`,
    mend: "Byt det, och det som avslutar texten, mot raka enkla citattecken: 'text'.",
  }),
  brokenYaml: (code: string, line: string): Sentences => brokenYaml(code, line),

  // Keys and values

  unknownKey: (key: string, near: string | null, known: readonly string[]): Sentences => ({
    message: `Nyckeln ”${key}” finns inte.`,
    mend: near
      ? `Skriv ”${near}”.`
      : known.length > 12
        ? 'Ta bort den. Vilka nycklar som finns står i docs/innehallsmodell.md.'
        : `Ta bort den. Nycklarna här är ${series(known)}.`,
  }),
  missingKey: (key: string, isEmpty: boolean): Sentences => ({
    message: isEmpty ? `Efter ”${key}:” står inget.` : `Nyckeln ”${key}” saknas.`,
    mend: isEmpty ? `Skriv ett värde efter ”${key}:”.` : `Lägg till en rad med ”${key}:”.`,
  }),
  missingKeys: (keys: readonly string[]): Sentences => ({
    message: `Nycklarna ${series(keys)} saknas.`,
    mend: 'Lägg till en rad för var och en av dem.',
  }),
  keyOfOtherKind: (key: string, kind: string, belongsTo: string): Sentences => ({
    message: `Nyckeln ”${key}” hör inte till typen ”${kind}”. Den finns bara på ${belongsTo}.`,
    mend: `Ta bort ”${key}”, eller ändra typen.`,
  }),
  nextOnEnd: (): Sentences => ({
    message: 'Ett slut har ingen väg vidare, men här står ”nästa”.',
    mend: 'Ta bort ”nästa”, eller ändra typen.',
  }),
  drawnFromModel: (key: string): Sentences => ({
    message: `”${key}” skrivs inte i medborgarens text. Det hämtas från steget.`,
    mend: `Ta bort ”${key}”, och kontrollera att det stämmer i steg.mdx.`,
  }),
  notKeys: (known: readonly string[], what = 'värdet'): Sentences => ({
    message: `Här ska det stå nycklar med värden (${what}).`,
    mend:
      known.length > 0
        ? `Skriv { ${known
            .slice(0, 3)
            .map((key) => `${key}: …`)
            .join(', ')} }.`
        : 'Skriv en nyckel, ett kolon och ett värde på varje rad.',
  }),
  notText: (input: unknown): Sentences => ({
    message: Array.isArray(input)
      ? 'Här står en lista, men det ska vara en text.'
      : 'Här står nycklar, men det ska vara en text.',
    mend: 'Skriv en text. Innehåller den kolon, sätt den inom enkla citattecken.',
  }),
  textNeedsQuotes: (source: string): Sentences => ({
    message: `”${source}” läses inte som en text.`,
    mend: `Sätt det inom enkla citattecken: '${source}'.`,
  }),
  emptyText: (): Sentences => ({
    message: 'Texten är tom.',
    mend: 'Skriv något, eller ta bort raden.',
  }),
  tooLong: (value: string, letters: number): Sentences => ({
    message: `”${shorten(value, 60)}” är ${value.length} tecken. Här får det vara högst ${letters}.`,
    mend: `Korta texten till högst ${letters} tecken.`,
  }),
  notCount: (source: string): Sentences => ({
    message: `”${source}” är inte ett helt tal från 1 och uppåt.`,
    mend: 'Skriv ett tal med siffror, till exempel 3.',
  }),
  notTrue: (source: string): Sentences => ({
    message: `Här står ”${source}”, men det ska stå true.`,
    mend: 'Skriv true, eller ta bort raden.',
  }),
  notDay: (source: string): Sentences => ({
    message: `”${source}” är inte ett datum.`,
    mend: 'Skriv datumet som 2026-11-30.',
  }),
  noSuchDay: (value: string): Sentences => ({
    message: `Datumet ${value} finns inte.`,
    mend: 'Skriv en dag som finns, som 2026-11-30.',
  }),
  notYearMonthOrDay: (value: string): Sentences => ({
    message: `”${value}” är inte ett år, en månad eller en dag.`,
    mend: "Skriv '2016', '2016-05' eller '2016-05-31'.",
  }),
  notInList: (source: string, near: string | null, known: readonly string[]): Sentences => ({
    message: `”${source}” går inte att välja här.`,
    mend: near ? `Skriv ”${near}”.` : `Skriv ${series(known, 'eller')}.`,
  }),
  notColour: (source: string): Sentences => ({
    message: `”${source}” är inte en färg.`,
    mend: "Skriv färgen inom citattecken, som '#005A9C'.",
  }),
  notLink: (value: string): Sentences => ({
    message: `Länken ”${shorten(value)}” går inte att använda.`,
    mend: 'Börja länken med https:, mailto: eller tel:.',
  }),
  notList: (source: string): Sentences => ({
    message: `Här ska det stå en lista, men det står ”${source}”.`,
    mend: source.startsWith('{') ? 'Skriv [{ … }].' : `Skriv [${source}].`,
  }),
  notId: (source: string): Sentences => ({
    message: `”${source}” är inte ett id.`,
    mend: 'Skriv namnet på filen eller mappen, utan ändelse.',
  }),
  notCitation: (source: string): Sentences => ({
    message: `”${source}” är inte en källa.`,
    mend: 'Skriv källans id ur kallor.yaml, och gärna platsen i källan: handbok 4.2.',
  }),
  notPractices: (source: string): Sentences => ({
    message: `Efter ”öppen:” står ”${source}”.`,
    mend: 'Skriv en text som visar båda arbetssätten, eller true om källorna tiger.',
  }),
  notStation: (source: string): Sentences => ({
    message: `”${source}” är inte en station.`,
    mend: 'Skriv egen, ett annat stegs id, eller { ingen: varför }.',
  }),
  notCondition: (source: string): Sentences => ({
    message: `”${source}” är inte ett villkor.`,
    mend: 'Skriv frågans id och svaren: { fragans-id: [ja, vet-inte] }.',
  }),
  thenWithoutLimit: (): Sentences => ({
    message: '”sedan” står utan ”högst”.',
    mend: 'Lägg till ”högst:” med ett antal gånger, eller ta bort ”sedan”.',
  }),
  choiceWithoutNo: (): Sentences => ({
    message: '”bestämmer” står utan ”vid-nej”.',
    mend: 'Lägg till ”vid-nej:” och berätta vad som händer om man säger nej.',
  }),
  noWithoutChoice: (): Sentences => ({
    message: '”vid-nej” står utan ”bestämmer”.',
    mend: 'Lägg till ”bestämmer:” och berätta vad man bestämmer om, eller ta bort ”vid-nej”.',
  }),
  dayTwice: (): Sentences => ({
    message: '”dag” står tillsammans med ”från-dag” eller ”till-dag”.',
    mend: 'Skriv antingen ”dag”, eller ”från-dag” och ”till-dag”.',
  }),
  lastDayWithoutFirst: (): Sentences => ({
    message: '”till-dag” står utan ”från-dag”.',
    mend: 'Lägg till ”från-dag:”, eller skriv ”dag” i stället.',
  }),

  // References

  unknownId: (
    kind: ReferenceKind,
    id: string,
    near: string | null,
    asOther: ReferenceKind | null,
    fault: IdFault | null,
  ): Sentences => ({
    message: asOther
      ? `”${id}” är ${THINGS[asOther].a}, men här ska det stå ${THINGS[kind].a}.`
      : fault?.rule === 'invalid-id'
        ? `”${id}” är inte id för ${THINGS[kind].a}. Ett id har bara a–z, 0–9 och bindestreck.`
        : `${THINGS[kind].the} ”${id}” finns inte.`,
    mend: mendUnknown(THINGS[kind], id, near, fault === null),
  }),
} as const

type Thing = {
  readonly a: string
  readonly the: string
  /** Where the ids stand that can be written. */
  readonly where: string
  readonly add: (id: string) => string
}

const THINGS: Readonly<Record<ReferenceKind, Thing>> = {
  party: {
    a: 'en part',
    the: 'Parten',
    where: 'mappen parter',
    add: (id) => `lägg till parter/${id}.mdx`,
  },
  role: {
    a: 'en roll',
    the: 'Rollen',
    where: 'mappen roller',
    add: (id) => `lägg till roller/${id}.mdx`,
  },
  process: {
    a: 'en process',
    the: 'Processen',
    where: 'mappen processer',
    add: (id) => `lägg till processer/${id}/process.mdx`,
  },
  step: {
    a: 'ett steg',
    the: 'Steget',
    where: 'processens mapp',
    add: (id) => `lägg till mappen ${id} med en steg.mdx`,
  },
  phase: {
    a: 'en fas',
    the: 'Fasen',
    where: 'faser i process.mdx',
    add: (id) => `lägg till ${id} under faser i process.mdx`,
  },
  question: {
    a: 'en fråga',
    the: 'Frågan',
    where: 'mappen fragor',
    add: (id) => `lägg till fragor/${id}.mdx`,
  },
  answer: {
    a: 'ett svar',
    the: 'Svaret',
    where: 'svar i frågans fil',
    add: (id) => `lägg till ${id} under svar i frågans fil`,
  },
  document: {
    a: 'ett underlag',
    the: 'Underlaget',
    where: 'mappen underlag',
    add: (id) => `lägg till underlag/${id}.mdx`,
  },
  consent: {
    a: 'ett samtycke',
    the: 'Samtycket',
    where: 'mappen samtycken',
    add: (id) => `lägg till samtycken/${id}.mdx`,
  },
  term: {
    a: 'ett begrepp',
    the: 'Begreppet',
    where: 'mappen begrepp',
    add: (id) => `lägg till begrepp/${id}.mdx`,
  },
  'legal-rule': {
    a: 'en regel',
    the: 'Regeln',
    where: 'mappen regler',
    add: (id) => `lägg till regler/${id}.mdx`,
  },
  gap: {
    a: 'ett glapp',
    the: 'Glappet',
    where: 'mappen glapp',
    add: (id) => `lägg till glapp/${id}.mdx`,
  },
  bottleneck: {
    a: 'en flaskhals',
    the: 'Flaskhalsen',
    where: 'mappen flaskhalsar',
    add: (id) => `lägg till flaskhalsar/${id}.mdx`,
  },
  'target-group': {
    a: 'en målgrupp',
    the: 'Målgruppen',
    where: 'mappen malgrupper',
    add: (id) => `lägg till malgrupper/${id}.mdx`,
  },
  source: {
    a: 'en källa',
    the: 'Källan',
    where: 'kallor.yaml',
    add: (id) => `lägg till ${id} i kallor.yaml`,
  },
}

/** A name that cannot be an id is never led to as a file to add. */
function mendUnknown(thing: Thing, id: string, near: string | null, canBeAdded: boolean): string {
  if (!canBeAdded) return near ? `Skriv ”${near}”.` : `Skriv ett id som finns i ${thing.where}.`
  return near ? `Skriv ”${near}”, eller ${thing.add(id)}.` : `${capital(thing.add(id))}.`
}

function brokenYaml(code: string, line: string): Sentences {
  const message =
    line === ''
      ? 'Här går YAML inte att läsa.'
      : `YAML går inte att läsa här: ”${shorten(line, 60)}”.`
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (line.startsWith('-')) {
        return { message, mend: 'Dra in raden lika långt som raderna den hör ihop med.' }
      }
      return {
        message,
        mend: 'Sätt texten efter kolon inom enkla citattecken om den innehåller ett kolon, och kontrollera att raden inte är för långt indragen.',
      }
    case 'BAD_INDENT':
      return { message, mend: 'Dra in raden lika långt som raderna den hör ihop med.' }
    case 'MISSING_CHAR':
      return {
        message,
        mend: 'Kontrollera att varje citattecken, [ och { har sitt slut, och att det står ett kolon och ett mellanslag efter nyckeln.',
      }
    case 'BAD_SCALAR_START':
      return {
        message,
        mend: 'Sätt texten inom enkla citattecken. Den börjar med ett tecken som betyder något annat i YAML.',
      }
    case 'BAD_DQ_ESCAPE':
      return { message, mend: "Byt citattecknen \" mot enkla: 'text'." }
    case 'UNEXPECTED_TOKEN':
      return {
        message,
        mend: 'Sätt texten inom enkla citattecken, eller kontrollera kommatecken och parenteser på raden.',
      }
    case 'MULTIPLE_DOCS':
      return { message, mend: 'Ta bort raden med --- eller ... mitt i filen.' }
    default:
      return {
        message,
        mend: 'Jämför raden med en fil som fungerar. Sätt texten inom enkla citattecken om den har tecken som : # [ ] { } & * !.',
      }
  }
}

/** "a, b och c". */
export function series(words: readonly string[], joint: 'och' | 'eller' = 'och'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

export function shorten(value: string, letters = 40): string {
  const single = value.trim().replace(/\s+/g, ' ')
  return single.length > letters ? `${single.slice(0, letters - 1)}…` : single
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function megabytes(bytes: number): string {
  const format = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 })
  return bytes < 1_000_000
    ? `${format.format(Math.ceil(bytes / 1000))} kB`
    : `${format.format(bytes / 1_000_000)} MB`
}
