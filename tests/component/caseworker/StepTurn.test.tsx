import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type { PartyId, RoleId } from '../../../src/model/ids.ts'
import type { Process } from '../../../src/model/process.ts'
import { StepFacts } from '../../../src/views/caseworker/StepFacts.tsx'
import { makeProcess, makeStep, open, roleOfLane, settled } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf, stepPageOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

/** The pairs of word and values under the heading that asks who has the ball; `null` where it is not asked. */
function turnOf(process: Process, step: string): readonly (readonly string[])[] | null {
  const site = makeSite(process)
  showStatic(
    <StepFacts site={indexOf(site)} page={stepPageOf(site, process, step)} level={2} text={null} />,
  )
  const pairs = screen
    .queryByRole('heading', { name: 'Vem har bollen?' })
    ?.closest('section')
    ?.querySelectorAll('dl > div')
  const words = (one: Element) => one.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  return pairs ? [...pairs].map((pair) => [...pair.children].map(words)) : null
}

test('a step that hands over says who waits for it, and one that receives what it waits for', () => {
  const process = makeProcess('start:fk -> a:fk => b:af -> end:af')
  expect(turnOf(process, 'a')).toEqual([
    ['Har personen nu', 'Rollen fk-roll'],
    ['Väntar på er', 'Rollen af-roll: underlag (3. Steg b)'],
  ])
  expect(turnOf(process, 'b')).toEqual([
    ['Har personen nu', 'Rollen af-roll'],
    ['Väntar på', 'Underlag från Parten fk (2. Steg a)'],
  ])
})

test('a step that waits for nobody says only who has the person', () => {
  expect(turnOf(makeProcess('start -> a -> end'), 'a')).toEqual([
    ['Har personen nu', 'Rollen fk-roll'],
  ])
})

test('who has the person while the parties have not agreed is told as open', () => {
  const heldBy = (meanwhile: RoleId | null) => ({
    responsibility: { ...makeStep('x').responsibility, accountable: open({ meanwhile }) },
  })
  const process = makeProcess('start -> a -> b -> end', {
    steps: { a: heldBy(roleOfLane('fk')), b: heldBy(null) },
  })
  expect(turnOf(process, 'a')).toEqual([['Har personen nu', 'Rollen fk-roll Öppen fråga']])
  expect(turnOf(process, 'b')).toEqual([['Har personen nu', 'Öppen fråga']])
})

test('a wait names the party that is waited for, and how sure that is', () => {
  const process = makeProcess('start -> w -> end', {
    steps: {
      w: { kind: 'wait', waitsFor: [{ ...settled('af' as PartyId), status: 'inferred' }] },
    },
  })
  expect(turnOf(process, 'w')).toEqual([
    ['Har personen nu', 'Rollen fk-roll'],
    ['Väntar på', 'Af Härledd'],
  ])
})

test('nobody has the person at a start or an end', () => {
  const process = makeProcess('start -> a -> end')
  expect(turnOf(process, 'start')).toBeNull()
  expect(turnOf(process, 'end')).toBeNull()
})
