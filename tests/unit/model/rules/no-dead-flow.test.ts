import type { AnswerId, ProcessId, QuestionId, StepId } from '../../../../src/model/ids.ts'
import type { Condition, Flow } from '../../../../src/model/process.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const question = makeQuestion('form', 'ja', 'nej')
const when = (asked: string, ...answers: readonly string[]): Condition[number] => ({
  question: asked as QuestionId,
  answers: answers as AnswerId[],
})

testRule('no-dead-flow', {
  valid: {
    'flows that some form has': formed({ 'a--end': { appliesWhen: [when('form', 'ja')] } }),
    'a way that is open in one form, though people come to it in another': formed({
      'd--b': { condition: [when('fraga-d', 'ja'), when('form', 'ja')] },
    }),
    'a way that is open in the one form where people come to it': formed({
      'a--d': { appliesWhen: [when('form', 'ja')] },
      'd--b': { condition: [when('fraga-d', 'ja'), when('form', 'ja')] },
    }),
    'the ways of a step that nobody comes to, which is told of first': makeProcess(
      'start -> a -> end; d? -ja-> b -> end; d -nej-> end',
    ),
    'a way from an end of a subprocess that nobody comes to': calling(),
  },
  invalid: {
    'a flow that no form has': [
      formed({ 'a--end': { appliesWhen: [when('form', 'kanske')] } }),
      { flow: 'a--end', kind: 'never-applies' },
    ],
    'a way that names no answer to one of its questions': [
      formed({ 'd--b': { condition: [when('fraga-d', 'ja'), when('form')] } }),
      { flow: 'd--b', from: 'd', to: 'b', kind: 'no-answer' },
    ],
    'a way for answers that nobody who comes there has': [
      makeProcess('start -> c? -ja-> d? -ja-> end; c -nej-> end; d -nej-> b -> end', {
        flows: { 'd--b': { condition: [when('fraga-d', 'nej'), when('fraga-c', 'nej')] } },
      }),
      { flow: 'd--b', kind: 'never-open' },
    ],
    'a way that nobody has the answers for in the one form where people come to it': [
      formed({
        'a--d': { appliesWhen: [when('form', 'ja')] },
        'd--b': { condition: [when('fraga-d', 'ja'), when('form', 'nej')] },
      }),
      { flow: 'd--b', kind: 'never-open' },
    ],
  },
})

function formed(flows: Readonly<Record<string, Partial<Flow>>>) {
  const process = makeProcess('start -> a -> d? -ja-> b -> end; d -nej-> end; a -> end', {
    process: { variants: [{ question: question.id, name: 'Form', otherwise: null }] },
    flows,
  })
  return makeSite(process, { questions: [question, makeQuestion('fraga-d', 'ja', 'nej')] })
}

function calling() {
  const inner = makeProcess('start -> a -> end; b -> end2', {
    process: { id: 'inre' as ProcessId },
  })
  const outer = makeProcess('start -> sub(subprocess) -> a -> end; sub -> b -> end', {
    steps: { sub: { calls: inner.id } },
    flows: {
      'sub--a': { fromEnd: 'end' as StepId },
      'sub--b': { fromEnd: 'end2' as StepId },
    },
  })
  return makeSite([outer, inner])
}
