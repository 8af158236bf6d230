import { addressOf } from '../addresses.ts'
import type { PartyId } from '../ids.ts'
import type { Site } from '../site.ts'
import { stepsThatObtain } from '../uses.ts'
import type { PlacedStep } from './named.ts'
import { placedSteps } from './placed-steps.ts'

export const REGISTERS = ['roles', 'parties', 'documents', 'consents'] as const
export type RegisterName = (typeof REGISTERS)[number]

/** A thing of a register as a list of them all tells of it. */
export type ListedThing = {
  readonly address: string
  readonly name: string
  /** What it is for, in a sentence or two. */
  readonly line: string
  /** The party that it is or belongs to. */
  readonly party: PartyId | null
  /** Of a consent: the steps where the person is asked. */
  readonly askedIn: readonly PlacedStep[]
}

/** A register's things: roles and parties in the order of the parties, documents and consents from A to Ö. */
export function listOf(site: Site, register: RegisterName): readonly ListedThing[] {
  return THINGS[register](site)
}

const PLAIN = { party: null, askedIn: [] }

const THINGS: Readonly<Record<RegisterName, (site: Site) => readonly ListedThing[]>> = {
  roles: ({ parties, roles }) =>
    parties.flatMap((party) =>
      byName(roles.filter((role) => role.party === party.id)).map(({ id, name, mandate }) => {
        return { ...PLAIN, address: addressOf.role(id), name, line: mandate, party: party.id }
      }),
    ),
  parties: ({ parties }) =>
    parties.map(({ id, name, mandate }) => {
      return { ...PLAIN, address: addressOf.party(id), name, line: mandate, party: id }
    }),
  documents: ({ documents }) =>
    byName(documents).map(({ id, name, purpose }) => {
      return { ...PLAIN, address: addressOf.document(id), name, line: purpose }
    }),
  consents: ({ consents, processes }) =>
    byName(consents).map(({ id, name, purpose }) => ({
      ...PLAIN,
      address: addressOf.consentAtWork(id),
      name,
      line: purpose,
      askedIn: placedSteps(processes, stepsThatObtain(processes, id)),
    })),
}

function byName<Thing extends { readonly name: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  const swedish = new Intl.Collator('sv')
  return things.toSorted((a, b) => swedish.compare(a.name, b.name))
}
