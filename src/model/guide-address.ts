/** The writers' guide: pages of their own, which no other page loads anything of. */
export const GUIDE = '/om/redaktor/'

/** @param id - of a page; `null` for the first one */
export function guideAddress(id: string | null): string {
  return id === null ? GUIDE : `${GUIDE}${id}/`
}
