import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HandoverMarks } from '../../../src/drawing/HandoverMarks.tsx'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { StepId } from '../../../src/model/ids.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { estimateText } from '../../support/estimate-text.ts'
import { makeProcess } from '../../support/make-process.ts'

const process = makeProcess('start -> a:fk -> b:af -> c:af -> end; a => b; b => c')
const placed = placeProcess(process, 'wide', estimateText, 'quick')

test('an envelope is dimmed when filters leave out both who hands over and who receives', () => {
  render(
    <svg>
      <title>Karta</title>
      <HandoverMarks
        placed={placed}
        process={mapOf(process, [])}
        hrefOf={(step) => `/${step}/`}
        dimmed={new Set(['b', 'c'] as StepId[])}
      />
    </svg>,
  )
  const dimmed = [...document.querySelectorAll('.env')].map((mark) => [
    mark.getAttribute('href'),
    mark.classList.contains('dim'),
  ])
  expect(dimmed).toEqual([
    ['/a/#till-b', false],
    ['/b/#till-c', true],
  ])
})
