import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
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
export const unsureIsAnAnswer: SiteRule<Found> = (site) => {
  const asking = site.processes.map((process) => ({ id: process.id, steps: stepsThatAsk(process) }))
  return site.questions.flatMap((question): readonly Found[] => {
    if (question.decidedBy.length > 0) return []
    if (question.answers.some(({ id }) => id === UNSURE)) return []
    const askedAt = asking.flatMap(({ id, steps }) =>
      (steps.get(question.id) ?? []).map((step) => ({ process: id, step })),
    )
    if (askedAt.length === 0) return []
    const data = { question: question.id, text: question.text, askedAt }
    return [{ rule: 'unsure-is-an-answer', subject: question, field: 'answers', data }]
  })
}

/** For each question, the steps of a process whose ways look at it. */
function stepsThatAsk(process: Process): ReadonlyMap<QuestionId | null, readonly StepId[]> {
  const graph = createGraph(process)
  const forms = new Set<QuestionId | null>(process.variants.map(({ question }) => question))
  const found = new Map<QuestionId | null, StepId[]>()
  for (const { id, question } of process.steps) {
    const looked = graph.outgoing(id).flatMap(({ condition }) => condition ?? [])
    for (const one of new Set([question, ...looked.map((clause) => clause.question)])) {
      if (forms.has(one)) continue
      found.set(one, [...(found.get(one) ?? []), id])
    }
  }
  return found
}
