import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type { StepId } from '../../../src/model/ids.ts'
import { StepFacts } from '../../../src/views/caseworker/StepFacts.tsx'
import { makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeDocument, makeSite } from '../../support/make-site.ts'
import { indexOf, stepPageOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const process = makeProcess('start -> a -> end', {
  steps: { a: { checklist: ['Ring personen.'] } },
})
const site = makeSite(process)

function sectionOf(stepId: string) {
  showStatic(
    <StepFacts
      site={indexOf(site)}
      page={stepPageOf(site, process, stepId)}
      level={2}
      text={<p>Personen är välkommen tillbaka.</p>}
    />,
  )
  const section = screen.getByText('Personen är välkommen tillbaka.').closest('section')
  return within(section as HTMLElement)
}

test('what a text tells of an end, where nobody does anything, is not called something to do', () => {
  expect(sectionOf('end').getByRole('heading', { name: 'Bra att veta' })).toBeDefined()
  expect(screen.queryByText('Gör så här')).toBeNull()
})

test('a text stands under the checklist that it explains', () => {
  const section = sectionOf('a')
  expect(section.getByRole('heading', { name: 'Gör så här' })).toBeDefined()
  expect(section.getByText('Ring personen.')).toBeDefined()
})

test('what came before is a heading once, and a handover says in its own words where it comes from', () => {
  const map = makeProcess('start:fk -> a:fk => b:af -> end')
  const withMap = makeSite(map)
  const page = stepPageOf(withMap, map, 'b')
  showStatic(<StepFacts site={indexOf(withMap)} page={page} level={2} text={null} />)
  expect(screen.getAllByText('Vad som kom före')).toHaveLength(1)
  expect(screen.getByText('Kommer från').tagName).toBe('DT')
})

test('a step that a way back leads to in the end tells of it, with how often it is tried', () => {
  const map = makeProcess('start -> a -> d? -ja-> end; d -nej x3-> a', {
    flows: { 'd--a': { limit: { times: 3, afterwards: 'end' as StepId } } },
  })
  const withMap = makeSite(map)
  const page = stepPageOf(withMap, map, 'end')
  showStatic(<StepFacts site={indexOf(withMap)} page={page} level={2} text={null} />)
  const before = screen.getByRole('heading', { name: 'Vad som kom före' }).nextElementSibling
  expect([...(before?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(
    ['3. Steg d (ja)', '3. Steg d (nej, efter 3 gånger)'],
  )
})

test('a step whose border is dotted for want of one who is accountable says so where it says how firmly it stands', () => {
  const map = makeProcess('start -> a -> b -> end', {
    steps: { a: { responsibility: { ...makeStep('a').responsibility, accountable: open() } } },
  })
  const withMap = makeSite(map)
  const provenanceOf = (id: string) => {
    showStatic(
      <StepFacts
        site={indexOf(withMap)}
        page={stepPageOf(withMap, map, id)}
        level={2}
        text={null}
      />,
    )
    const heading = screen.getAllByRole('heading', { name: 'Källor och status' }).at(-1)
    return heading?.closest('section')?.textContent
  }
  expect(provenanceOf('a')).toContain(
    'Öppen fråga Det är inte överenskommet vem som ansvarar. På kartan är ramen prickad. För resten av steget gäller:Belagd Källan säger det.',
  )
  expect(provenanceOf('b')).not.toContain('Öppen fråga')
})

test('what the person alone brings and leaves is told as the person’s, not as the reader’s', () => {
  const plan = makeDocument('plan', { name: 'Plan' })
  const map = makeProcess('start -> a:person -> b:fk -> end', {
    steps: {
      a: { needs: [settled(plan.id)], gives: [settled(plan.id)] },
      b: { needs: [settled(plan.id)], gives: [settled(plan.id)] },
    },
  })
  const made = makeSite(map, { documents: [plan] })
  const parties = made.parties.map((party) => ({
    ...party,
    isIndividual: party.id === 'person',
  }))
  const withMap = { ...made, parties }
  const headings = (id: string) => {
    const page = stepPageOf(withMap, map, id)
    const html = showStatic(<StepFacts site={indexOf(withMap)} page={page} level={2} text={null} />)
    return [...html.matchAll(/Det här [^<]*/g)].map(([words]) => words)
  }
  expect(headings('a')).toEqual(['Det här behöver personen', 'Det här lämnar personen'])
  expect(headings('b')).toEqual(['Det här behöver du', 'Det här lämnar du'])
})
