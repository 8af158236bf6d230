import type { Sentences } from './problem.ts'
import { series, shorten } from './wording.ts'

/** What is told of lists: empty, not written as lists, or with something in them twice. */
export const listMessages = {
  emptyList: (): Sentences => ({
    message: 'Listan är tom.',
    mend: 'Skriv minst en post i den.',
  }),
  emptyItem: (): Sentences => ({
    message: 'Raden är tom.',
    mend: 'Skriv något efter bindestrecket, eller ta bort raden.',
  }),
  listWithoutHyphen: (key: string): Sentences => ({
    message: 'Här ska det stå en lista, men det står nycklar utan bindestreck.',
    mend: `Börja varje post med ett bindestreck och ett mellanslag: - ${key}: …. Är postens första rad borta, skriv dit den igen.`,
  }),
  notList: (source: string, id: string | null = null): Sentences => ({
    message: `Här ska det stå en lista, men det står ”${shorten(source, 60)}”.`,
    mend: mendList(id ?? source),
  }),
  listForId: (): Sentences => ({
    message: 'Här står en lista, men det ska vara ett enda id.',
    mend: 'Skriv ett av dem, utan [ och ].',
  }),
  listOfOneValue: (source: string | null): Sentences => ({
    message: 'Här står en lista, men fältet har ett värde åt gången.',
    mend: source
      ? `Skriv ${source} utan [ och ].`
      : 'Välj ett av dem. Gäller de i olika varianter, skriv { värde: …, gäller-när: { fragans-id: svar } }. Är det inte bestämt, skriv { öppen: …, avgörs-av: [part] }.',
  }),
  duplicateInList: (id: string, what: string): Sentences => ({
    message: `${what} ”${id}” står två gånger.`,
    mend: 'Ta bort den ena, eller ge den ett annat id.',
  }),
  twiceInList: (value: string): Sentences => ({
    message: `”${shorten(value)}” står två gånger i listan.`,
    mend: 'Ta bort den ena.',
  }),
  rowTwice: (): Sentences => ({
    message: 'Samma post står två gånger i listan.',
    mend: 'Ta bort den ena, eller ändra det som skulle vara olika.',
  }),
  partiesLeftOut: (parties: readonly string[]): Sentences => ({
    message: `I listan saknas ${series(parties)}, som därför står sist på kartor och i listor.`,
    mend: `Lägg till ${series(parties)} på rätt plats i listan.`,
  }),
  betweenOne: (): Sentences => ({
    message: 'Ett samtycke gäller delning mellan parter, och här står färre än två.',
    mend: 'Skriv alla som får dela: [part, part].',
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
