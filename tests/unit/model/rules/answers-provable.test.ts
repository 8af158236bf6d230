import { expect, it } from 'vitest'
import { checkSite } from '../../../../src/model/rules/index.ts'
import type { Work } from '../../../../src/model/situations/situations.ts'
import { makeProcess } from '../../../support/make-process.ts'
import { makeSite } from '../../../support/make-site.ts'
import { testRule } from '../../../support/rule-tester.ts'

const answered = (question: string, answer: string) => ({ question, answers: [answer] }) as never

/** A choice that looks back at the answer of the one before. */
const remembering = makeProcess(
  'start -> a? -ja-> b -> c? -ja-> end; a -nej-> b; c -nej-> d -> end',
  {
    flows: {
      'c--end': { condition: [answered('fraga-c', 'ja'), answered('fraga-a', 'ja')] },
      'c--d': { condition: [answered('fraga-c', 'nej')] },
    },
  },
)

testRule('answers-provable', {
  valid: { 'a choice that looks at an earlier answer': remembering },
  invalid: {},
})

const LITTLE: Work = { proof: 3, shortestWay: 3 }
const told = (work: Work, ...processes: readonly (typeof remembering)[]) =>
  checkSite(makeSite(remembering, { processes }), new Set(), work)

it('reports every rule that could not be proved with the work allowed, where most is remembered', () => {
  const [found, ...others] = told(LITTLE, remembering).filter(
    ({ rule }) => rule === 'answers-provable',
  )
  expect(others).toEqual([])
  expect(found?.subject).toBe(remembering.steps.find(({ id }) => id === 'c'))
  expect(found?.data).toEqual({
    process: 'process',
    others: [],
    rules: [
      'loop-has-exit',
      'answers-exhaustive',
      'answers-disjoint',
      'no-dead-flow',
      'consent-before-sharing',
      'document-before-use',
    ],
    step: 'c',
    name: 'Steg c',
    questions: ['fraga-a'],
  })
})

it('reports once for processes that open each other, and proves the others', () => {
  const opening = {
    ...makeProcess('start -> o -> end'),
    id: 'opening' as never,
  }
  const calling = {
    ...opening,
    steps: opening.steps.map((step) =>
      step.id === 'o' ? { ...step, kind: 'subprocess' as const, calls: remembering.id } : step,
    ),
  }
  const apart = {
    ...makeProcess('start -> x? -ja-> end'),
    id: 'apart' as never,
  }
  const all = told({ proof: 5, shortestWay: 3 }, calling, remembering, apart)
  const found = all.filter(({ rule }) => rule === 'answers-provable')
  expect(found.map(({ data }) => data)).toEqual([
    expect.objectContaining({ process: 'process', others: ['opening'] }),
  ])
  expect(all.map(({ rule }) => rule)).toContain('answers-exhaustive')
})

it('tells the same of the same content each time', () => {
  expect(told(LITTLE, remembering)).toEqual(told(LITTLE, remembering))
})
