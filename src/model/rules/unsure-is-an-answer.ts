import type { Finding } from '../finding.ts'
import { type QuestionId, type StepId, type StepRef, UNSURE } from '../ids.ts'
import type { Process } from '../process.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'unsure-is-an-answer',
  {
    readonly question: QuestionId
    readonly text: string
    /** Where the question decides the way. */
    readonly askedAt: readonly StepRef[]
  }
>

/**
 * "Vet inte" is an answer to every question that decides a way, unless a party decides the answer: then the answer is
 * a decision, and who is unsure asks that party. A question that only gives a process its form is no choice on the way.
 */
export const unsureIsAnAnswer: SiteRule<Found> = (site) =>
  site.questions.flatMap((question): readonly Found[] => {
    if (question.decidedBy.length > 0) return []
    if (question.answers.some(({ id }) => id === UNSURE)) return []
    const askedAt = site.processes.flatMap((process) =>
      stepsThatAsk(process, question.id).map((step) => ({ process: process.id, step })),
    )
    if (askedAt.length === 0) return []
    const data = { question: question.id, text: question.text, askedAt }
    return [{ rule: 'unsure-is-an-answer', subject: question, field: 'answers', data }]
  })

function stepsThatAsk(process: Process, question: QuestionId): readonly StepId[] {
  if (process.variants.some((variant) => variant.question === question)) return []
  return process.steps
    .filter((step) => {
      if (step.kind !== 'decision' && step.kind !== 'inclusive-split') return false
      const conditions = process.flows
        .filter(({ from }) => from === step.id)
        .flatMap(({ condition }) => condition ?? [])
      return step.question === question || conditions.some((one) => one.question === question)
    })
    .map(({ id }) => id)
}
