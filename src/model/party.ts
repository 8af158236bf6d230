import type { PartyId, RoleId } from './ids.ts'
import type { Day, Provenance, Review } from './provenance.ts'

export const PARTY_ICONS = [
  'person',
  'hus',
  'kors',
  'skold',
  'portfolj',
  'kompass',
  'lankar',
  'byggnad',
  'stod',
  'stjarna',
] as const
export type PartyIcon = (typeof PARTY_ICONS)[number]

export const PARTY_PATTERNS = [
  'hel',
  'snedstreck',
  'prickar',
  'rutor',
  'linjer',
  'vagor',
  'kryss',
] as const
/** A second sign beside colour, for black-and-white print and forced colours. */
export type PartyPattern = (typeof PARTY_PATTERNS)[number]

/** An organisation, or the individual: a lane of the map. */
export type Party = Provenance & {
  readonly id: PartyId
  readonly name: string
  /** For headings where room is short; equals `name` when content gives none. */
  readonly shortName: string
  /** Inside a sentence, where a common noun has a small letter; equals `name` when content gives none. */
  readonly nameInText: string
  readonly mandate: string
  /** `#rrggbb`: strong tone on light and on dark ground. Tints are mixed from them in CSS. */
  readonly colour: { readonly light: string; readonly dark: string }
  readonly icon: PartyIcon
  readonly pattern: PartyPattern
  readonly isIndividual: boolean
  readonly contacts: readonly Contact[]
  readonly review: Review
}

/** What every page that names parties knows of them. */
export type PartySummary = Pick<
  Party,
  'id' | 'name' | 'shortName' | 'nameInText' | 'icon' | 'pattern' | 'isIndividual'
>

/** A function inside a party; the unit of responsibility. */
export type Role = Provenance & {
  readonly id: RoleId
  readonly party: PartyId
  readonly name: string
  readonly mandate: string
  /** What the role owns, one short line each. */
  readonly owns: readonly string[]
  readonly contacts: readonly Contact[]
  /** What the role is called towards citizens and how they reach it; `null` when citizens never meet it. */
  readonly citizen: { readonly name: string; readonly reach: string } | null
  /** Other words people use for the role: search finds it by them. */
  readonly synonyms: readonly string[]
  readonly review: Review
}

/** What every page that names roles knows of them. */
export type RoleSummary = Pick<Role, 'id' | 'party' | 'name'>

/** A way in to a function; never a person's own number or address. */
export type Contact = Provenance & {
  readonly audience: 'citizen' | 'caseworker' | 'care' | 'all'
  readonly channel: Channel
  /** What to do, in words: "Ring 0771-416 416". */
  readonly text: string
  readonly url: string | null
  readonly checkedOn: Day
}

export const CHANNELS = [
  'telefon',
  'webb',
  'brev',
  'e-post',
  'säkert-meddelande',
  'blankett',
  'möte',
  'videomöte',
  'sms',
  'besök',
  'system',
  'muntligt',
] as const
export type Channel = (typeof CHANNELS)[number]
