import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MapDrawing } from '../../../src/drawing/MapDrawing.tsx'
import { placeProcess } from '../../../src/layout/place-process.ts'
import type { AnswerId, FlowId, QuestionId, RoleId, StepId } from '../../../src/model/ids.ts'
import { inForm } from '../../../src/model/in-form.ts'
import { type MapProcess, mapOf } from '../../../src/model/map-process.ts'
import type { Deadline, Process, Step } from '../../../src/model/process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { uiStore } from '../../../src/state/ui-store.ts'
import {
  dimmedParts,
  liftedSteps,
  type MapFilters,
  NO_FILTERS,
} from '../../../src/views/caseworker/map-filters.ts'
import { StepList } from '../../../src/views/caseworker/StepList.tsx'
import { MapTools } from '../../../src/views/caseworker/tools/MapTools.tsx'
import { estimateText } from '../../support/estimate-text.ts'
import { makeHandover, makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeQuestion, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic } from '../../support/render-page.tsx'

const WITH = holds('Med SGI', 'ja')
const WITHOUT = holds('Utan SGI', 'nej')

function holds(formName: string, answer: string) {
  const clause = { question: 'sgi' as QuestionId, answers: [answer as AnswerId] }
  return { appliesWhen: [clause], formName }
}

function inEach<Value>(without: Value, withIt: Value): Claim<Value> {
  return {
    ...settled(without),
    ...WITHOUT,
    otherForms: [{ ...settled(withIt), status: 'inferred', ...WITH }],
  }
}

const HANDOVER = '[data-flode="a--c"] + .handover-line'

const weeks = (amount: number): Deadline => {
  return { amount, unit: 'veckor', countedFrom: null, before: null, rule: null }
}
/** Step b, and the way to it, are in one of the two forms; step a and a handover have values of their own in each. */
const process: Process = makeProcess('start:fk -> a:fk -> b:fk => c:af -> end; a -> c', {
  process: {
    variants: [{ question: 'sgi' as QuestionId, name: 'Med SGI', otherwise: 'Utan SGI' }],
  },
  steps: {
    a: {
      responsibility: {
        ...makeStep('a').responsibility,
        accountable: inEach('fk-roll' as RoleId, 'af-roll' as RoleId),
      },
      deadline: inEach(weeks(2), weeks(3)),
    },
    b: WITH,
  },
  flows: {
    'a--b': WITH,
    'a--c': {
      ...WITHOUT,
      handover: makeHandover('af-roll', {
        receiver: inEach('af-roll' as RoleId, 'fk-roll' as RoleId),
        channel: { ...settled('brev'), ...WITH },
      }),
    },
  },
})
const site = indexOf(makeSite(process))
const map = mapOf(process, [makeQuestion('sgi', 'ja', 'nej')])
const placed = placeProcess(process, 'wide', estimateText, 'quick')
const page = {
  process: map,
  wide: placed,
  tall: placed,
  names: { documents: {}, consents: {} },
}
const dimmedIn = (form: string | null) => dimmedParts(map, { ...NO_FILTERS, form }, site.roles)

function showList(form: string | null) {
  showStatic(
    <StepList
      site={site}
      page={{ ...page, process: inForm(map, form) }}
      dimmed={dimmedIn(form)}
      selected={null}
      search=""
    />,
  )
}

const textOf = (selector: string) =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim()

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('R-91: the list', () => {
  test('tells the value of every form by the name of the form, and which forms have a step and a way', () => {
    showList(null)
    expect(textOf('[data-steg="a"] p')).toBe(
      'Aktivitet. Ansvarar: Rollen fk-roll (utan SGI). Ansvarar: Rollen af-roll (härledd, med SGI). Tidsgräns',
    )
    expect(textOf('[data-steg="a"] > div')).toContain(
      'Tidsgräns: inom 2 veckor (utan SGI), inom 3 veckor (härledd, med SGI)',
    )
    expect(textOf('[data-steg="b"] p')).toBe('Aktivitet (med SGI). Ansvarar: Rollen fk-roll.')
    expect(textOf('[data-flode="a--b"]')).toBe('Den här vägen (med SGI):')
    expect(textOf('[data-flode="a--c"]')).toMatch(/4\. Steg c \(utan SGI\)$/)
    expect(textOf(HANDOVER)).toContain(
      'TillRollen af-roll (utan SGI), Rollen fk-roll (härledd, med SGI)',
    )
    expect(textOf(HANDOVER)).toContain('HurBrev (med SGI)')
  })

  test('of one form tells its own values, and in words what the form lacks', () => {
    showList('nej')
    expect(textOf('[data-steg="a"] p')).toBe(
      'Aktivitet. Ansvarar: Rollen fk-roll. Ändrat i varianten Tidsgräns',
    )
    expect(textOf('[data-steg="a"] > div')).toContain('Tidsgräns: inom 2 veckor')
    expect(textOf('[data-steg="a"] > div')).not.toContain('SGI')
    expect(textOf('[data-steg="b"] p')).toContain('Aktivitet (med SGI) (utanför urvalet).')
    expect(document.querySelector('[data-steg="b"]')?.className).toBe('dim')
    expect(textOf('[data-flode="a--b"]')).toBe('Den här vägen (med SGI) (utanför urvalet):')
    expect(textOf('[data-flode="a--c"]')).not.toContain('utanför')
    expect(textOf(HANDOVER)).toContain('TillRollen af-roll')
    expect(textOf(HANDOVER)).not.toContain('fk-roll')
  })

  test('of the other form says so of a way between two steps that it has', () => {
    showList('ja')
    expect(textOf('[data-steg="a"] p')).toContain('Ansvarar: Rollen af-roll (härledd).')
    expect(textOf('[data-flode="a--c"]')).toContain('(utanför urvalet)')
    expect(document.querySelectorAll('[data-steg].dim')).toHaveLength(0)
  })
})

describe('R-91: the drawing', () => {
  const draw = (form: string | null, of = map) =>
    render(
      <MapDrawing
        placed={placed}
        process={inForm(of, form)}
        parties={site.parties}
        roles={site.roles}
        hrefOf={(step: StepId) => `/${step}/`}
        dimmed={dimmedIn(form)}
      />,
    )
  const isDim = (selector: string) => document.querySelector(selector)?.classList.contains('dim')
  const flow = (id: string) => `[data-flode="${id as FlowId}"]`

  test('dims what the form lacks, envelopes of its handovers among it, and removes nothing', () => {
    draw('nej')
    expect(isDim('a[data-steg="b"]')).toBe(true)
    expect(['a--b', 'b--c', 'a--c'].map((id) => isDim(flow(id)))).toEqual([true, true, false])
    expect(document.querySelectorAll('a[data-steg]')).toHaveLength(process.steps.length)
    cleanup()
    draw('ja')
    expect(document.querySelectorAll('a[data-steg].dim')).toHaveLength(0)
    expect(['a--b', 'b--c', 'a--c'].map((id) => isDim(flow(id)))).toEqual([false, false, true])
    expect(isDim('.env[href="/a/#till-c"]')).toBe(true)
  })

  test('marks with a word, and names, the steps that differ in the form, and no others', () => {
    const marked = () =>
      [...document.querySelectorAll('a[data-steg]:has(.v)')].map((link) => [
        link.getAttribute('data-steg'),
        link.querySelector('.v')?.textContent,
        link.getAttribute('aria-label')?.includes('ändrat i varianten'),
      ])
    draw(null)
    expect(marked()).toEqual([])
    cleanup()
    draw('ja')
    expect(marked()).toEqual([
      ['a', 'ändrat', true],
      ['b', 'ändrat', true],
    ])
    cleanup()
    draw('nej')
    expect(marked()).toEqual([['a', 'ändrat', true]])
  })

  test('draws a step as open when who is accountable is not agreed in one of its forms', () => {
    const unsettled: Claim<RoleId> = {
      kind: 'open',
      practices: null,
      decidedBy: [],
      meanwhile: 'af-roll' as RoleId,
      citations: [],
      ...WITH,
    }
    const { responsibility } = makeStep('a')
    const accountable = { ...settled('fk-roll' as RoleId), ...WITHOUT, otherForms: [unsettled] }
    const unsure = {
      ...process,
      steps: process.steps.map((step) =>
        step.id === 'a' ? { ...step, responsibility: { ...responsibility, accountable } } : step,
      ),
    }
    const classesIn = (form: string | null) => {
      const unsureMap = mapOf(unsure, [makeQuestion('sgi', 'ja', 'nej')])
      draw(form, unsureMap)
      const classes = document.querySelector('a[data-steg="a"]')?.getAttribute('class')
      cleanup()
      return classes
    }
    expect(classesIn(null)).toContain('open')
    expect(classesIn('ja')).toContain('open')
    expect(classesIn('nej')).not.toContain('open')
  })

  test('names a step by who is accountable in the form, and in all forms when none is chosen', () => {
    draw(null)
    const name = () => document.querySelector('a[data-steg="a"]')?.getAttribute('aria-label')
    expect(name()).toContain(
      'ansvarig: Rollen fk-roll (utan SGI), Rollen af-roll (härledd, med SGI)',
    )
    cleanup()
    draw('ja')
    expect(name()).toContain('ansvarig: Rollen af-roll (härledd), 1 överlämning')
  })
})

describe('R-91: the switch', () => {
  let shown = map
  const onChange = vi.fn((filters: MapFilters) =>
    liftedSteps(inForm(shown, filters.form), filters, dimmedParts(shown, filters, site.roles)),
  )

  beforeEach(() => {
    onChange.mockClear()
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
  })

  const show = (filters: MapFilters, of = map, lifted: readonly StepId[] = []) => {
    shown = of
    render(
      <MapTools
        site={site}
        page={{ ...page, process: of }}
        filters={filters}
        lifted={new Set(lifted)}
        after={null}
        onChange={onChange}
        onLead={() => {}}
        hit={null}
        hitPlace={null}
        layers={null}
        loadLayers={() => new Promise(() => {})}
        onLayers={() => {}}
        onFound={() => new Set()}
      />,
    )
  }

  test('chooses one of the forms by its name, beside the other filters', async () => {
    const filters = { ...NO_FILTERS, role: 'fk-roll' as RoleId }
    show(filters)
    const choice = screen.getByRole('combobox', { name: 'Variant' })
    expect([...choice.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'Alla',
      'Med SGI',
      'Utan SGI',
    ])
    await userEvent.selectOptions(choice, 'Utan SGI')
    expect(onChange).toHaveBeenCalledWith({ ...filters, form: 'nej' })
  })

  test('is cleared with them', async () => {
    show({ ...NO_FILTERS, form: 'nej' })
    await userEvent.click(screen.getByRole('button', { name: 'Visa allt' }))
    expect(onChange).toHaveBeenCalledWith(NO_FILTERS)
  })

  const selection = (chosen: string, count: number) =>
    `Urval: ${chosen}. ${count} av 5 steg passar urvalet, resten är bleka.`

  test('is told on paper, which has no boxes, with the other choices', () => {
    const told = 'Min roll: Rollen fk-roll · Variant: Utan SGI · Visa mitt ansvar'
    const filters = { ...NO_FILTERS, role: 'fk-roll' as RoleId, onlyAccountable: true, form: 'nej' }
    show(filters, map, ['a' as StepId])
    expect(textOf('.map-paper')).toBe(selection(told, 1))
    cleanup()
    show(filters)
    expect(textOf('.map-paper'), 'why all of the map is dim').toBe(
      selection(`${told} · Inga träffar`, 0),
    )
    cleanup()
    show(NO_FILTERS)
    expect(document.querySelector('.map-paper')).toBeNull()
  })

  /** Two steps in which one role stands for another, and what else differs. */
  const swapping = (b: Partial<Step> = {}) => {
    const alone = { responsibility: { ...makeStep('a').responsibility, accountable } }
    const swapped = makeProcess('start:fk -> a:fk -> b:fk -> c:af -> end', {
      process: { variants: process.variants },
      steps: { a: alone, b: { ...alone, ...b }, c: { responsibility: nobody } },
    })
    return mapOf(swapped, [makeQuestion('sgi', 'ja', 'nej')])
  }
  const nobody = { ...makeStep('c').responsibility, accountable: open<RoleId>() }
  const accountable = inEach('fk-roll' as RoleId, 'af-roll' as RoleId)
  const shownSwaps = () =>
    [...document.querySelectorAll('.map-swaps > :not([data-off])')].map((one) => one.textContent)

  test('says which role the chosen form has in the place of another, on paper too', () => {
    show(NO_FILTERS, swapping())
    expect(shownSwaps()).toEqual([])
    cleanup()
    show({ ...NO_FILTERS, form: 'ja' }, swapping(), ['b' as StepId])
    expect(shownSwaps()).toEqual(['Rollen af-roll i stället för rollen fk-roll'])
    expect(textOf('.map-paper')).toBe(
      selection('Variant: Med SGI · Rollen af-roll i stället för rollen fk-roll', 1),
    )
    cleanup()
    show({ ...NO_FILTERS, form: 'ja' })
    expect(document.querySelector('.map-swaps'), 'nothing where none is').toBeNull()
  })

  test('keeps the room of what it says of every form, so that a choice moves nothing', () => {
    show({ ...NO_FILTERS, form: 'ja' }, swapping())
    expect(document.querySelectorAll('.map-swaps > *')).toHaveLength(2)
  })

  test('says plainly that no step differs beside the role, and leads nowhere', () => {
    show({ ...NO_FILTERS, form: 'ja' }, swapping())
    expect(textOf('.map-hits > :first-child')).toBe('Inga steg är ändrade i övrigt.')
    expect(screen.queryByRole('button', { name: /^Nästa/ })).toBeNull()
  })

  test('tells of the role, and how many steps differ beside it', async () => {
    const choose = async (of: MapProcess, filters = NO_FILTERS) => {
      show(filters, of)
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Variant' }), 'Med SGI')
      cleanup()
      return uiStore.getState().message
    }
    const swap = 'Rollen af-roll i stället för rollen fk-roll.'
    expect(await choose(swapping())).toBe(`${swap} Inga steg är ändrade i övrigt.`)
    expect(await choose(swapping({ deadline: inEach(weeks(2), weeks(3)) }))).toBe(
      `${swap} 1 av 5 steg är ändrat i övrigt.`,
    )
    expect(await choose(map)).toBe('2 av 5 steg är ändrade i varianten.')
    const phase = process.phases[0]?.id ?? null
    expect(await choose(swapping(), { ...NO_FILTERS, phase })).toBe(
      `${swap} 5 av 5 steg passar urvalet.`,
    )
  })

  test('is not there where a process has one form', () => {
    show(NO_FILTERS, mapOf(makeProcess('start -> a -> end'), []))
    expect(screen.queryByRole('combobox', { name: 'Variant' })).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Fas' })).toBeTruthy()
  })
})
