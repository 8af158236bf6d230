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

it('names first the question that most choices look back at', () => {
  const asked = makeProcess(
    'start -> a? -ja-> b? -ja-> c? -ja-> d? -ja-> e? -ja-> end; a -nej-> b; b -nej-> c; c -nej-> d; d -nej-> e; e -nej-> end2',
  )
  const looking = {
    ...asked,
    flows: asked.flows.map((flow) => {
      if (flow.id === 'c--d')
        return { ...flow, condition: [...(flow.condition ?? []), answered('fraga-b', 'ja')] }
      const both = [answered('fraga-a', 'ja'), answered('fraga-b', 'ja')]
      return flow.id === 'e--end'
        ? { ...flow, condition: [...(flow.condition ?? []), ...both] }
        : flow
    }),
  }
  const found = checkSite(makeSite(looking), new Set(), LITTLE).filter(
    ({ rule }) => rule === 'answers-provable',
  )
  expect(found.map(({ data }) => data)).toEqual([
    expect.objectContaining({ step: 'e', questions: ['fraga-b', 'fraga-a'] }),
  ])
})

it('tells the same of the same content each time', () => {
  expect(told(LITTLE, remembering)).toEqual(told(LITTLE, remembering))
})
