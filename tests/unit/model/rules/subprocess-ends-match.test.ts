import type { ProcessId, StepId } from '../../../../src/model/ids.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('subprocess-ends-match', {
  valid: {
    'a flow from each end': calling({ 'sub--a': 'end', 'sub--b': 'end2' }),
    'one flow from them all': calling({}, 'start -> sub(subprocess) -> a -> end'),
  },
  invalid: {
    'an end without a way on': [
      calling({ 'sub--a': 'end' }, 'start -> sub(subprocess) -> a -> end'),
      { step: 'sub', kind: 'uncovered', end: 'end2', ends: ['end', 'end2'] },
    ],
    'several flows that name no end': [
      calling({}),
      { kind: 'uncovered', end: 'end' },
      { kind: 'uncovered', end: 'end2' },
    ],
    'a flow from an end, out of a step that is no subprocess': [
      makeProcess('start -> a -> end', { flows: { 'a--end': { fromEnd: 'x' as StepId } } }),
      { step: 'a', kind: 'not-a-subprocess', flow: 'a--end', end: 'x' },
    ],
    'two flows from one end': [
      calling({ 'sub--a': 'end', 'sub--b': 'end' }),
      { kind: 'twice', flow: 'sub--b', end: 'end' },
      { kind: 'uncovered', end: 'end2' },
    ],
    'a flow from what is no end, and the end it leaves open': [
      calling({ 'sub--a': 'end', 'sub--b': 'x' }),
      { kind: 'unknown', flow: 'sub--b', end: 'x' },
      { kind: 'uncovered', end: 'end2' },
    ],
    'a flow from an end by the id that it had before, which leaves nothing open': [
      calling({ 'sub--a': 'end', 'sub--b': 'slut-forr' }),
      { kind: 'unknown', flow: 'sub--b', end: 'slut-forr', now: 'end2' },
    ],
  },
})

function calling(
  fromEnds: Readonly<Record<string, string>>,
  words = 'start -> sub(subprocess) -> a -> end; sub -> b -> end',
) {
  const called = makeProcess('start -> d? -ja-> end; d -nej-> end2', {
    process: { id: 'inre' as ProcessId },
    steps: { end2: { previousIds: ['slut-forr' as StepId] } },
  })
  const flows = Object.entries(fromEnds).map(([id, end]) => [id, { fromEnd: end as StepId }])
  const outer = makeProcess(words, {
    steps: { sub: { calls: called.id } },
    flows: Object.fromEntries(flows),
  })
  return makeSite([outer, called])
}
