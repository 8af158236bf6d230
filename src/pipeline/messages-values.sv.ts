import type { IdFault } from './id-fault.ts'
import { keyMessages } from './messages-keys.sv.ts'
import type { Sentences } from './problem.ts'
import { idForm, series, shorten } from './wording.ts'

/** What can be said about keys and values that are read, but cannot mean anything. */
export const valueMessages = {
  ...keyMessages,
  badIdInFile: (name: string, fault: IdFault): Sentences => ({
    message:
      fault.rule === 'reserved-id'
        ? `Namnet ”${name}” är upptaget och kan inte vara id.`
        : `”${shorten(name)}” kan inte vara id. ${idForm(fault.reason)}`,
    mend: fault.suggestion ? `Skriv ”${fault.suggestion}”.` : 'Välj ett annat id.',
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
  partiesLeftOut: (parties: readonly string[]): Sentences => ({
    message: `I listan saknas ${series(parties)}, som därför står sist på kartor och i listor.`,
    mend: `Lägg till ${series(parties)} på rätt plats i listan.`,
  }),
  emptyList: (): Sentences => ({
    message: 'Listan är tom.',
    mend: 'Skriv minst en post i den.',
  }),
  noSources: (): Sentences => ({
    message: 'Här står ingen källa.',
    mend: 'Skriv minst en källa. Allt på sajten ska ha en.',
  }),
  twiceInList: (value: string): Sentences => ({
    message: `”${shorten(value)}” står två gånger i listan.`,
    mend: 'Ta bort den ena.',
  }),
  rowTwice: (): Sentences => ({
    message: 'Samma post står två gånger i listan.',
    mend: 'Ta bort den ena, eller ändra det som skulle vara olika.',
  }),
  betweenOne: (): Sentences => ({
    message: 'Ett samtycke gäller delning mellan parter, och här står färre än två.',
    mend: 'Skriv alla som får dela: [part, part].',
  }),
  answersAlike: (text: string, isCitizens: boolean): Sentences => ({
    message: isCitizens
      ? `Medborgaren ser två svar med texten ”${shorten(text)}”.`
      : `Två svar har texten ”${shorten(text)}”.`,
    mend: 'Skriv olika texter, så att den som svarar kan skilja dem åt.',
  }),
  codeIsNotName: (code: string, id: string): Sentences => ({
    message: `Koden är ”${code}”, men filen heter ${id}.`,
    mend: `Skriv kod: ${id.toUpperCase()}, eller byt namn på filen.`,
  }),
  codeTwice: (code: string, other: string): Sentences => ({
    message: `Koden ”${code}” har redan ${other}.`,
    mend: 'Ge den en egen kod.',
  }),
  nameTwice: (name: string, other: string, key: string): Sentences => ({
    message: `${key === 'fråga' ? 'Frågan' : 'Namnet'} ”${shorten(name)}” har redan ${other}.`,
    mend:
      key === 'fråga'
        ? 'Skriv en annan fråga. Är det samma, ta bort den ena filen.'
        : 'Ge den ett eget namn. Är det samma sak, ta bort den ena filen.',
  }),
  saidTwice: (key: string, text: string): Sentences => ({
    message: `”${key}: ${shorten(text)}” står två gånger, så den som läser kan inte skilja dem åt.`,
    mend: 'Skriv olika. Är det samma sak, ta bort den ena.',
  }),
  wordOfOtherTerm: (word: string, other: string): Sentences => ({
    message: `”${shorten(word)}” leder redan till begrepp/${other}.mdx.`,
    mend: 'Låt ordet stå hos det begrepp som det oftast betyder, och ta bort det hos det andra.',
  }),
  wordOfTermTwice: (word: string): Sentences => ({
    message: `”${shorten(word)}” står redan hos begreppet, som namn, förkortning eller synonym.`,
    mend: 'Ta bort det ena.',
  }),
  weakColour: (colour: string, ground: 'ljus' | 'mörk'): Sentences => ({
    message: `Färgen ${colour} syns för dåligt mot ${ground} botten.`,
    mend: `Välj en ${ground === 'ljus' ? 'mörkare' : 'ljusare'} färg.`,
  }),
  fullyWithGaps: (): Sentences => ({
    message: 'Sajten är ”helt” förenlig med lagen, men har brister.',
    mend: 'Skriv förenlig: delvis, eller ta bort bristerna om de är rättade.',
  }),
  daysTurned: (): Sentences => ({
    message: '”till-dag” är en tidigare dag än ”från-dag”.',
    mend: 'Rätta en av dem.',
  }),
  quoteAtEnd: (sign: string): Sentences => ({
    message: `Texten slutar med ${sign}, men börjar inte med det. Tecknet visas som det står.`,
    mend: `Ta bort ${sign}, eller skriv det före texten också.`,
  }),
  loneCurlyQuote: (sign: string): Sentences => ({
    message: `Citattecknet ${sign} hör inte ihop med något annat. Det visas som det står.`,
    mend: `Ta bort ${sign}, eller skriv det som fattas i andra änden av citatet.`,
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
  emptyItem: (): Sentences => ({
    message: 'Raden är tom.',
    mend: 'Skriv något efter bindestrecket, eller ta bort raden.',
  }),
  emptyText: (): Sentences => ({
    message: 'Texten är tom.',
    mend: 'Skriv något, eller ta bort raden.',
  }),
  tooLong: (value: string, letters: number): Sentences => ({
    message: `”${shorten(value, 60)}” är ${value.length} tecken. Här får det vara högst ${letters}.`,
    mend: `Korta texten till högst ${letters} tecken.`,
  }),
  emptyWord: (key: string, word: string): Sentences => ({
    message: `Efter ”${key}:” står ${word}, som betyder att det inte finns något värde.`,
    mend: 'Skriv ett värde. Är ordet värdet, sätt det inom enkla citattecken.',
  }),
  decimalComma: (digits: string): Sentences => ({
    message: `”${digits}” står efter ett kommatecken, och läses därför som en egen nyckel.`,
    mend: 'Här går bara hela tal. Välj en mindre enhet, som 90 minuter i stället för 1,5 timmar.',
  }),
  locatorAfterComma: (locator: string): Sentences => ({
    message: `”${locator}” står efter ett kommatecken, och läses därför som en egen nyckel.`,
    mend: `Hör det till källan, skriv ett mellanslag i stället för kommatecknet: handbok ${locator}.`,
  }),
  notCount: (source: string): Sentences => {
    const [, amount, unit] = /^(\d+) *(\p{L}+)$/u.exec(source) ?? []
    return {
      message: `”${source}” är inte ett helt tal från 1 och uppåt.`,
      mend:
        amount && unit
          ? `Skriv talet och enheten var för sig: antal: ${amount}, enhet: ${unit}.`
          : 'Skriv ett helt tal med siffror, till exempel 3.',
    }
  },
  notTrue: (source: string): Sentences => ({
    message: `Här står ”${source}”, men det ska stå true.`,
    mend: 'Skriv true, eller ta bort raden.',
  }),
  notDay: (source: string, meant: string | null): Sentences => ({
    message: `”${source}” är inte skrivet som ett datum.`,
    mend: meant ? `Skriv ${meant}.` : 'Skriv år, månad och dag med bindestreck, som 2026-11-30.',
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
  notLink: (value: string, meant: string | null): Sentences => {
    if (meant === null && /^tel:/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” har inget telefonnummer.`,
        mend: 'Skriv numret med siffror efter tel:, utan mellanslag, som tel:112.',
      }
    }
    if (meant === null && /^(?:https|mailto):\S.*\s/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” har ett mellanslag.`,
        mend: 'Ta bort det. Hör det till adressen, skriv %20 i stället.',
      }
    }
    if (meant === null && /^(?:https|mailto):/i.test(value)) {
      return {
        message: `Länken ”${shorten(value)}” är inte en hel adress.`,
        mend: 'Skriv den som https://exempel.se/sida eller mailto:namn@exempel.se.',
      }
    }
    return {
      message: `Länken ”${shorten(value)}” går inte att använda.`,
      mend: meant ? `Skriv ${meant}` : 'Börja länken med https:, mailto: eller tel:.',
    }
  },
  listWithoutHyphen: (key: string): Sentences => ({
    message: 'Här ska det stå en lista, men det står nycklar utan bindestreck.',
    mend: `Börja varje post med ett bindestreck och ett mellanslag: - ${key}: …. Är postens första rad borta, skriv dit den igen.`,
  }),
  notList: (source: string, id: string | null = null): Sentences => ({
    message: `Här ska det stå en lista, men det står ”${shorten(source, 60)}”.`,
    mend: mendList(id ?? source),
  }),
  notAnswer: (source: string): Sentences => ({
    message: `”${source}” är inte ett svar.`,
    mend: 'Skriv id för ett av frågans svar, som ja, nej eller vet-inte.',
  }),
  notId: (source: string): Sentences => ({
    message: `”${source}” är inte ett id.`,
    mend: 'Skriv namnet på filen eller mappen, utan ändelse.',
  }),
  listForId: (): Sentences => ({
    message: 'Här står en lista, men det ska vara ett enda id.',
    mend: 'Skriv ett av dem, utan [ och ].',
  }),
  citationWithColon: (): Sentences => ({
    message: 'Efter källans id står ett kolon.',
    mend: 'Skriv id och platsen i källan med ett mellanslag emellan: handbok 4.2.',
  }),
  notCitation: (source: string): Sentences => ({
    message: `”${source}” är inte en källa.`,
    mend: 'Skriv källans id ur kallor.yaml, och gärna platsen i källan: handbok 4.2.',
  }),
  openIsWrittenOtherwise: (): Sentences => ({
    message: 'Ett värde som är öppet skrivs inte med ”status”.',
    mend: "Skriv { öppen: 'Så gör den ena, så gör den andra', avgörs-av: [part] }. Ska värdet synas så länge, lägg till tills-vidare: och värdet.",
  }),
  openWord: (): Sentences => ({
    message: '”öppen” säger inte vad som är öppet.',
    mend: "Skriv { öppen: 'Så gör den ena, så gör den andra', avgörs-av: [part] }, eller { öppen: true } om källorna tiger.",
  }),
  notPractices: (source: string): Sentences => ({
    message: `Efter ”öppen:” står ”${source}”.`,
    mend: 'Skriv en text som visar båda arbetssätten, eller true om källorna tiger.',
  }),
  notStation: (source: string): Sentences => ({
    message: `”${source}” är inte en station.`,
    mend: 'Skriv egen, ett annat stegs id, eller { ingen: varför }.',
  }),
  stationWithoutWhy: (): Sentences => ({
    message: 'Här står inte varför medborgaren inte har någon station.',
    mend: 'Skriv { ingen: varför }, med skälet i ord.',
  }),
  notCondition: (source: string): Sentences => ({
    message: `”${source}” är inte ett villkor.`,
    mend: 'Skriv frågans id och svaren: { fragans-id: [ja, vet-inte] }.',
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
  wayWithoutKeys: (way: string): Sentences => ({
    message: 'En väg skrivs med ”till:” före steget den leder till.',
    mend: `Skriv ${way}.`,
  }),
  listOfOneValue: (source: string | null): Sentences => ({
    message: 'Här står en lista, men fältet har ett värde åt gången.',
    mend: source
      ? `Skriv ${source} utan [ och ].`
      : 'Välj ett av dem. Gäller de i olika varianter, skriv { värde: …, gäller-när: { fragans-id: svar } }. Är det inte bestämt, skriv { öppen: …, avgörs-av: [part] }.',
  }),
  thenWithoutLimit: (): Sentences => ({
    message: '”sedan” står utan ”högst”.',
    mend: 'Lägg till ”högst:” med ett antal gånger, eller ta bort ”sedan”.',
  }),
  limitWithoutThen: (): Sentences => ({
    message: '”högst” står utan ”sedan”, så kartan säger inte vad som händer efter sista gången.',
    mend: 'Lägg till ”sedan:” med steget som följer då.',
  }),
  choiceWithoutNo: (): Sentences => ({
    message: '”bestämmer” står utan ”vid-nej”.',
    mend: 'Lägg till ”vid-nej:” och berätta vad som händer om man säger nej.',
  }),
  noWithoutChoice: (): Sentences => ({
    message: '”vid-nej” står utan ”bestämmer”.',
    mend: 'Lägg till ”bestämmer:” och berätta vad man bestämmer om, eller ta bort ”vid-nej”.',
  }),
  citizenNameOnStation: (): Sentences => ({
    message: 'Steget har en egen station, så medborgarens namn på det står i pilkarta.mdx.',
    mend: 'Ta bort ”till-medborgaren”, och skriv namnet i pilkarta.mdx.',
  }),
  placeholder: (found: string): Sentences => ({
    message: `”${shorten(found)}” ser ut som en lucka som ingen har fyllt i.`,
    mend: 'Skriv det som ska stå där. Är det inte bestämt än, skriv det med ord.',
  }),
  tagInValue: (found: string): Sentences => ({
    message: `”${shorten(found)}” visas som det står: taggar går inte att använda i front matter.`,
    mend: 'Ta bort taggen. Texten i front matter skrivs utan formatering.',
  }),
  codeInValue: (found: string): Sentences => ({
    message: `”${found}” är HTML-kod för ett tecken, och visas som det står.`,
    mend: 'Skriv tecknet självt med tangentbordet.',
  }),
  starsInValue: (found: string): Sentences => ({
    message: `Tecknen runt ”${shorten(found.replace(/^[*_]+|[*_]+$/g, ''))}” visas som de står: texten i front matter har ingen fetstil eller kursiv.`,
    mend: 'Ta bort tecknen.',
  }),
  linkInValue: (found: string): Sentences => ({
    message: `”${shorten(found)}” blir ingen länk här, utan visas som det står.`,
    mend: 'Skriv länken i brödtexten i stället, eller under ”länk” om den nyckeln finns.',
  }),
  bulletInValue: (sign: string): Sentences => ({
    message: `Texten har ${sign}, som är en punkt i en lista ur ett annat program.`,
    mend: `Ta bort ${sign}. Är det flera punkter, skriv en rad med - för varje.`,
  }),
  otherNumber: (told: string, called: string): Sentences => ({
    message: `Texten säger ${told}, men länken ringer ${called}.`,
    mend: 'Skriv samma nummer i texten och i länken.',
  }),
  personalNumber: (): Sentences => ({
    message: 'Texten har något som ser ut som ett personnummer.',
    mend: 'Ta bort det: ingen persons uppgifter ska stå på sajten. Är det ett annat nummer, skriv det utan bindestreck, med mellanslag.',
  }),
  personalAddress: (address: string): Sentences => ({
    message: `”${shorten(address)}” ser ut som en persons egen adress.`,
    mend: 'Skriv adressen till en funktion, som mottagningen@exempel.se. Är det redan en funktions adress kan den stå kvar.',
  }),
  trackingLink: (address: string): Sentences => ({
    message: 'Länken går genom ett mejlprogram eller en sökmotor, som ser vem som följer den.',
    mend: `Skriv den riktiga adressen: ${address}.`,
  }),
  fromAndBefore: (): Sentences => ({
    message: '”före” står tillsammans med ”från”.',
    mend: 'Skriv antingen ”från” och händelsen som tiden räknas från, eller ”före” och händelsen som det ska vara klart före.',
  }),
  beforeAsFrom: (event: string): Sentences => ({
    message: 'Efter ”från:” står en händelse som något ska vara klart före.',
    mend: `Skriv före: ${event} i stället.`,
  }),
  wordTwice: (key: string, word: string, event: string): Sentences => ({
    message: `Sidan skriver själv ”${key}” före händelsen, och här står ”${word}” också.`,
    mend: `Skriv ${key}: ${event}.`,
  }),
  dayTwice: (): Sentences => ({
    message: '”dag” står tillsammans med ”från-dag” eller ”till-dag”.',
    mend: 'Skriv antingen ”dag”, eller ”från-dag” och ”till-dag”.',
  }),
  lastDayWithoutFirst: (): Sentences => ({
    message: '”till-dag” står utan ”från-dag”.',
    mend: 'Lägg till ”från-dag:”, eller skriv ”dag” i stället.',
  }),
} as const

/** A list in the form that suits what stands there: ids on one line, sentences on a line each. */
function mendList(source: string): string {
  if (source.startsWith('{')) return 'Skriv [{ … }].'
  const inner = source.replace(/^\((.*)\)$/, '$1')
  const words = inner.split(/ +/)
  if (words.length > 1 && words.every((word) => /^[a-z0-9-]+$/.test(word))) {
    const several = `[${words.join(', ')}]`
    if (words.some((word) => word.includes('-'))) return `Skriv ${several}.`
    if (words.length < 4) return `Är det flera, skriv ${several}. Är det en enda, skriv [${inner}].`
  }
  return /^[\p{L}\p{N}-]+( *, *[\p{L}\p{N}-]+)*$/u.test(inner) || inner.split(' ').length < 4
    ? `Skriv [${inner}].`
    : 'Skriv varje punkt på en egen rad, med ett bindestreck och ett mellanslag före: - text.'
}
