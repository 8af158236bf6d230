import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../../src/i18n/fact-words.ts'
import type { ShownClaim } from '../../../src/model/pages/named.ts'
import { ClaimValue } from '../../../src/ui/ClaimValue.tsx'
import { open, settled } from '../../support/make-process.ts'
import { makeParty } from '../../support/make-site.ts'
import { showStatic } from '../../support/render-page.tsx'

function shown(claim: ShownClaim<string>): string {
  const parties = [makeParty('fk'), makeParty('af')]
  showStatic(<ClaimValue claim={claim} parties={parties} show={(value) => value} />)
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const question = open<string>({ practices: ['De delar på ansvaret'], meanwhile: 'Läkare' })

test('a value that sources state says nothing extra, an inferred one does', () => {
  expect(shown(settled('Läkare'))).toBe('Läkare')
  expect(shown({ ...settled('Läkare'), status: 'inferred' })).toBe('Läkare Härledd')
})

test('values of several forms stand under their names', () => {
  const other = { ...settled('Kurator'), formName: 'Med stöd' }
  expect(shown({ ...settled('Läkare'), formName: 'Utan stöd', otherForms: [other] })).toBe(
    'Utan stöd: Läkare Med stöd: Kurator',
  )
})

test('a question that is open in all forms is asked once, with each value meanwhile', () => {
  const other = { ...question, meanwhile: 'Kurator', formName: 'Med stöd' }
  expect(shown({ ...question, formName: 'Utan stöd', otherForms: [other] })).toBe(
    'Utan stöd: Läkare Med stöd: Kurator Öppen fråga Inte överenskommet: De delar på ansvaret.',
  )
})

test('questions that differ between the forms are asked each for itself', () => {
  const other = { ...open<string>(), formName: 'Med stöd' }
  const words = shown({ ...question, formName: 'Utan stöd', otherForms: [other] })
  expect(words.match(/Öppen fråga/g)).toHaveLength(2)
})

test('practices that differ stand side by side, as many as there are, with who decides', () => {
  const ways = ['De delar på ansvaret', 'Den som träffar personen först ansvarar.']
  const decidedBy = [makeParty('fk').id, makeParty('af').id]
  expect(shown({ ...question, practices: ways, decidedBy })).toBe(
    'Läkare Öppen fråga Inte överenskommet. Källorna visar 2 arbetssätt: De delar på ansvaret. Den som träffar personen först ansvarar. Avgörs av Parten fk och Parten af.',
  )
  expect(screen.getByRole('list').children).toHaveLength(2)
})
