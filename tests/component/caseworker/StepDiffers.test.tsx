import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { STEP_FACTS } from '../../../src/model/step-facts.ts'
import { StepDiffers } from '../../../src/views/caseworker/StepDiffers.tsx'

const said = () => screen.getByText(/./).textContent

test('names what is another in the chosen form, in the words of the site', () => {
  render(<StepDiffers isInAll kinds={['deadline', 'handover']} />)
  expect(said()).toBe('Ändrat här: tidsgräns och överlämning.')
})

test('says that not all forms have the step, and what differs between those that have it', () => {
  render(<StepDiffers isInAll={false} kinds={[]} />)
  expect(said()).toBe('Steget finns inte i alla varianter.')
  cleanup()
  render(<StepDiffers isInAll={false} kinds={['ways']} />)
  expect(said()).toBe('Steget finns inte i alla varianter. Ändrat här: vägen vidare.')
})

test('has a word for everything that can differ', () => {
  render(<StepDiffers isInAll kinds={[...STEP_FACTS, 'certainty']} />)
  expect(said()).toBe(
    'Ändrat här: vem som ansvarar, vem som utför, vem som rådfrågas, vem som informeras, vem som deltar, vem som äger ärendet, behov, tidsåtgång, tidsgräns, det du behöver, det du lämnar, samtycke, registrering, överlämning, vägen vidare och hur säkert det är.',
  )
})
