import { makeProcess } from '../../../support/make-process.ts'
import { testRule } from '../../../support/rule-tester.ts'

testRule('process-size', {
  valid: { 'a process of 299 steps': chain(299) },
  invalid: {
    'a process of 300 steps': [chain(300), { process: 'process', steps: 300, most: 299 }],
  },
})

function chain(length: number) {
  const steps = Array.from({ length: length - 2 }, (_, i) => `s${i}`)
  return makeProcess(['start', ...steps, 'end'].join(' -> '))
}
