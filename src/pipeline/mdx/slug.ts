import { plain } from '../nearest.ts'

/** What precedes a heading's id on the page, so that it never meets an id of the page itself. */
export const HEADING_PREFIX = 'text-'

/** Headings as writers link to them: `## Tänk på` is `#tank-pa`. The second of one name gets `-2`; no two are alike. */
export function headingSlugs(headings: readonly string[]): readonly string[] {
  const wanted = headings.map(slugOf)
  const names = new Set(wanted)
  const given = new Set<string>()
  return wanted.map((name) => {
    let slug = name
    // A number never takes the name of another heading, which may be linked by it.
    for (let number = 2; given.has(slug) || (slug !== name && names.has(slug)); number++) {
      slug = `${name}-${number}`
    }
    given.add(slug)
    return slug
  })
}

function slugOf(heading: string): string {
  const slug = plain(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug || 'rubrik'
}
