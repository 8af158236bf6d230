import type { Ask, Said } from '../../src/model/my-path/walk.ts'
import type { Process } from '../../src/model/process.ts'
import type { Question } from '../../src/model/site.ts'
import { makeQuestion } from './make-site.ts'

/** The questions that the flows of a process depend on, each with the answers that they name. */
export function questionsIn(process: Process): readonly Question[] {
  const answers = new Map<string, Set<string>>()
  for (const { question, answers: some } of process.flows.flatMap(
    ({ condition }) => condition ?? [],
  )) {
    answers.set(question, new Set([...(answers.get(question) ?? []), ...some]))
  }
  return [...answers].map(([id, some]) => makeQuestion(id, ...some))
}

/** All that can be said to what is asked. */
export function answersTo({ asked }: Pick<Ask, 'asked'>): readonly Said[] {
  switch (asked.kind) {
    case 'answer':
      return asked.question.answers.map(({ id }) => ({
        kind: 'answer',
        question: asked.question.id,
        answer: id,
      }))
    case 'ended':
      return asked.ends.map((end) => ({ kind: 'ended', end }))
    case 'done':
      return [{ kind: 'done' }]
  }
}

/** One of them. */
export function answerTo(ask: Pick<Ask, 'asked'>, which: number): Said {
  const answers = answersTo(ask)
  const answer = answers[which % answers.length]
  if (answer === undefined) throw new Error('nothing can be said')
  return answer
}
