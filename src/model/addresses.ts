import type { ConsentId, DocumentId, PartyId, ProcessId, RoleId, StepId, TermId } from './ids.ts'

/** The list of each register, and the folder of its pages. */
export const LISTS = {
  roles: '/roller/',
  parties: '/parter/',
  documents: '/underlag/',
  consents: '/samtycken/',
} as const

/** The part of a consent's page that is for who works with support. */
export const AT_WORK = 'i-arbetet'

/**
 * Every Swedish address of the site, once. Root-relative and without the base path, which the router and the
 * prerenderer add; always with a closing slash, since each is a folder with an index.html.
 */
export const addressOf = {
  start: () => '/',
  maps: () => '/handlaggare/',
  map: (process: ProcessId) => `/handlaggare/${process}/`,
  step: (process: ProcessId, step: StepId) => `/handlaggare/${process}/${step}/`,
  /** The map with a way lifted out, step by step. */
  way: (process: ProcessId, steps: readonly StepId[]) =>
    `/handlaggare/${process}/?lager=vag.${steps.join('.')}`,
  /** How far it is through a map. */
  ways: (process: ProcessId) => `/vagar/${process}/`,
  paths: () => '/pilkarta/',
  path: (process: ProcessId) => `/pilkarta/${process}/`,
  station: (process: ProcessId, step: StepId) => `/pilkarta/${process}/${step}/`,
  responsibility: () => '/vem-gor-vad/',
  role: (role: RoleId) => `/roller/${role}/`,
  party: (party: PartyId) => `/parter/${party}/`,
  document: (document: DocumentId) => `/underlag/${document}/`,
  consent: (consent: ConsentId) => `/samtycken/${consent}/`,
  /** The part of it that is for who asks: a link to what is inside opens the fold. */
  consentAtWork: (consent: ConsentId) => `/samtycken/${consent}/#${AT_WORK}`,
  news: () => '/nyheter/',
  glossary: () => '/begrepp/',
  term: (term: TermId) => `/begrepp/#${term}`,
  search: () => '/sok/',
  /** For who seeks support: in their words, and their pages first. */
  searchOfCitizens: () => '/sok/stod/',
  about: () => '/om/',
  accessibility: () => '/tillganglighet/',
  privacy: () => '/integritet/',
} as const

/** The pages that every site has, whatever its content: those that are not made of one thing each. */
export function fixedAddresses(): readonly string[] {
  return [
    addressOf.start(),
    addressOf.maps(),
    addressOf.paths(),
    addressOf.responsibility(),
    ...Object.values(LISTS),
    addressOf.news(),
    addressOf.glossary(),
    addressOf.search(),
    addressOf.searchOfCitizens(),
    addressOf.about(),
    addressOf.accessibility(),
    addressOf.privacy(),
  ]
}

/** Is it one of the citizens' pages? They are documents of their own, without the caseworkers' app. */
export function isCitizensPage(address: string): boolean {
  return /^\/(pilkarta|sok\/stod|samtycken\/[^/]+)\//.test(address)
}
