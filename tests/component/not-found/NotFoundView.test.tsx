import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { NotFoundView } from '../../../src/views/not-found/NotFoundView.tsx'
import { makeProcess } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'

const site = indexOf(makeSite(makeProcess('start -> a:fk -> end')))

function show(path: string) {
  const { hook } = memoryLocation({ path, static: true })
  return render(
    <Router hook={hook}>
      <NotFoundView site={site} />
    </Router>,
  )
}

test('REL-10: an unknown address gives ways onward', () => {
  show('/finns-inte/')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidan finns inte')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/',
    '/pilkarta/',
    '/handlaggare/',
    '/vem-gor-vad/',
    '/sok/',
  ])
})

test.each([
  ['/samtycken/finns-inte/', 'Alla samtycken', '/samtycken/'],
  ['/roller/finns-inte/', 'Alla roller', '/roller/'],
])('%s, a page that its register lacks, leads to the list: %s', (path, name, address) => {
  show(path)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(address)
})

test('a misspelt address gives the map that was probably meant', () => {
  show('/handlaggare/proces/ett-steg/')
  expect(
    screen.getByRole('link', { name: 'Menade du kartan Processen?' }).getAttribute('href'),
  ).toBe('/handlaggare/process/')
})
