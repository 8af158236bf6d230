import { expect, test } from 'vitest'
import { statusesOfMap } from '../../../../src/model/pages/status-counts.ts'
import { makeProcess, makeStep, open } from '../../../support/make-process.ts'

test('a step is counted as the map draws it: open where nobody has agreed on who is accountable', () => {
  const process = makeProcess('start -> a:fk -> b:fk -> c:fk -> end', {
    steps: {
      start: { responsibility: { ...makeStep('start').responsibility, accountable: open() } },
      a: { responsibility: { ...makeStep('a').responsibility, accountable: open() } },
      b: { status: 'inferred' },
    },
  })
  expect(statusesOfMap(process).steps).toEqual({ stated: 3, inferred: 1, open: 1 })
})
