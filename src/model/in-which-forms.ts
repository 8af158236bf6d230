import { holds } from './conditions.ts'
import type { Condition } from './process.ts'
import type { Status } from './provenance.ts'
import type { ProcessForm } from './variants.ts'

type Said = {
  readonly status: Status
  /** What the forms are called in which it holds; `null` = in all. */
  readonly formName: string | null
  readonly appliesWhen: Condition | null
}

/**
 * The same, said of several forms of a process, as few times as it can be: once and without a form where it holds in
 * all of them, or else once for the forms of each name. As firm as the firmest of what is said.
 */
export function inWhichForms<Some extends Said>(
  alike: readonly Some[],
  forms: readonly Pick<ProcessForm, 'given'>[],
): readonly (Omit<Some, 'appliesWhen'> & Pick<Said, 'status' | 'formName'>)[] {
  const isInAll = forms.every(({ given }) =>
    alike.some(({ appliesWhen }) => holds(appliesWhen, given)),
  )
  if (isInAll) return firmest(alike, null)
  return [...new Set(alike.map(({ formName }) => formName))].flatMap((name) =>
    firmest(
      alike.filter(({ formName }) => formName === name),
      name,
    ),
  )
}

function firmest<Some extends Said>(alike: readonly Some[], formName: string | null) {
  const status = FIRMEST.find((one) => alike.some((each) => each.status === one))
  return alike
    .slice(0, 1)
    .map(({ appliesWhen: _, ...own }) => ({ ...own, status: status ?? own.status, formName }))
}

const FIRMEST: readonly Status[] = ['stated', 'inferred', 'open']
