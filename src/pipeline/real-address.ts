/**
 * Where a link leads that was copied out of mail or a search, and goes by way of the mail program's or the search
 * engine's own address: those track the reader, and stop working.
 *
 * @returns `null` for any other link
 */
export function realAddress(url: string): string | null {
  if (
    !/^https:\/\/(www\.google\.[a-z.]+\/url\?|[a-z0-9.]*safelinks\.protection\.outlook\.com\/)/i.test(
      url,
    )
  ) {
    return null
  }
  const { searchParams } = new URL(url)
  return searchParams.get('q') ?? searchParams.get('url')
}
