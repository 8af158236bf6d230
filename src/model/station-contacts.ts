import { individualOf } from './handovers.ts'
import type { Contact, Role } from './party.ts'
import type { Process, Step } from './process.ts'
import { valuesOf } from './provenance.ts'
import type { Site } from './site.ts'
import { stationFacts } from './station-facts.ts'

/**
 * The links and numbers by which a citizen reaches a role: its own, and its party's where it has none or where the
 * reader is new there. Each once, and none that the role's own words or the help on every citizen page give already.
 */
export function waysInTo(
  { parties, settings }: Pick<Site, 'parties' | 'settings'>,
  role: Role,
  isReaderNew = false,
): readonly Contact[] {
  const party = parties.find(({ id }) => id === role.party)
  const told = new Set(settings.help.flatMap(({ url }) => (url === null ? [] : [keyOf(url)])))
  const telling = (contacts: readonly Contact[]) =>
    contacts.filter(({ audience, url }) => {
      if (url === null || (audience !== 'citizen' && audience !== 'all')) return false
      const key = keyOf(url)
      const isInWords = isNumber(url) && tellsNumber(role.citizen?.reach ?? '', key)
      if (told.has(key) || isInWords) return false
      told.add(key)
      return true
    })
  const own = telling(role.contacts)
  return own.length > 0 && !isReaderNew ? own : [...own, ...telling(party?.contacts ?? [])]
}

/** Whom a citizen reaches at a station, and how: the one to contact, and those to whom something is sent. */
export type StationContacts = {
  readonly contact: Role | null
  readonly waysIn: readonly Contact[]
  readonly sentTo: readonly { readonly role: Role; readonly waysIn: readonly Contact[] }[]
}

/** @param isFirst - the way begins here: the reader may know nobody yet */
export function stationContacts(
  site: Pick<Site, 'roles' | 'parties' | 'questions' | 'settings'>,
  process: Process,
  step: Step,
  isFirst: boolean,
): StationContacts {
  const { contact } = stationFacts(site, process, step)
  if (contact === null) return { contact, waysIn: [], sentTo: [] }
  const receivers = receiversFromCitizen(site, process, [step]).filter(
    (role) => role.citizen !== null && role.id !== contact.id,
  )
  return {
    contact,
    waysIn: waysInTo(site, contact, isFirst),
    sentTo: receivers.map((role) => ({ role, waysIn: waysInTo(site, role) })),
  }
}

/** To whom the citizen hands over what the steps are about, in the order of the ways on. */
export function receiversFromCitizen(
  { roles, parties }: Pick<Site, 'roles' | 'parties'>,
  process: Process,
  steps: readonly Step[],
): readonly Role[] {
  const individual = individualOf(parties)
  const from = new Set(steps.filter(({ lane }) => lane === individual).map(({ id }) => id))
  const receivers = new Set(
    process.flows.flatMap(({ from: id, handover }) =>
      from.has(id) && handover ? valuesOf([handover.receiver]) : [],
    ),
  )
  return roles.filter(({ id, party }) => receivers.has(id) && party !== individual)
}

function isNumber(url: string): boolean {
  return url.startsWith('tel:')
}

/** One and the same for "tel:+46771524524" and "tel:0771-524524", and for an address with or without its last slash. */
function keyOf(url: string): string {
  return isNumber(url)
    ? url.slice('tel:'.length).replace(/^\+46/, '0').replaceAll(/\D/g, '')
    : url.replace(/\/$/, '')
}

/** Whether a text gives the number, with whatever spaces and hyphens. */
function tellsNumber(text: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)${[...digits].join('[ -]?')}(?!\\d)`).test(text)
}
