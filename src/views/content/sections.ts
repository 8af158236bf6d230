/** The sections of the page, in order, each with the id of its heading. */
export const SECTIONS = [
  { key: 'findings', id: 'att-ratta' },
  { key: 'unpublished', id: 'fore-publicering' },
  { key: 'reviews', id: 'granskningar' },
  { key: 'languages', id: 'sprak' },
  { key: 'sources', id: 'kallor' },
  { key: 'readability', id: 'lasbarhet' },
  { key: 'open', id: 'oppna-fragor' },
] as const

export type SectionKey = (typeof SECTIONS)[number]['key']

export function idOf(key: SectionKey): string {
  return SECTIONS.find((section) => section.key === key)?.id ?? key
}
