import type { Sentences } from './problem.ts'
import { shorten } from './wording.ts'

/** What can be said about front matter that cannot be read. */
export const yamlMessages = {
  frontMatterMissing: (firstLine: string): Sentences => ({
    message:
      firstLine.trim() === ''
        ? 'Filen börjar inte med front matter.'
        : `Filen börjar med ”${shorten(firstLine)}” i stället för front matter.`,
    mend: 'Skriv --- på första raden, sedan nycklarna, och --- igen före brödtexten.',
  }),
  emptyLineFirst: (): Sentences => ({
    message: 'Filen börjar med en tom rad i stället för front matter.',
    mend: 'Ta bort den tomma raden, så att --- står på första raden.',
  }),
  nearlyFence: (found: string): Sentences => ({
    message: `Raden ”${found}” läses inte som gränsen för front matter.`,
    mend: 'Skriv tre vanliga bindestreck, ---, längst till vänster på raden och inget annat.',
  }),
  frontMatterUnclosed: (): Sentences => ({
    message: 'Front matter tar aldrig slut.',
    mend: 'Skriv --- på en egen rad efter den sista nyckeln. Är slutet av filen borta, hämta tillbaka en tidigare version.',
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
    mend: "Skriv hela värdet på varje ställe där det ska stå. Hör tecknet till texten, sätt den inom enkla citattecken: 'text'.",
  }),
  yamlTag: (tag: string): Sentences => ({
    message: `Märket ”${tag.replace(/^tag:yaml\.org,2002:/, '!!')}” används inte här.`,
    mend: 'Ta bort det, eller sätt hela texten inom enkla citattecken.',
  }),
  hardSpace: (): Sentences => ({
    message:
      'Här står ett hårt mellanslag, som ofta följer med från Word. YAML läser det inte som ett mellanslag.',
    mend: 'Ta bort det, och skriv ett vanligt mellanslag med tangentbordet.',
  }),
  curlyQuote: (open: string, close: string): Sentences => ({
    message: `Texten står mellan ${open} och ${close}. Det är inte YAML:s citattecken, utan en del av texten.`,
    mend: "Byt båda mot raka enkla citattecken: 'text'. Ska tecknen synas på sidan, skriv raka utanför dem.",
  }),
  quotesMixed: (open: string, close: string): Sentences => ({
    message: `Texten börjar med ${open} och slutar med ${close}. De hör inte ihop.`,
    mend: "Byt båda mot raka enkla citattecken: 'text'.",
  }),
  curlyQuoteUnpaired: (mark: string): Sentences => ({
    message: `Tecknet ${mark} är inget citattecken i YAML.`,
    mend: "Byt det, och det som hör ihop med det, mot raka enkla citattecken: 'text'.",
  }),
  listSign: (sign: string): Sentences => ({
    message: `Raden börjar med ${sign}, och blir därför ingen punkt i en lista.`,
    mend: `Byt ${sign} mot ett vanligt bindestreck och ett mellanslag: - text.`,
  }),
  lostText: (lost: string, whole: string | null): Sentences => ({
    message: `Det som står efter # läses som en kommentar och försvinner: ”${shorten(lost)}”.`,
    mend:
      whole === null
        ? 'Ta bort det. Är det en kommentar, skriv den på en egen rad.'
        : `Sätt hela texten inom enkla citattecken: '${shorten(whole.replaceAll("'", "''"), 60)}'. En kommentar skrivs på en egen rad.`,
  }),
  lostColour: (colour: string): Sentences => ({
    message: `Färgen ${colour} läses som en kommentar och försvinner.`,
    mend: `Sätt den inom enkla citattecken: '${colour}'.`,
  }),
  lostLine: (lost: string): Sentences => ({
    message: `Raden börjar med #, läses som en kommentar och försvinner: ”${shorten(lost)}”.`,
    mend: 'Hör den till texten ovanför, skriv allt på en rad inom enkla citattecken. Är den en kommentar, sätt ett mellanslag efter #.',
  }),
  hyphenWithoutSpace: (): Sentences => ({
    message: 'Efter bindestrecket saknas ett mellanslag.',
    mend: 'Skriv ett mellanslag efter bindestrecket: - text.',
  }),
  colonWithoutSpace: (key: string, value: string): Sentences => ({
    message: `Efter ”${key}:” saknas ett mellanslag.`,
    mend: `Skriv ${key}: ${shorten(value)}`,
  }),
  lineWithoutKey: (line: string): Sentences => ({
    message: `Raden ”${shorten(line)}” har ingen nyckel.`,
    mend: 'Börja den med en nyckel, ett kolon och ett mellanslag. Hör den till texten ovanför, flytta upp den till samma rad.',
  }),
  startsWithSign: (sign: string, value: string): Sentences => ({
    message: `Texten börjar med ${sign}, som betyder något annat i YAML.`,
    mend: `Sätt hela texten inom enkla citattecken: '${shorten(value.replaceAll("'", "''"), 60)}'.`,
  }),
  textAfterQuote: (mark: string): Sentences => ({
    message: `Texten slutar vid nästa ${mark}, men raden fortsätter.`,
    mend: `Låt citattecknen stå runt hela texten. Ett ' inuti texten skrivs ''.`,
  }),
  unclosed: (open: string, close: string): Sentences => ({
    message: `Tecknet ${open} på raden har inget slut.`,
    mend:
      open === close
        ? `Skriv ${close} sist i texten också. Ett ' inuti texten skrivs ''.`
        : `Skriv ${close} där ${open === '[' ? 'listan slutar' : 'nycklarna slutar'}.`,
  }),
  itemInText: (): Sentences => ({
    message: 'Raden börjar med ett bindestreck, men blir en del av texten på raden ovanför.',
    mend: 'Låt bindestrecken i en lista stå rakt under varandra.',
  }),
  listWithoutKey: (): Sentences => ({
    message: 'Här börjar en lista, men nyckeln på raden ovanför har redan ett värde.',
    mend: 'Saknas listans egen nyckel, som nästa:, skriv den på en rad ovanför. Hör listan till nyckeln som står där, flytta ned dess värde till en egen rad med bindestreck.',
  }),
  cutInTwo: (found: string): Sentences => ({
    message: `Raden ${found} delar filen i två, och det som står under den läses inte.`,
    mend: 'Ta bort raden.',
  }),
  divided: (): Sentences => ({
    message: 'Raden --- delar front matter i två, och nycklarna under den läses som brödtext.',
    mend: 'Ta bort raden. Den andra raden med ---, före brödtexten, ska stå kvar.',
  }),
  indentedFirstKey: (key: string): Sentences => ({
    message: `Raden med ”${key}” är indragen, men nycklarna under den är det inte.`,
    mend: `Ta bort mellanslagen före ”${key}”.`,
  }),
  strayBracket: (sign: string): Sentences => ({
    message: `Det står ett ${sign} för mycket på raden.`,
    mend: `Ta bort det, eller skriv ${sign === ']' ? '[ där listan' : '{ där nycklarna'} börjar.`,
  }),
  bracketsMixed: (open: string, close: string, found: string): Sentences => ({
    message: `Tecknet ${open} på raden har inget slut: ${found} kommer före ${close}.`,
    mend: `Ta bort ${open}, eller skriv ${close} före ${found}.`,
  }),
  missingComma: (): Sentences => ({
    message: 'Det saknas ett kommatecken mellan nycklarna på raden.',
    mend: 'Skriv ett kommatecken före varje ny nyckel: { antal: 2, enhet: veckor }.',
  }),
  colonInText: (key: string, value: string): Sentences => ({
    message: `Texten efter ”${key}:” har ett kolon, som betyder något annat i YAML.`,
    mend: `Sätt hela texten inom enkla citattecken: '${shorten(value.replaceAll("'", "''"), 60)}'.`,
  }),
  keysWithoutBraces: (value: string): Sentences => ({
    message: 'Här står flera nycklar på raden, utan { och } runt dem.',
    mend: `Skriv { ${shorten(value, 80)} }. Är det en text, sätt den inom enkla citattecken.`,
  }),
  conditionWithoutBraces: (key: string, condition: string): Sentences => ({
    message: 'Här står en fråga och ett svar på raden, utan { och } runt dem.',
    mend: `Skriv ${key}: { ${shorten(condition, 80)} }.`,
  }),
  equalsSign: (key: string, value: string): Sentences => ({
    message: `Efter ”${key}” står ett likhetstecken.`,
    mend: `Skriv ett kolon i stället: ${key}: ${shorten(value)}.`,
  }),
  colonInNextLine: (line: string): Sentences => ({
    message: `Raden ”${shorten(line)}” hör till texten ovanför, men har ett kolon.`,
    mend: 'Sätt hela texten inom enkla citattecken, från den första raden till den sista.',
  }),
  tooFarIn: (line: string): Sentences => ({
    message: `Raden ”${shorten(line)}” är längre indragen än raden ovanför, som redan har ett värde.`,
    mend: 'Låt rader som hör ihop börja lika långt in: ta bort mellanslag här, eller dra in raden ovanför.',
  }),
  brokenYaml: (code: string, line: string): Sentences => brokenYaml(code, line),
} as const

/** YAML only misses the indentation of the line that follows the one that is wrong. */
const EVEN_INDENTATION =
  'Ändra indraget på raden eller raden ovanför, så att de som hör ihop börjar lika långt in.'

function brokenYaml(code: string, line: string): Sentences {
  const message =
    line === ''
      ? 'Här går YAML inte att läsa.'
      : `YAML går inte att läsa här: ”${shorten(line, 60)}”.`
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (line.startsWith('-')) return { message, mend: EVEN_INDENTATION }
      return {
        message,
        mend: 'Sätt texten efter kolon inom enkla citattecken om den innehåller ett kolon, och kontrollera att raden inte är för långt indragen.',
      }
    case 'BAD_INDENT':
      return { message, mend: EVEN_INDENTATION }
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
    default:
      return {
        message,
        mend: 'Jämför raden med en fil som fungerar. Sätt texten inom enkla citattecken om den har tecken som : # [ ] { } & * !.',
      }
  }
}
