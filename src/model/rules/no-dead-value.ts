import { claimsOfHandover, claimsOfStep } from '../claims-of.ts'
import { holds } from '../conditions.ts'
import type { Finding } from '../finding.ts'
import type { AnswerId, QuestionId } from '../ids.ts'
import type { Condition, Process, Step } from '../process.ts'
import { inEveryForm } from '../provenance.ts'
import { formsOf } from '../variants.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'no-dead-value',
  {
    /** What never applies: a step, a value of it, or a value of the handover on a way. */
    readonly of: 'step' | 'value' | 'handover'
    readonly applies: Condition
    /** When the step or the way that it belongs to exists; empty: always. */
    readonly within: Condition
  }
>

/**
 * Whatever holds in some forms of a process holds in one of those that it can be met in. Correct the answers that it
 * is for, or take it away.
 */
export const noDeadValue: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => {
    const forms = formsOf(process, site.questions).map(({ answers }) => answersIn(answers))
    const canHold = (...conditions: readonly Condition[]) =>
      forms.some((form) => conditions.every((condition) => holds(condition, form)))
    return partsOf(process)
      .filter(({ applies, within }) => canHold(within) && !canHold(applies, within))
      .map(({ subject, ...data }) => {
        return { rule: 'no-dead-value', subject, field: 'appliesWhen', data }
      })
  })

type Part = Found['data'] & { readonly subject: object }

/** All that holds in some forms only. */
function partsOf({ steps, flows }: Process): readonly Part[] {
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const whenIn = (step: Step | undefined) => step?.appliesWhen ?? []
  return [
    ...steps.flatMap((step) => heldBy([step], 'step', [])),
    ...steps.flatMap((step) => {
      const values = [...claimsOfStep(step).flatMap(inEveryForm), ...step.registrations]
      return heldBy(values, 'value', whenIn(step))
    }),
    ...flows.flatMap((flow) => {
      const ends = [stepOf.get(flow.from), stepOf.get(flow.to)].flatMap(whenIn)
      const values = claimsOfHandover(flow.handover).flatMap(inEveryForm)
      return heldBy(values, 'handover', [...(flow.appliesWhen ?? []), ...ends])
    }),
  ]
}

function heldBy(
  subjects: readonly { readonly appliesWhen?: Condition | null }[],
  of: Part['of'],
  within: Condition,
): readonly Part[] {
  return subjects.flatMap((subject): readonly Part[] =>
    subject.appliesWhen ? [{ subject, of, applies: subject.appliesWhen, within }] : [],
  )
}

function answersIn(form: Condition): ReadonlyMap<QuestionId, AnswerId> {
  return new Map(
    form.flatMap(({ question, answers: [answer] }) => (answer ? [[question, answer]] : [])),
  )
}
