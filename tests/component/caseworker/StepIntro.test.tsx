import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepView } from '../../../src/views/caseworker/StepView.tsx'
import { buildChanged, swap } from '../../support/bokbussen.ts'
import { indexOf, stepPageOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

async function showChoice(decidedBy: string) {
  const { site } = await buildChanged({
    'fragor/bocker-valda.mdx': swap('status:', `avgörs-av: ${decidedBy}\nstatus:`),
  })
  const process = site?.processes.find(({ id }) => id === 'bokval')
  if (!site || !process) throw new Error('the content is at fault')
  showStatic(
    <StepView site={indexOf(site)} page={stepPageOf(site, process, 'bocker-valda')} text={null} />,
  )
}

test('a choice whose answer is a decision says whose', async () => {
  await showChoice('[biblioteket, byalaget]')
  expect(screen.getByText('Avgörs av Biblioteket och Byalaget.').tagName).toBe('P')
})

test('a choice whose answer is a fact about the person says nothing of it', async () => {
  await showChoice('[]')
  expect(screen.queryByText(/Avgörs av/)).toBeNull()
})
