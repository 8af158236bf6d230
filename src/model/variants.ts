import type { AnswerId, QuestionId } from './ids.ts'
import type { Condition, Process } from './process.ts'
import type { Question } from './site.ts'

/** One form of a process: what is left of it when its variant questions have these answers. */
export type ProcessForm = {
  readonly process: Process
  readonly answers: Condition
}

/**
 * Every form of a process, one per combination of answers to its variant questions. Steps and flows are the very
 * objects of the process, those that do not apply left out; a process without variants has one form, itself.
 */
export function formsOf(process: Process, questions: readonly Question[]): readonly ProcessForm[] {
  const asked = process.variants.flatMap(
    (variant) => questions.find((question) => question.id === variant.question) ?? [],
  )
  const combinations = asked.reduce<readonly Condition[]>(
    (before, question) =>
      before.flatMap((condition) =>
        question.answers.map((answer) => [
          ...condition,
          { question: question.id, answers: [answer.id] },
        ]),
      ),
    [[]],
  )
  return combinations.map((answers) => ({ process: formOf(process, answers), answers }))
}

/** The process as it is for these answers to its variant questions. */
export function formOf(process: Process, answers: Condition): Process {
  if (answers.length === 0) return process
  const given = new Map<QuestionId, readonly AnswerId[]>(
    answers.map((clause) => [clause.question, clause.answers]),
  )
  const applies = (when: Condition | null) =>
    (when ?? []).every((clause) => {
      const known = given.get(clause.question)
      return known === undefined || known.some((answer) => clause.answers.includes(answer))
    })
  const steps = process.steps.filter((step) => applies(step.appliesWhen))
  const left = new Set(steps.map((step) => step.id))
  const flows = process.flows.filter(
    (flow) => applies(flow.appliesWhen) && left.has(flow.from) && left.has(flow.to),
  )
  return { ...process, steps, flows }
}
