import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createSpeaker } from '../../src/canvas/describe.ts'
import { createWalkGraph } from '../../src/canvas/walk.ts'
import { i18n } from '../../src/i18n/index.ts'
import { placeProcess } from '../../src/layout/place-process.ts'
import type { MapPage } from '../../src/layout/published-site.ts'
import type { RoleId, StepId } from '../../src/model/ids.ts'
import { invariant } from '../../src/model/invariant.ts'
import { mapOf } from '../../src/model/map-process.ts'
import { mapLayers } from '../../src/model/pages/map-layers.ts'
import type { Process, Step } from '../../src/model/process.ts'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx'
import { MapView } from '../../src/views/caseworker/MapView.tsx'
import { StepView } from '../../src/views/caseworker/StepView.tsx'
import { arbitraryProcess } from '../support/arbitrary-process.ts'
import { makeHandover, makeProcess, makeStep, open, settled } from '../support/make-process.ts'
import { makeSite } from '../support/make-site.ts'
import { runs } from '../support/property-runs.ts'
import { indexOf, stepPageOf } from '../support/publish.ts'
import { showStatic, skippedLevels } from '../support/render-page.tsx'

const measure = (text: string, size: number) => text.length * size * 0.5
const steps = 'start -> a:fk(meeting) -> b? -ja-> c:af -> end; b -nej x2-> a; a => c'

function mapPropsOf(process: Process) {
  const site = makeSite(process)
  const map: MapPage = {
    process: mapOf(process, []),
    wide: placeProcess(process, 'wide', measure, 'quick'),
    tall: placeProcess(process, 'tall', measure, 'quick'),
    names: { documents: {}, consents: {} },
  }
  return {
    site: indexOf(site),
    page: map,
    loadLayers: async () => mapLayers(site, process),
    loadFacts: async (step: StepId) => ({ page: stepPageOf(site, process, step), text: null }),
    introduction: () => <p>Målet.</p>,
  }
}

function inferredBy(role: string, attends = role): Step['responsibility'] {
  const [step] = makeProcess('a').steps
  invariant(step, 'the words name a step')
  const inferred = (id: string) => ({ ...settled(id as RoleId), status: 'inferred' as const })
  return { ...step.responsibility, accountable: inferred(role), attends: [inferred(attends)] }
}

function showMap(process: Process): string {
  return showStatic(<MapView {...mapPropsOf(process)} />)
}

const valuesOf = (selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)).sort()

test('A11Y-06: without scripts the list and both drawings are on the page, the skip link first', () => {
  showMap(makeProcess(steps))
  expect(document.querySelector('[data-karta] a')?.textContent).toBe('Hoppa över kartan')
  expect(document.querySelectorAll('[data-karta] .drawing')).toHaveLength(2)
  expect(document.querySelector('[data-lista] ol')).not.toBeNull()
  expect(document.querySelector('[hidden]')).toBeNull()
})

test('A11Y-07: map and list have the same steps and flows, whatever the process', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 25 }), (process) => {
      showMap(process)
      const ids = process.steps.map(({ id }) => id).sort()
      const flows = process.flows.map(({ id }) => id).sort()
      for (const place of ['[data-lista]', '.drawing.wide', '.drawing.tall']) {
        expect(valuesOf(`${place} [data-steg]`, 'data-steg')).toEqual(ids)
        expect(valuesOf(`${place} [data-flode]`, 'data-flode')).toEqual(flows)
      }
    }),
    runs(12),
  )
})

test('A11Y-07: the list says where each way leads, on what condition, and how often', () => {
  showMap(makeProcess(steps))
  const way = document.querySelector('[data-lista] [data-flode="b--a"]')
  expect(way?.textContent).toMatch(/^Svaret är ”nej”: tillbaka till 2\. Steg a, högst 2 gånger/)
})

test('where a subprocess ends is told by the name of that end', () => {
  showMap(makeProcess('start -> a(subprocess) -Tillbaka med en plan-> b -> end; a -Klart-> end'))
  const ways = document.querySelectorAll('[data-lista] [data-flode^="a--"]')
  expect([...ways].map(({ textContent }) => textContent)).toEqual([
    'Slutar delprocessen med ”tillbaka med en plan”:',
    'Slutar delprocessen med ”klart”: fortsätt vid 4. Steg end',
  ])
})

/** Headings of the list with their levels, and the ways with their words, in the order of the page. */
const listed = () =>
  [...document.querySelectorAll('[data-lista] :is(h4, h5, h6, [data-flode])')].map((element) =>
    element.matches('[data-flode]')
      ? `   ${element.textContent}`
      : `${element.tagName} ${element.textContent}`,
  )

const forks =
  'start -> a -> d? -ja-> b:af -> e? -ett-> f -> m -> end; e -tva-> m; d -nej x3-> a; d -kanske-> g -> m'

test('how sure a way is stands before the colon that its steps follow', () => {
  const process = makeProcess(forks)
  const flows = process.flows.map((flow) =>
    flow.id === 'd--b' ? { ...flow, status: 'inferred' as const } : flow,
  )
  showMap({ ...process, flows })
  expect(listed()).toContain('   Svaret är ”ja” (härledd):')
})

test('A11Y-08: steps that belong to one answer alone stand under it, a heading level lower', () => {
  showMap(makeProcess(forks))
  expect(listed()).toEqual([
    'H4 1. Steg start',
    '   Gå till 2. Steg a',
    'H4 2. Steg a',
    '   Gå till 3. Steg d',
    'H4 3. Steg d',
    '   Svaret är ”ja”:',
    'H5 4. Steg b',
    '   Gå till 5. Steg e',
    'H5 5. Steg e',
    '   Svaret är ”ett”: gå till 6. Steg f',
    '   Svaret är ”tva”: fortsätt vid 8. Steg m',
    'H5 6. Steg f',
    '   Fortsätt vid 8. Steg m',
    '   Svaret är ”kanske”:',
    'H5 7. Steg g',
    '   Fortsätt vid 8. Steg m',
    '   Svaret är ”nej”: tillbaka till 2. Steg a, högst 3 gånger',
    'H4 8. Steg m',
    '   Gå till 9. Steg end',
    'H4 9. Steg end',
  ])
})

test('A11Y-08: what happens at the same time stands under its split, with words for each way', () => {
  showMap(makeProcess('start -> p+>m -> a -> m -> end; p -> b -> m'))
  expect(listed().slice(2, 8)).toEqual([
    'H4 2. Steg p',
    '   Den här vägen:',
    'H5 3. Steg a',
    '   Fortsätt vid 5. Steg m',
    '   Den här vägen:',
    'H5 4. Steg b',
  ])
  expect(document.querySelector('[data-lista] [data-steg="p"]')?.textContent).toContain(
    'Alla vägar, samtidigt:',
  )
})

test('A11Y-08: whatever the process, numbers are part of headings, no level is skipped, and only ways hold steps', () => {
  fc.assert(
    fc.property(arbitraryProcess({ maxSteps: 25 }), (process) => {
      showMap(process)
      const names = [...document.querySelectorAll('[data-lista] :is(h4, h5, h6) a')].map(
        (link) => link.textContent,
      )
      expect(names).toEqual(names.map((name, i) => `${i + 1}. ${name?.replace(/^\d+\. /, '')}`))
      expect(names).toHaveLength(process.steps.length)
      expect(skippedLevels()).toEqual([])
      const items = [...document.querySelectorAll('[data-lista] li[data-steg]')]
      const misplaced = items.filter(({ parentElement }) => {
        const outer = parentElement?.parentElement
        return !(
          parentElement?.matches('ol') &&
          (outer?.matches('.phase-group') || outer?.matches('li:has(> [data-flode])'))
        )
      })
      expect(misplaced).toEqual([])
    }),
    runs(8),
  )
})

test('a handover stands at the way it goes by', () => {
  showMap(
    makeProcess('start -> d?:fk -ja-> a:af -> end; d -nej-> b:fk -> end', {
      flows: { 'd--a': { handover: makeHandover('af-roll') } },
    }),
  )
  const way = document.querySelector('[data-lista] [data-flode="d--a"]')
  expect(way?.textContent).toBe('Svaret är ”ja”:')
  expect(way?.nextElementSibling?.textContent).toContain('Överlämning till')
  expect(document.querySelectorAll('[data-lista] .handover-line')).toHaveLength(1)
})

test('A11Y-19: every shape of the drawing is named by step, kind and accountable role', () => {
  showMap(makeProcess(steps))
  const link = document.querySelector('.drawing.wide a[data-steg="a"]')
  expect(link?.getAttribute('aria-label')).toMatch(
    /^Steg a, möte, Parten fk, ansvarig: .+, 1 överlämning$/,
  )
})

/** A step, a role, a handover's field and a way that the sources do not state. */
const unsure = () =>
  makeProcess('start -> a:fk -> b? -ja-> c:af -> end; b -nej-> end', {
    steps: {
      a: { status: 'inferred', responsibility: inferredBy('fk-roll') },
      b: { responsibility: inferredBy('fk-roll', 'af-roll') },
    },
    flows: {
      'a--b': { status: 'inferred' },
      'b--c': {
        handover: {
          ...makeHandover('af-roll'),
          channel: { kind: 'settled', value: 'brev', status: 'inferred', citations: [] },
        },
      },
    },
  })

test('A11Y-07: the list says what is inferred: step, role, way and what a handover tells', () => {
  showMap(unsure())
  const textOf = (selector: string) =>
    document.querySelector(`[data-lista] ${selector}`)?.textContent?.trim()
  expect(textOf('[data-steg="a"] p')).toBe(
    'Aktivitet (härledd). Ansvarar: Rollen fk-roll (härledd).',
  )
  expect(textOf('[data-steg="b"] p')).toBe('Beslut. Ansvarar: Rollen fk-roll (härledd).')
  expect(textOf('[data-steg="b"] p + p')).toBe('Deltar: Rollen af-roll (härledd).')
  expect(textOf('[data-flode="a--b"]')).toBe('Gå till 3. Steg b (härledd)')
  expect(textOf('[data-flode="b--end"]')).not.toContain('härledd')
  expect(textOf('.handover-line')).toContain('HurBrev (härledd)')
})

test('A11Y-19: a shape that is drawn as inferred is named so, and so is a role that alone is', () => {
  showMap(unsure())
  const nameOf = (id: string) =>
    document.querySelector(`.drawing.wide a[data-steg="${id}"]`)?.getAttribute('aria-label')
  expect(nameOf('a')).toBe('Steg a, aktivitet, härledd, Parten fk, ansvarig: Rollen fk-roll')
  expect(nameOf('b')).toMatch(/^Steg b, beslut, Parten fk, ansvarig: Rollen fk-roll \(härledd\)/)
})

test('A11Y-07: a shape that is dotted since nobody has agreed on who is accountable is named and listed as open', () => {
  const accountable = open({ meanwhile: 'fk-roll' as RoleId })
  const process = makeProcess('start -> a:fk -> end', {
    steps: {
      a: {
        status: 'inferred',
        responsibility: { ...makeStep('a').responsibility, accountable },
      },
    },
  })
  showMap(process)
  const shape = document.querySelector('.drawing.wide a[data-steg="a"]')
  expect(shape?.classList.contains('open')).toBe(true)
  expect(shape?.getAttribute('aria-label')).toMatch(/^Steg a, aktivitet, öppen fråga, Parten fk/)
  expect(document.querySelector('[data-lista] [data-steg="a"] p')?.textContent).toMatch(
    /^Aktivitet \(öppen fråga\)\. Ansvarar: Rollen fk-roll \(öppen fråga\)/,
  )
  const graph = createWalkGraph(process, ['start', 'a', 'end'] as StepId[])
  expect(createSpeaker(i18n.t, process, [], graph).step('a' as StepId)).toContain(
    'aktivitet (öppen fråga), Steg a.',
  )
})

test('SEC-03: the page has no style attributes and no scripts of its own', () => {
  expect(showMap(makeProcess(steps))).not.toMatch(/ style=|<style|<script| on[a-z]+=/)
})

test('A11Y-38: ids are unique on the map page', () => {
  showMap(makeProcess(steps))
  const ids = valuesOf('[id]', 'id')
  expect(ids).toEqual([...new Set(ids)])
})

test('a step on its own page tells who, what next and what came before', () => {
  const process = makeProcess(steps)
  const site = makeSite(process)
  showStatic(<StepView site={indexOf(site)} page={stepPageOf(site, process, 'b')} text={null} />)
  const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)
  expect(headings).toEqual([
    'Steg b',
    'Ansvar',
    'Vem har bollen?',
    'Vad händer sedan',
    'Vad som kom före',
    'För medborgaren',
    'Källor och status',
  ])
})

test('REL-02: a canvas that throws leaves a plain message, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Fragile = () => {
    if (isBroken) throw new Error('no canvas')
    return <p>Kartan</p>
  }
  render(
    <ErrorBoundary
      fallback={(retry) => (
        <button type="button" onClick={retry}>
          Försök igen
        </button>
      )}
    >
      <Fragile />
    </ErrorBoundary>,
  )
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(screen.getByText('Kartan')).toBeTruthy()
  vi.restoreAllMocks()
})
