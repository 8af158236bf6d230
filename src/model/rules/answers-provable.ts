import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { ProcessId, QuestionId, StepId } from '../ids.ts'
import type { Process } from '../process.ts'
import { groupsOf, type Proof } from './prove.ts'

type Found = Finding<
  'answers-provable',
  {
    readonly process: ProcessId
    /** Processes that open it, or that it opens: not proved either. */
    readonly others: readonly ProcessId[]
    /** The rules that are not proved. */
    readonly rules: readonly string[]
    /** The step where most is remembered of what was answered in others. */
    readonly step: StepId
    readonly name: string
    /** Those questions, the one that most ways of the process look at first. */
    readonly questions: readonly QuestionId[]
  }
>

/**
 * What holds for every answer that a person may have given is proved with a bounded work. Where that is not enough, it
 * is told what was not proved. Put the question again where its answer is needed, so that less need be remembered.
 */
export function answersProvable({ unproved }: Pick<Proof, 'unproved'>): readonly Found[] {
  return groupsOf([...unproved.keys()]).flatMap((group) => {
    const rules = [...unproved].flatMap(([one, names]) => (group.includes(one) ? [...names] : []))
    const worstFirst = group.flatMap(mostRemembering).sort((a, b) => b.total - a.total)
    return worstFirst.slice(0, 1).map(({ process, step, questions }) => ({
      rule: 'answers-provable',
      subject: step,
      field: 'flows',
      data: {
        process: process.id,
        others: group.filter((one) => one !== process).map(({ id }) => id),
        rules: [...new Set(rules)],
        step: step.id,
        name: step.name,
        questions,
      },
    }))
  })
}

/** The steps of a process, where most is remembered first, and how much is remembered in all. */
function mostRemembering(process: Process) {
  const graph = createGraph(process)
  const looks = process.steps.map((step) => {
    const asked = graph.outgoing(step.id).flatMap(({ condition }) => condition ?? [])
    const earlier = asked.map(({ question }) => question).filter((id) => id !== step.question)
    return { step, questions: [...new Set(earlier)] }
  })
  const all = looks.flatMap(({ questions }) => questions)
  const times = new Map<QuestionId, number>()
  for (const id of all) times.set(id, (times.get(id) ?? 0) + 1)
  const often = (id: QuestionId) => times.get(id) ?? 0
  const weight = (questions: readonly QuestionId[]) =>
    questions.reduce((sum, id) => sum + often(id), 0)
  return looks
    .toSorted((a, b) => weight(b.questions) - weight(a.questions))
    .map(({ step, questions }) => ({
      process,
      total: all.length,
      step,
      questions: questions.toSorted((a, b) => often(b) - often(a)),
    }))
}
