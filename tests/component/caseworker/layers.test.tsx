import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { ConsentId, GapId, PartyId, StepId } from '../../../src/model/ids.ts'
import { mapOf } from '../../../src/model/map-process.ts'
import { mapLayers } from '../../../src/model/pages/map-layers.ts'
import type { Process } from '../../../src/model/process.ts'
import { uiStore } from '../../../src/state/ui-store.ts'
import { HandoverLine } from '../../../src/views/caseworker/HandoverLine.tsx'
import { openLayers } from '../../../src/views/caseworker/layers/open-layers.tsx'
import type { LayersHere } from '../../../src/views/caseworker/layers-here.ts'
import {
  type LayerId,
  type MapFilters,
  NO_FILTERS,
} from '../../../src/views/caseworker/map-filters.ts'
import { MapTools } from '../../../src/views/caseworker/tools/MapTools.tsx'
import { estimateText } from '../../support/estimate-text.ts'
import {
  aReview,
  makeHandover,
  makeProcess,
  makeStep,
  open,
  settled,
} from '../../support/make-process.ts'
import { makeConsent, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { Surroundings } from '../../support/render-page.tsx'

const CARE = 'vard' as ConsentId
const AF = 'af' as PartyId
const confirmed = { ...aReview, confirmedOn: '2026-11-21' }
const process: Process = makeProcess('start:fk -> a:fk -> b:fk => c:af -> end', {
  steps: {
    start: { review: confirmed, responsibility: makeStep('a').responsibility },
    a: { gaps: ['g-08', 'g-14'] as GapId[], consentObtained: [settled(CARE)] },
    b: {
      gaps: ['g-08'] as GapId[],
      consentRequired: [{ ...settled(CARE), status: 'inferred' }],
      status: 'inferred',
    },
    c: { review: { ...aReview, owner: AF, reviewBy: '2026-12-01' } },
    end: { review: confirmed, responsibility: makeStep('a').responsibility },
  },
  flows: { 'b--c': { handover: makeHandover('af-roll', { by: open() }) } },
})
const gap = (id: string, status: 'stated' | 'inferred') => ({
  id: id as GapId,
  code: id.toUpperCase(),
  name: `Namnet ${id}`,
  description: 'Beskrivning.',
  wayOn: null,
  review: aReview,
  status,
  citations: [],
})
const site = makeSite(process, {
  gaps: [gap('g-08', 'stated'), gap('g-14', 'inferred')],
  consents: [makeConsent('vard')],
})
const placed = placeProcess(process, 'wide', estimateText, 'quick')
const page = {
  process: mapOf(process, []),
  wide: placed,
  tall: placed,
  names: { documents: {}, consents: {} },
}
const layers = mapLayers(site, process)
const here = (today = '2026-12-02') => openLayers(indexOf(site), page, layers, today)
const chosen = (layer: LayerId) => ({ ...NO_FILTERS, layer })

function show(layer: LayerId, today?: string, dimmed: readonly string[] = []): HTMLElement {
  const shown = {
    filters: chosen(layer),
    dimmed: new Set(dimmed as StepId[]),
    search: `?lager=${layer}`,
    page,
    HandoverLine,
  }
  const { container } = render(
    <Surroundings>
      <svg role="none">{here(today).tags(shown, placed)}</svg>
      {here(today).list(shown)}
    </Surroundings>,
  )
  return container
}

const tags = () =>
  Object.fromEntries(
    [...document.querySelectorAll('[data-lapp]')].map((tag) => [
      tag.getAttribute('data-lapp'),
      tag.textContent,
    ]),
  )
/** What the list says, a line for each of its headings, texts and steps. */
const told = () =>
  [...document.querySelectorAll('#lager :is(h2, h3, p, li)')].map(({ textContent }) => textContent)

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
})

test('gaps: each with its number, its name, how sure it is, and its steps as links to where it is told', () => {
  show('glapp')
  expect(told()).toEqual([
    'Glapp: 2 steg',
    'Platser där en person kan falla mellan stolarna. Vid varje steg på kartan står glappets nummer.',
    'G-08 Namnet g-08',
    '2. Steg a',
    '3. Steg b',
    'G-14 Namnet g-14',
    'Härledd',
    '2. Steg a',
  ])
  expect(screen.getByRole('link', { name: '3. Steg b' }).getAttribute('href')).toBe(
    '/handlaggare/process/b/?lager=glapp#glapp-g-08',
  )
  // Left of the line that leads on from it, there is room for one of the two.
  expect(tags()).toEqual({ a: 'G-08 +1', b: 'G-08' })
})

test('a layer without anything says so', () => {
  show('flaskhalsar')
  expect(told()).toEqual(['Flaskhalsar: 0 steg', 'Ingen känd flaskhals finns vid kartans steg.'])
  expect(tags()).toEqual({})
})

test('handovers: from where to where, to whom, and what is open', () => {
  const view = show('overlamningar')
  expect(within(view).getByRole('link').getAttribute('href')).toBe(
    '/handlaggare/process/b/?lager=overlamningar#till-c',
  )
  expect(view.querySelector('h3')?.textContent).toBe('Från Steg b till Steg c')
  expect(view.querySelector('.handover-line')?.textContent).toContain('Rollen af-roll')
  expect(told().at(-1)).toContain('när det senast ska komma')
  expect(tags()).toEqual({ b: 'Lämnar', c: 'Tar emot' })
  const { outside } = here()
  expect([...outside(chosen('overlamningar'), page.process)].sort()).toEqual(['a', 'end', 'start'])
})

test('consents: where each is obtained and required, and how sure that is', () => {
  show('samtycken')
  expect(told().slice(2)).toEqual([
    'Samtycket vard',
    'Krävs:',
    '3. Steg b (härledd)',
    'Hämtas in:',
    '2. Steg a',
  ])
  expect(tags()).toEqual({ a: 'Hämtas in', b: 'Krävs' })
})

test('status: what is open and what is inferred, what of the step is open, and how many are stated', () => {
  show('status')
  expect(told().slice(2)).toEqual([
    'Delvis öppet: 1 steg',
    '3. Steg b (öppen fråga: överlämning)',
    '4 steg är belagda. Enskilda uppgifter i dem kan vara härledda, och det som gäller hela fasen kan vara öppet: det står på stegets sida.',
  ])
  expect(tags()).toEqual({ b: 'Delvis öppet' })
})

test('freshness: by party, whose turn it is and since when, on the reader’s own day', () => {
  show('aktualitet')
  expect(told().slice(2)).toEqual([
    'Parten fk: 2 steg',
    'Jämfört 20 november 2026, inte bekräftat sedan dess:',
    '2. Steg a',
    '3. Steg b',
    'Parten af: 1 steg',
    'Skulle ha jämförts med källorna senast 1 december 2026:',
    '4. Steg c',
    '2 steg är bekräftade och väntar inte på någon.',
  ])
  expect(tags()).toEqual({ a: 'nov. 2026', b: 'nov. 2026', c: '! nov. 2026' })
  expect(document.querySelectorAll('.layer-tag.late')).toHaveLength(1)
  cleanup()
  show('aktualitet', '2026-12-01')
  expect(document.querySelectorAll('.layer-tag.late')).toHaveLength(0)
})

test('a way: each step in its order with whose it is, how it goes on, and nothing else undimmed', () => {
  show('vag.a.b.c.b')
  expect(told()).toEqual([
    'En väg: 3 steg',
    'Vägen som länken visar, steg för steg. På kartan står varje stegs plats på vägen.',
    'Steg a (Parten fk)',
    'Steg b (Parten fk), lämnas över',
    'Steg c (Parten af)',
    'Steg b (Parten fk)',
  ])
  expect(screen.getByRole('link', { name: 'Steg a' }).getAttribute('href')).toBe(
    '/handlaggare/process/a/?lager=vag.a.b.c.b',
  )
  expect(tags()).toEqual({ a: '1', b: '2, 4', c: '3' })
  const { outside } = here()
  expect([...outside(chosen('vag.a.b.c.b'), page.process)].sort()).toEqual(['end', 'start'])
  const taken = [...document.querySelectorAll('[data-vag]')].map((one) =>
    one.getAttribute('data-vag'),
  )
  expect(taken.sort()).toEqual(['a--b', 'b--c'])
})

test('of a way that the map no longer has all of, the rest is shown, and how much is left out', () => {
  show('vag.a.borta.c.__proto__')
  expect(told()).toContain('2 steg på vägen finns inte på kartan och visas inte.')
  expect(tags()).toEqual({ a: '1', c: '2' })
  cleanup()
  show('vag.borta')
  expect(told()).toContain('Inget av stegen på vägen finns på kartan.')
})

test('a way is chosen by a link alone, and can be left among the tools', async () => {
  const { onChange } = tools(chosen('vag.a.b'), async () => layers, { layers: here() })
  const box = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lager' })
  expect(box.selectedOptions[0]?.textContent).toBe('En väg')
  expect(screen.getByRole('link', { name: 'En väg i ord' })).toBeDefined()
  expect(document.querySelector('.map-paper')?.textContent).toBe(
    'Urval: Lager: En väg. 2 av 5 steg passar urvalet, resten är bleka.',
  )
  await userEvent.selectOptions(box, 'Inget')
  expect(onChange).toHaveBeenCalledWith(NO_FILTERS)
})

test('what the other choices leave out has no tag, and the list says so', () => {
  show('glapp', undefined, ['b'])
  expect(tags()).toEqual({ a: 'G-08 +1' })
  expect(told()).toContain('3. Steg b (utanför urvalet)')
})

test('tags are not told to who listens: the list says it', () => {
  show('glapp')
  expect(document.querySelector('.layer-tags')?.getAttribute('aria-hidden')).toBe('true')
})

type Loading = Parameters<typeof MapTools>[0]['loadLayers']

function tools(filters: MapFilters, loadLayers: Loading, more: Partial<{ layers: LayersHere }>) {
  const onLayers = vi.fn()
  const onFound = vi.fn(() => new Set(['a', 'b'] as StepId[]))
  const onChange = vi.fn(() => new Set<StepId>())
  const props = {
    onLayers,
    onFound,
    onChange,
    layers: null,
    hit: null,
    hitPlace: null,
    after: null,
    ...more,
  }
  const of = (now: MapFilters) => (
    <MapTools
      {...props}
      site={indexOf(site)}
      page={page}
      filters={now}
      lifted={new Set(['a', 'b'] as StepId[])}
      loadLayers={loadLayers}
      onLead={() => {}}
    />
  )
  const { rerender } = render(of(filters))
  return { onLayers, onFound, onChange, turnTo: (now: MapFilters) => rerender(of(now)) }
}

test('a layer is chosen among the tools; what it lifts is counted when it has come', async () => {
  const load = vi.fn(async () => layers)
  const { onFound, onChange, turnTo } = tools(NO_FILTERS, load, {})
  expect(load).not.toHaveBeenCalled()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Lager' }), 'Glapp')
  expect(onChange).toHaveBeenCalledWith(chosen('glapp'))
  turnTo(chosen('glapp'))
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledTimes(1))
  expect(onFound).toHaveBeenCalledWith(chosen('glapp'), 'chosen', expect.anything())
  expect(uiStore.getState().message).toBe('2 av 5 steg passar urvalet.')
})

test('who comes by a link to a layer has it without a word', async () => {
  uiStore.setState({ message: '' })
  const { onLayers, onFound } = tools(chosen('glapp'), async () => layers, {})
  await vi.waitFor(() => expect(onLayers).toHaveBeenCalledTimes(1))
  expect(onFound).toHaveBeenCalledWith(chosen('glapp'), 'link', expect.anything())
  expect(uiStore.getState().message).toBe('')
})

test('a layer that is here leads to its list', () => {
  tools(chosen('samtycken'), async () => layers, { layers: here() })
  const link = screen.getByRole('link', { name: 'Samtycken i ord' })
  expect(link.getAttribute('href')).toBe('#lager')
})

test('from a map that fills the screen, the page comes back first', async () => {
  tools(chosen('samtycken'), async () => layers, { layers: here() })
  const link = screen.getByRole('link', { name: 'Samtycken i ord' })
  const told: string[] = []
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true })
  document.exitFullscreen = async () => void told.push(`left at ${location.hash}`)
  await userEvent.click(link)
  Reflect.deleteProperty(document, 'fullscreenElement')
  await vi.waitFor(() => expect(location.hash).toBe('#lager'))
  expect(told).toEqual(['left at '])
  location.hash = ''
})

test('a layer that does not come is told, and all can be shown again', async () => {
  tools(chosen('glapp'), () => Promise.reject(new Error('nothing')), {})
  const words = 'Lagret gick inte att hämta. Kontrollera nätet och läs in sidan igen.'
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Visa allt' })).toBeDefined()
})

test('on paper the map says which layer is chosen', () => {
  tools(chosen('status'), async () => layers, { layers: here() })
  expect(document.querySelector('.map-paper')?.textContent).toBe(
    'Urval: Lager: Hur säkert. 2 av 5 steg passar urvalet, resten är bleka.',
  )
})
