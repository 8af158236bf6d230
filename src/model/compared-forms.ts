import type { RoleId, StepId } from './ids.ts'
import type { NamedForm } from './named-forms.ts'
import { rolePlaces, roleSwaps } from './role-swaps.ts'
import {
  type FactsByStep,
  factsByStep,
  STEP_FACTS,
  type StepFact,
  type StepFactKind,
} from './step-facts.ts'

/** A form of a process, and what sets it apart from the others. */
export type ComparedForm = NamedForm & {
  /** The roles that it has in the place of others, from beginning to end. */
  readonly swaps: readonly RoleSwap[]
  /** What differs beside those, by step; steps in which nothing does are left out. */
  readonly differing: ReadonlyMap<StepId, StepDifferences>
}

/** Where another form has one of these others, this one has the role. */
export type RoleSwap = { readonly role: RoleId; readonly insteadOf: readonly RoleId[] }

export type StepDifferences = {
  /** Do all of the forms have the step? */
  readonly isInAll: boolean
  /** What is another than in some form that has the step. */
  readonly kinds: readonly DifferenceKind[]
}

/** A kind of fact; or just how firmly some of them stand. */
export type DifferenceKind = StepFactKind | 'certainty'

/**
 * Each form compared with every other, when the roles that it swaps have been put in the place of the other's: that a
 * role is another from beginning to end is said once, and sets no step apart.
 *
 * @param forms - of one process
 */
export function comparedForms(forms: readonly NamedForm[]): readonly ComparedForm[] {
  const known = forms.map((form) => {
    const facts = factsByStep(form.process)
    return { form, facts, places: rolePlaces(form.process, facts) }
  })
  return known.map((own) => {
    const others = known
      .filter((one) => one !== own)
      .map(({ places, facts }) => ({ facts, swaps: roleSwaps(own.places, places) }))
    return { ...own.form, swaps: joined(others), differing: stepsThatDiffer(own.facts, others) }
  })
}

/** Another form, and the role that each of its roles has given way to. */
type Other = { readonly facts: FactsByStep; readonly swaps: ReadonlyMap<RoleId, RoleId> }

function joined(others: readonly Other[]): readonly RoleSwap[] {
  const pairs = others.flatMap(({ swaps }) => [...swaps])
  return [...new Set(pairs.map(([, role]) => role))].map((role) => ({
    role,
    insteadOf: [...new Set(pairs.flatMap(([before, after]) => (after === role ? before : [])))],
  }))
}

function stepsThatDiffer(own: FactsByStep, others: readonly Other[]): ComparedForm['differing'] {
  const steps = new Map<StepId, StepDifferences>()
  for (const [id, facts] of own) {
    const isInAll = others.every((other) => other.facts.has(id))
    const found = new Set(
      others.flatMap(({ facts: theirs, swaps }) => {
        const before = theirs.get(id)
        return before === undefined ? [] : kindsThatDiffer(facts, before, swaps)
      }),
    )
    const kinds = KINDS.filter((kind) => found.has(kind))
    if (!isInAll || kinds.length > 0) steps.set(id, { isInAll, kinds })
  }
  return steps
}

const KINDS: readonly DifferenceKind[] = [...STEP_FACTS, 'certainty']

function kindsThatDiffer(
  own: readonly StepFact[],
  before: readonly StepFact[],
  swaps: Other['swaps'],
): readonly DifferenceKind[] {
  const swapped = new Set(swaps.values())
  const asTold = ({ place, says, role: named }: StepFact) => {
    const role = named && (swaps.get(named) ?? named)
    return { text: JSON.stringify([place, says, role]), isSwapped: role && swapped.has(role) }
  }
  const saysSame = (kind: StepFactKind) => {
    const said = (facts: readonly StepFact[]) =>
      sorted(facts.flatMap((fact) => (fact.kind === kind ? asTold(fact).text : [])))
    return said(own) === said(before)
  }
  const others = STEP_FACTS.filter((kind) => !saysSame(kind))
  // How firmly it stands that the role is another is part of the swap.
  const firmly = (facts: readonly StepFact[]) =>
    sorted(
      facts.flatMap((fact) => {
        const { text, isSwapped } = asTold(fact)
        return isSwapped || others.includes(fact.kind) ? [] : `${fact.kind} ${text} ${fact.status}`
      }),
    )
  return firmly(own) === firmly(before) ? others : [...others, 'certainty']
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify(texts.toSorted())
}
