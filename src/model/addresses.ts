import type { ConsentId, DocumentId, PartyId, ProcessId, RoleId, StepId, TermId } from './ids.ts'

/** What stands after the question mark where a citizen's page led to the search. */
export const FOR_CITIZENS = 'for=medborgare'

/** The list of each register, and the folder of its pages. */
export const LISTS = {
  roles: '/roller/',
  parties: '/parter/',
  documents: '/underlag/',
  consents: '/samtycken/',
} as const

/**
 * Every Swedish address of the site, once. Root-relative and without the base path, which the router and the
 * prerenderer add; always with a closing slash, since each is a folder with an index.html.
 */
export const addressOf = {
  start: () => '/',
  maps: () => '/handlaggare/',
  map: (process: ProcessId) => `/handlaggare/${process}/`,
  step: (process: ProcessId, step: StepId) => `/handlaggare/${process}/${step}/`,
  paths: () => '/pilkarta/',
  path: (process: ProcessId) => `/pilkarta/${process}/`,
  station: (process: ProcessId, step: StepId) => `/pilkarta/${process}/${step}/`,
  responsibility: () => '/vem-gor-vad/',
  role: (role: RoleId) => `/roller/${role}/`,
  party: (party: PartyId) => `/parter/${party}/`,
  document: (document: DocumentId) => `/underlag/${document}/`,
  consent: (consent: ConsentId) => `/samtycken/${consent}/`,
  glossary: () => '/begrepp/',
  term: (term: TermId) => `/begrepp/#${term}`,
  search: () => '/sok/',
  /** The same for who comes from a citizen's page. */
  searchOfCitizens: () => `/sok/?${FOR_CITIZENS}`,
  about: () => '/om/',
  accessibility: () => '/tillganglighet/',
  privacy: () => '/integritet/',
} as const
