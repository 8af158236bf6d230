/** What was written after the command, or that it means nothing. */
type Written = { readonly comparedWith: string | null } | { readonly fault: string }

/**
 * `npm run dev -- --sedan main`: the revision of git that /innehall/ is to compare with. The same word as that of
 * `npm run granska`.
 *
 * @returns `null` where nothing is written
 */
export function comparedWith(written: readonly string[]): Written {
  let revision: string | null = null
  for (let i = 0; i < written.length; i++) {
    const word = written[i] ?? ''
    const [flag, joined] = word.split('=', 2)
    if (flag !== '--sedan') {
      return { fault: `”${word}” betyder inget här. Det som går att skriva är --sedan main.` }
    }
    revision = joined ?? written[++i] ?? ''
    if (revision === '') {
      return { fault: 'Efter --sedan står inget. Skriv en revision i git, till exempel HEAD.' }
    }
  }
  return { comparedWith: revision }
}
