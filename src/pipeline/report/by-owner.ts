import { grouped } from '../grouped.ts'
import type { Owner, Problem } from '../problem.ts'

/** What is left to do for one owner of texts; `null`: the publisher's own files, and those that nobody owns. */
export type OwnersShare = { readonly owner: Owner | null; readonly problems: readonly Problem[] }

/** Who mends what, the one with most errors first. */
export function byOwner(problems: readonly Problem[]): readonly OwnersShare[] {
  const shares = grouped(problems, ({ owner }) => owner?.id ?? null)
  const sorter = new Intl.Collator('sv')
  return [...shares.values()]
    .map((own) => ({ owner: own[0]?.owner ?? null, problems: own }))
    .sort(
      (a, b) =>
        errorsIn(b) - errorsIn(a) ||
        b.problems.length - a.problems.length ||
        sorter.compare(a.owner?.name ?? '', b.owner?.name ?? ''),
    )
}

function errorsIn({ problems }: OwnersShare): number {
  return problems.filter(({ severity }) => severity === 'fel').length
}
