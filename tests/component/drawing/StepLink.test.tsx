import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepLink } from '../../../src/drawing/StepLink.tsx'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { RoleId } from '../../../src/model/ids.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess, makeStep, open } from '../../support/make-process.ts'

const nobody = { ...makeStep('a').responsibility, accountable: open<RoleId>() }
const process = makeProcess('start -> a:fk -> b:fk -> end', {
  steps: {
    start: { status: 'inferred' },
    a: { responsibility: nobody },
    b: { status: 'inferred' },
  },
})
const map = mapOf(process, [])
const placed = placeProcess(process, 'wide', estimateText, 'quick')

test('the border tells how sure a step is: open where nobody is accountable yet, but not where nobody acts', () => {
  render(
    <svg>
      <title>Karta</title>
      {map.steps.map((step) => (
        <StepLink
          key={step.id}
          step={step}
          placed={placed.steps.find(({ id }) => id === step.id) ?? never()}
          source={{ process: map, parties: [], roles: [] }}
          href={`/${step.id}/`}
          isPlaced
          isDimmed={false}
          isSelected={false}
          isLifted={false}
          isHit={false}
        />
      ))}
    </svg>,
  )
  const classes = [...document.querySelectorAll('.s')].map((shape) => [
    shape.getAttribute('data-steg'),
    shape.classList.contains('inferred'),
    shape.classList.contains('open'),
  ])
  expect(classes).toEqual([
    ['start', true, false],
    ['a', false, true],
    ['b', true, false],
    ['end', false, false],
  ])
})

function never(): never {
  throw new Error('every step has its place')
}
