import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import type { ConsentId } from '../../../src/model/ids.ts'
import { listOf, REGISTERS, type RegisterName } from '../../../src/model/pages/register-lists.ts'
import { RegisterListView } from '../../../src/views/registers/RegisterListView.tsx'
import { makeProcess, settled } from '../../support/make-process.ts'
import { makeConsent, makeDocument, makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const consent = (id: string, name: string) =>
  makeConsent(id, { name, purpose: `Syftet med ${id}.` })
const document = (id: string, name: string) =>
  makeDocument(id, { name, purpose: `Syftet med ${id}.` })
const process = makeProcess('start -> fraga:soc -> svara:fk -> end', {
  steps: { fraga: { name: 'Fråga', consentObtained: [settled('vard' as ConsentId)] } },
})
const site = makeSite(process, {
  roles: [
    makeRole('fk-roll', 'fk', { name: 'Utredare' }),
    makeRole('soc-roll', 'soc', { name: 'Sekreterare' }),
    makeRole('soc-chef', 'soc', { name: 'Chef' }),
  ],
  documents: [document('plan', 'Plan'), document('arende', 'Ärende'), document('intyg', 'Intyg')],
  consents: [consent('vard', 'Samtycke till vård'), consent('plan', 'Samtycke till plan')],
})

function show(register: RegisterName) {
  const props = { site: indexOf(site), register, things: listOf(site, register) }
  return showStatic(<RegisterListView {...props} />)
}

const linksOf = (list: HTMLElement) =>
  [...list.children].map((item) => within(item as HTMLElement).getAllByRole('link')[0]?.textContent)

test('documents and consents stand from A to Ö, with what they are for', () => {
  show('documents')
  const [list] = screen.getAllByRole('list')
  expect(list && linksOf(list)).toEqual(['Intyg', 'Plan', 'Ärende'])
  expect(list?.textContent).toContain('Syftet med intyg.')
})

test('a consent leads to the steps where the person is asked', () => {
  show('consents')
  const item = screen.getByRole('link', { name: 'Samtycke till vård' }).closest('li')
  expect(item?.textContent).toContain('Personen frågas i steget ”Fråga”')
  expect(screen.getByRole('link', { name: 'Fråga' }).getAttribute('href')).toBe(
    '/handlaggare/process/fraga/',
  )
})

test('roles stand under their parties', () => {
  show('roles')
  const parts = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.closest('section'))
    .filter((part) => part !== null)
  expect(parts.map((part) => linksOf(within(part).getByRole('list')))).toEqual(
    site.parties.map(({ id }) => (id === 'soc' ? ['Chef', 'Sekreterare'] : ['Utredare'])),
  )
})

test.each(REGISTERS)(
  'the list of %s leads to the other lists, and skips no heading level',
  (register) => {
    expect(show(register)).not.toMatch(/ style=/)
    const ways = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(ways).toHaveLength(REGISTERS.length - 1)
    expect(skippedLevels()).toEqual([])
  },
)

test('REL-13: a list survives its way as JSON', () => {
  for (const register of REGISTERS) {
    const things = listOf(site, register)
    expect(JSON.parse(JSON.stringify(things))).toEqual(things)
  }
})
