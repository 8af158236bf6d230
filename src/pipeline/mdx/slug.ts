import { plain } from '../nearest.ts'

/** What precedes a heading's id on the page, so that it never meets an id of the page itself. */
export const HEADING_PREFIX = 'text-'

/** A heading as writers link to it: `## Tänk på` is `#tank-pa`. The second of one name gets `-2`. */
export function headingSlugs(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const slug =
      plain(heading)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'rubrik'
    const times = (seen.get(slug) ?? 0) + 1
    seen.set(slug, times)
    return times === 1 ? slug : `${slug}-${times}`
  })
}
