import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import type { ProcessId, QuestionId, StepId } from '../ids.ts'
import { invariant } from '../invariant.ts'
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
  return groupsOf([...unproved.keys()]).flatMap((group): readonly Found[] => {
    const [worst] = group.map(mostRemembering).sort((a, b) => b.total - a.total)
    if (!worst) return []
    const { process, step, questions } = worst
    const rules = new Set(group.flatMap((one) => [...(unproved.get(one) ?? [])]))
    return [
      {
        rule: 'answers-provable',
        subject: step,
        field: 'flows',
        data: {
          process: process.id,
          others: group.filter((one) => one !== process).map(({ id }) => id),
          rules: [...rules],
          step: step.id,
          name: step.name,
          questions,
        },
      },
    ]
  })
}

function mostRemembering(process: Process) {
  const graph = createGraph(process)
  const looks = process.steps.map((step) => {
    const asked = graph.outgoing(step.id).flatMap(({ condition }) => condition ?? [])
    const earlier = asked.map(({ question }) => question).filter((id) => id !== step.question)
    return { step, questions: [...new Set(earlier)] }
  })
  const times = new Map<QuestionId, number>()
  for (const id of looks.flatMap(({ questions }) => questions)) {
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  const often = (id: QuestionId) => times.get(id) ?? 0
  const weight = (questions: readonly QuestionId[]) =>
    questions.reduce((sum, id) => sum + often(id), 0)
  const [most] = looks.toSorted((a, b) => weight(b.questions) - weight(a.questions))
  const total = [...times.values()].reduce((sum, count) => sum + count, 0)
  invariant(most, `process ${process.id} has no steps`)
  return {
    process,
    total,
    step: most.step,
    questions: most.questions.toSorted((a, b) => often(b) - often(a)),
  }
}
