import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mapIntroduction } from '../../../src/model/pages/map-introduction.ts'
import { MapIntroduction } from '../../../src/views/caseworker/MapIntroduction.tsx'
import { buildChanged } from '../../support/bokbussen.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

async function showIntroduction(id: string) {
  const { site } = await buildChanged({})
  const process = site?.processes.find((one) => one.id === id)
  if (!site || !process) throw new Error('the content is at fault')
  const page = mapIntroduction(site, process)
  showStatic(<MapIntroduction site={indexOf(site)} page={page} text={null} />)
  return { site, process, page }
}

function factOf(term: string): HTMLElement {
  const fact = screen.getByText(term).parentElement
  if (fact === null) throw new Error(`no fact ${term}`)
  return fact
}

test('a map tells its goal and its target groups, each with how firmly it stands', async () => {
  const { site, process } = await showIntroduction('boken-kommer')
  expect(factOf('Mål').textContent).toContain(process.goal)
  const groups = site.targetGroups.filter(({ id }) => process.targetGroups.includes(id))
  expect(groups.length).toBeGreaterThan(0)
  for (const { name, description, status } of groups) {
    const value = screen.getByText(`${name}.`).parentElement
    expect(value?.textContent).toContain(description)
    expect(value?.querySelector('.tag')?.textContent ?? 'Belagd').toBe(
      { stated: 'Belagd', inferred: 'Härledd', open: 'Öppen fråga' }[status],
    )
  }
})

test('a map tells who holds each phase together, and where nobody has agreed on it', async () => {
  await showIntroduction('boken-kommer')
  expect(factOf('Turen').textContent).toMatch(/^Turen.+Härledd$/)
  expect(factOf('Uppföljning').textContent).toMatch(/^Uppföljning.*Öppen fråga/)
})

test('a map that says nothing of who holds its phases together does not ask', async () => {
  await showIntroduction('bokval')
  expect(screen.queryByText('Vem håller ihop varje fas')).toBeNull()
})

test('a map names the sources of all that it tells of itself, and who owns its text', async () => {
  const { process, page } = await showIntroduction('boken-kommer')
  const cited = new Set([...process.citations, ...page.citations].map(({ source }) => source))
  const list = screen.getByRole('list', { name: 'Källor' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(cited.size)
  expect(screen.getByText(/Texten ägs av/)).toBeTruthy()
})
