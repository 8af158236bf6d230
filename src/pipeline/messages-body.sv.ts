import type { Sentences } from './problem.ts'
import { series, shorten } from './wording.ts'

/** What can be said about the text under the front matter. */
export const bodyMessages = {
  missing: (): Sentences => ({
    message: 'Steget har ingen text för handläggaren.',
    mend: 'Skriv brödtexten under den andra raden med ---.',
  }),
  unreadable: (): Sentences => ({
    message: 'Brödtexten går inte att läsa.',
    mend: 'Skriv den enklare: rubriker, stycken, listor och länkar.',
  }),
  html: (name: string): Sentences => ({
    message: `HTML går inte att använda i brödtexten: <${name}>.`,
    mend: /^br$/i.test(name)
      ? 'Ta bort taggen. Ett nytt stycke börjar efter en tom rad.'
      : 'Skriv Markdown i stället, och ta bort taggen.',
  }),
  severalTags: (): Sentences => ({
    message: 'Raden har flera HTML-taggar, och de går inte att använda i brödtexten.',
    mend: 'Skriv Markdown i stället, och ta bort taggarna. Är texten klistrad, klistra in den som ren text.',
  }),
  pastedHtml: (): Sentences => ({
    message: 'Texten är klistrad ur ett annat program, och dess HTML-taggar följde med.',
    mend: 'Klistra in den igen som ren text.',
  }),
  comment: (): Sentences => ({
    message: 'HTML-kommentarer går inte att använda i brödtexten.',
    mend: 'Ta bort kommentaren. I front matter kan du skriva en kommentar efter #.',
  }),
  addressInBrackets: (address: string): Sentences => {
    const isMail = !/^(?:https?|tel):/.test(address)
    const url = isMail
      ? `mailto:${address.replace(/^mailto:/, '')}`
      : address.replace(/^http:/, 'https:')
    return {
      message: `”<${address}>” blir ingen länk här.`,
      mend: `Skriv [${address}](${url}).`,
    }
  },
  lessThan: (found: string): Sentences => ({
    message: `Tecknet < läses som början på en tagg: ”${shorten(found)}”.`,
    mend: 'Skriv ”mindre än” eller ”under”, eller sätt ett mellanslag efter <.',
  }),
  unclosed: (name: string): Sentences => ({
    message: `<${name}> har inget slut.`,
    mend: `Avsluta med </${name}>, eller skriv <${name} … />.`,
  }),
  unclosedBox: (name: string): Sentences => ({
    message: `<${name}> har inget slut.`,
    mend: `Skriv </${name}> på en egen rad efter texten, längst till vänster.`,
  }),
  unclosedWithoutContent: (name: string): Sentences => ({
    message: `<${name}> har inget slut.`,
    mend: `Skriv <${name} … />, med / före >.`,
  }),
  strayEnd: (name: string): Sentences => ({
    message: `</${name}> avslutar något som inte har börjat.`,
    mend: `Skriv <${name}> före, eller ta bort </${name}>.`,
  }),
  quotesMissing: (attribute: string, right: string): Sentences => ({
    message: `Värdet på ”${attribute}” i taggen står inte mellan två citattecken.`,
    mend: `Skriv ${right}.`,
  }),
  equalsMissing: (attribute: string, right: string): Sentences => ({
    message: `Efter ”${attribute}” i taggen saknas ett likhetstecken.`,
    mend: `Skriv ${right}.`,
  }),
  tagWithoutEnd: (found: string, right: string): Sentences => ({
    message: `Taggen ${shorten(found, 60)} saknar > i slutet.`,
    mend: `Skriv ${shorten(right, 60)}.`,
  }),
  notATag: (found: string, meant: string): Sentences => ({
    message: `”${found}” läses inte som en tagg.`,
    mend: `Skriv ${meant}${meant.endsWith('>') ? '' : ' utan mellanslag efter <'}.`,
  }),
  beginsTwice: (name: string): Sentences => ({
    message: `Här står <${name}> där slutet på <${name}> ska stå.`,
    mend: `Skriv </${name}>.`,
  }),
  endOfOther: (found: string, name: string): Sentences => ({
    message: `</${found}> avslutar inte <${name}>.`,
    mend: `Skriv </${name}>.`,
  }),
  beginsOther: (found: string, name: string): Sentences => ({
    message: `<${found}> avslutas med </${name}>.`,
    mend: `Skriv <${name} … här också.`,
  }),
  crossed: (name: string): Sentences => ({
    message: `<${name}> börjar och slutar inte i samma text.`,
    mend: `Låt både <${name} …> och </${name}> stå innanför, eller utanför, tecken som ** och [ ].`,
  }),
  acrossParagraphs: (name: string): Sentences => ({
    message: `<${name}> börjar i ett stycke och slutar i ett annat.`,
    mend: `Låt både <${name} …> och </${name}> stå i samma stycke.`,
  }),
  ownLine: (tag: string): Sentences => ({
    message: `${tag} står inte på en egen rad, längst till vänster.`,
    mend: `Sätt ${tag} på en egen rad, utan mellanslag före.`,
  }),
  unknownComponent: (name: string, near: string | null, known: readonly string[]): Sentences => ({
    message: `Komponenten <${name}> finns inte.`,
    mend: near ? `Skriv <${near}>.` : `Använd ${series(known, 'eller')}, eller skriv vanlig text.`,
  }),
  fragment: (): Sentences => ({
    message: 'Taggar utan namn, <>, går inte att använda.',
    mend: 'Ta bort <> och </>.',
  }),
  unknownAttribute: (
    component: string,
    attribute: string,
    known: readonly string[],
  ): Sentences => ({
    message: `<${component}> har inget som heter ”${attribute}”.`,
    mend: `Ta bort ”${attribute}”. Här används bara ${series(known)}.`,
  }),
  attributeNotText: (component: string, attribute: string): Sentences => ({
    message: `Värdet på ”${attribute}” i <${component}> måste vara en text.`,
    mend: `Skriv ${attribute}="…" utan klammerparenteser.`,
  }),
  spread: (component: string): Sentences => ({
    message: `I <${component}> står ett uttryck, {…}, och det går inte här.`,
    mend: 'Ta bort klammerparenteserna och det som står i dem.',
  }),
  missingAttribute: (component: string, attribute: string): Sentences => ({
    message: `<${component}> saknar ${attribute}.`,
    mend: `Skriv <${component} ${attribute}="…">.`,
  }),
  noContent: (component: string): Sentences => ({
    message: `<${component}> hämtar sin text själv och får inte innehålla något.`,
    mend: `Skriv <${component} id="…" />.`,
  }),
  linkInLink: (): Sentences => ({
    message: 'Här står en länk inuti en annan länk.',
    mend: 'Ta bort den ena.',
  }),
  expression: (found: string): Sentences => ({
    message: `Klammerparenteser går inte att använda i brödtexten: ”${shorten(found)}”.`,
    mend: 'Skriv texten rakt av, utan { och }.',
  }),
  importOrExport: (word: string): Sentences => ({
    message: `Stycket ser ut som kod: det börjar med ”${word}”.`,
    mend: 'Ta bort det. Komponenterna finns redan, utan import.',
  }),
  topHeading: (): Sentences => ({
    message: 'Rubriken har nivå 1, och den är redan sidans egen.',
    mend: 'Skriv ## i stället för #.',
  }),
  skippedHeading: (depth: number, allowed: number): Sentences => ({
    message: `Rubriken har nivå ${depth}, men rubriken före gör att den får ha högst nivå ${allowed}.`,
    mend: `Skriv ${'#'.repeat(allowed)} i stället för ${'#'.repeat(depth)}.`,
  }),
  headingTwice: (text: string): Sentences => ({
    message: `Rubriken ”${shorten(text)}” står två gånger i texten.`,
    mend: 'Skriv en annan rubrik, eller för ihop det som står under dem.',
  }),
  nothingUnderHeading: (text: string): Sentences => ({
    message: `Under rubriken ”${shorten(text)}” står ingen text.`,
    mend: 'Skriv det som ska stå där, eller ta bort rubriken.',
  }),
  emptyHeading: (): Sentences => ({
    message: 'Rubriken är tom.',
    mend: 'Skriv något efter #, eller ta bort raden.',
  }),
  image: (): Sentences => ({
    message: 'Bilder går inte att lägga in i brödtexten.',
    mend: 'Beskriv med ord det som bilden visar.',
  }),
  footnote: (): Sentences => ({
    message: 'Fotnoter går inte att använda.',
    mend: 'Skriv källan under källor i front matter, eller förklaringen i texten.',
  }),
  taskList: (): Sentences => ({
    message: 'Listor med kryssrutor går inte att använda i brödtexten.',
    mend: 'Skriv punkterna under gör-så-här i steg.mdx, eller som en vanlig lista.',
  }),
  homeMadeList: (sign: string): Sentences => ({
    message: `Raden börjar med ${sign}, och blir därför ingen punkt i en lista.`,
    mend: `Byt ${sign} mot ett vanligt bindestreck och ett mellanslag: - text.`,
  }),
  letteredList: (sign: string): Sentences => ({
    message: `Raden börjar med ${sign}, och blir därför ingen punkt i en lista.`,
    mend: 'Skriv 1. 2. 3. i stället för bokstäver, eller ett bindestreck och ett mellanslag.',
  }),
  signWithoutSpace: (sign: string): Sentences => ({
    message: `Efter ”${sign}” i början av raden saknas ett mellanslag, så tecknet syns på sidan.`,
    mend: `Sätt ett mellanslag efter ”${sign}”.`,
  }),
  underlinedHeading: (text: string): Sentences => ({
    message: `Strecken under ”${shorten(text)}” gör texten till en rubrik.`,
    mend: 'Ta bort strecken. Är det en rubrik, skriv ## före den.',
  }),
  fenceTwice: (): Sentences => ({
    message: 'Raden --- står en gång för mycket efter front matter. Den blir ett streck på sidan.',
    mend: 'Ta bort den här raden.',
  }),
  thematicBreak: (): Sentences => ({
    message: 'Raden blir ett streck tvärs över sidan.',
    mend: 'Ta bort den. Börjar något nytt här, skriv en rubrik med ## före.',
  }),
  linkWithSpace: (text: string): Sentences => ({
    message: `Länken ”${shorten(text)}” har ett mellanslag mellan ] och (, och blir ingen länk.`,
    mend: 'Ta bort mellanslaget: [text](adress).',
  }),
  linkTurned: (text: string, url: string): Sentences => ({
    message: `Parenteserna runt ”${shorten(text)}” och adressen har bytt plats, så det blir ingen länk.`,
    mend: `Skriv [${text}](${url}).`,
  }),
  spaceInAddress: (): Sentences => ({
    message: 'Det finns ett mellanslag i länkens adress, så det blir ingen länk.',
    mend: 'Ta bort mellanslaget. Hör det till adressen, skriv %20.',
  }),
  linkWithoutEnd: (): Sentences => ({
    message: 'Länken har ingen slutparentes, så det blir ingen länk.',
    mend: 'Sätt ) efter adressen: [text](adress).',
  }),
  tabInText: (): Sentences => ({
    message: 'Raden har en tabb mellan orden. Den syns inte på sidan.',
    mend: 'Skriv ett mellanslag. Är det kolumner, gör en tabell: | rubrik | rubrik |.',
  }),
  loneStars: (): Sentences => ({
    message: 'Stjärnorna ** hör inte ihop med några andra, så de syns på sidan.',
    mend: 'Skriv **text** utan mellanslag innanför stjärnorna, eller ta bort dem.',
  }),
  brokenTable: (): Sentences => ({
    message: 'Raderna med | blir ingen tabell.',
    mend: 'Skriv en rad med streck under rubrikerna, lika många som kolumnerna: | --- | --- |. Sätt en tom rad före tabellen.',
  }),
  curlyQuoteInTag: (mark: string): Sentences => ({
    message: `Tecknet ${mark} är inget citattecken i en tagg.`,
    mend: 'Skriv raka citattecken: id="…".',
  }),
  keysInBody: (key: string): Sentences => ({
    message: `Här står nycklar i brödtexten, från ”${key}:” och nedåt. De visas som text på sidan.`,
    mend: 'Flytta dem upp mellan de två raderna med ---. Står de redan där, ta bort dem här.',
  }),
  mailWithoutScheme: (url: string): Sentences => ({
    message: `”${url}” är en e-postadress, men länken säger det inte.`,
    mend: `Skriv mailto:${url}.`,
  }),
  webWithoutScheme: (url: string): Sentences => ({
    message: `”${shorten(url)}” är en adress utanför sajten, men länken säger det inte.`,
    mend: `Skriv https://${url}.`,
  }),
  fileOnDisk: (url: string): Sentences => ({
    message: `”${shorten(url)}” är en fil på din dator, som ingen annan kan öppna.`,
    mend: 'Länka till en sida på webben i stället, eller ta bort länken.',
  }),
  unsafeLink: (url: string): Sentences => ({
    message: `Länken ”${shorten(url)}” är inte tillåten.`,
    mend: url.startsWith('http:')
      ? `Skriv ${url.replace(/^http:/, 'https:')}.`
      : 'Börja länken med https:, mailto: eller tel:, eller skriv en adress på sajten.',
  }),
  bareAddress: (address: string): Sentences => ({
    message: `”${shorten(address)}” blir ingen länk som det står.`,
    mend: `Skriv vart länken leder, och hela adressen: [text](https://${address}).`,
  }),
  linkSaysNothing: (words: string): Sentences => ({
    message: `Länken heter ”${words}”, och det säger inte vart den leder.`,
    mend: 'Skriv vad man kommer till inom hakparenteserna: [blanketten för ansökan](adress).',
  }),
  emptyLink: (): Sentences => ({
    message: 'Länken leder ingenstans.',
    mend: 'Skriv adressen inom parenteserna: [text](adress).',
  }),
  linkWithoutText: (): Sentences => ({
    message: 'Länken har ingen text.',
    mend: 'Skriv inom hakparenteserna vad länken leder till: [text](adress).',
  }),
  unknownAddress: (url: string, near: string | null): Sentences => ({
    message: `Sidan ”${url}” finns inte på sajten.`,
    mend: near ? `Skriv ”${near}”.` : 'Kontrollera adressen, eller ta bort länken.',
  }),
  stepWithoutProcess: (step: string): Sentences => ({
    message: `Steget ”${step}” är skrivet utan process, och den här texten hör inte till någon.`,
    mend: `Skriv processen först: processens-id/${step}.`,
  }),
  ruleNotForCitizens: (rule: string): Sentences => ({
    message: `Regeln ”${rule}” har inga ord för medborgaren, och texten läses av medborgare.`,
    mend: 'Skriv regeln i enkla ord under ”till-medborgaren” i regelns fil, eller ta bort den härifrån.',
  }),
  unknownAnchor: (anchor: string, near: string | null): Sentences => ({
    message: `Rubriken ”#${anchor}” finns inte på sidan.`,
    mend: near ? `Skriv ”#${near}”.` : 'Kontrollera rubriken, eller ta bort # och det som följer.',
  }),
} as const
