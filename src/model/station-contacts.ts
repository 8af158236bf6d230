import type { Contact, Role } from './party.ts'
import type { Site } from './site.ts'

/**
 * The links and numbers by which a citizen reaches a role: its own first, then its party's. Each once, and none that
 * the role's own words or the help on every citizen page give already.
 */
export function waysInTo(
  { parties, settings }: Pick<Site, 'parties' | 'settings'>,
  role: Role,
): readonly Contact[] {
  const party = parties.find(({ id }) => id === role.party)
  const told = new Set(settings.help.flatMap(({ url }) => (url === null ? [] : [keyOf(url)])))
  return [...role.contacts, ...(party?.contacts ?? [])].filter(({ audience, url }) => {
    if (url === null || (audience !== 'citizen' && audience !== 'all')) return false
    const key = keyOf(url)
    if (told.has(key) || (isNumber(url) && tellsNumber(role.citizen?.reach ?? '', key)))
      return false
    told.add(key)
    return true
  })
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
