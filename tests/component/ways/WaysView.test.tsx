import { describe, expect, test } from 'vitest'
import { waysPages } from '../../../src/model/pages/ways-page.ts'
import type { Deadline, Process } from '../../../src/model/process.ts'
import type { Site } from '../../../src/model/site.ts'
import { WaysView } from '../../../src/views/ways/WaysView.tsx'
import { makeHandover, makeProcess, open, settled } from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const within = (amount: number, unit: Deadline['unit']) =>
  settled<Deadline>({ amount, unit, countedFrom: null, before: null, rule: null })

/** The individual is the party `jag`. */
function siteOf(process: Process): Site {
  const site = makeSite(process)
  const parties = site.parties.map((party) => ({ ...party, isIndividual: party.id === 'jag' }))
  return { ...site, parties }
}

function show(process: Process): readonly (string | null)[] {
  const site = siteOf(process)
  const page = waysPages(site).get(process.id)
  if (!page) throw new Error('no page')
  showStatic(<WaysView site={indexOf(site)} page={page} />)
  return [...document.querySelectorAll(':is(h2, h3, dt, dd, p:not(.lead), li)')]
    .map(({ textContent }) => textContent)
    .slice(1)
}

describe('the ways through a map', () => {
  test('each end has its shortest and longest way, with what is handed over, whose it is, and what time is known', () => {
    const process = makeProcess(
      'start:jag -> a?:fk -ja-> end:jag; a -nej-> b:af => c:fk -> d:af -> end',
      {
        steps: { b: { deadline: within(2, 'veckor') }, d: { deadline: open() } },
        flows: { 'b--c': { handover: makeHandover('fk-roll', { by: within(3, 'veckor') }) } },
      },
    )
    expect(show(process)).toEqual([
      'Till ”Steg end”',
      'Kortaste vägen',
      '3 steg, 0 överlämningar, 1 part.',
      'Visa vägen på kartan: Kortaste vägen',
      'Längsta vägen',
      '6 steg, 1 överlämning, 2 parter.',
      'Vägen går tillbaka 2 gånger till en part som den redan har lämnat.',
      'Kända tidsgränser: 5 veckor. 1 tidsgräns är inte överenskommen.',
      'Visa vägen på kartan: Längsta vägen',
      'Längst utan kontakt',
      'Som mest går 4 steg i rad utan att personen är med eller får veta något:',
      'Steg a',
      'Steg b',
      'Steg c',
      'Steg d',
    ])
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links[0]).toBe('/handlaggare/process/?lager=vag.start.a.end')
    expect(links[1]).toBe('/handlaggare/process/?lager=vag.start.a.b.c.d.end')
    expect(skippedLevels()).toEqual([])
  })

  test('ways of one length are told once, a person who is always met as well, and times of several units each for itself', () => {
    const process = makeProcess('start:jag -> a:jag -> end:jag', {
      steps: { start: { deadline: within(1, 'dagar') }, a: { deadline: within(2, 'arbetsdagar') } },
    })
    expect(show(process)).toEqual([
      'Till ”Steg end”',
      'Kortaste och längsta vägen',
      '3 steg, 0 överlämningar, 0 parter.',
      'Kända tidsgränser: 1 dag + 2 arbetsdagar.',
      'Visa vägen på kartan: Kortaste och längsta vägen',
      'Längst utan kontakt',
      'Personen är med eller får veta något i varje steg.',
    ])
  })

  test('limits counted from one event run at the same time: the last to fall stands once, and the page says so', () => {
    const from = (event: string, amount: number, unit: Deadline['unit'] = 'veckor') =>
      settled<Deadline>({ amount, unit, countedFrom: event, before: null, rule: null })
    const process = makeProcess('start:jag -> a:fk -> b:af => c:fk -> end:jag', {
      steps: {
        a: { deadline: from('första samtalet', 2) },
        b: { deadline: from('det första samtalet', 10, 'dagar') },
        c: { deadline: within(3, 'dagar') },
      },
      flows: {
        'b--c': { handover: makeHandover('fk-roll', { by: from('Första samtalet', 2) }) },
      },
    })
    const shown = show(process)
    expect(shown).toContain('Kända tidsgränser: 3 dagar, inom 2 veckor från första samtalet.')
    expect(shown[0]).toBe(
      'Tidsgränser som räknas från samma händelse, eller till den, läggs inte ihop: den som går ut sist står en gång.',
    )
  })

  test('what the parties have not agreed on is no known time', () => {
    const process = makeProcess('start:jag -> a:fk -> end:jag', {
      steps: { a: { deadline: open() } },
    })
    expect(show(process)).toContain('Ingen tidsgräns är känd. 1 tidsgräns är inte överenskommen.')
  })

  test('answers too many to be tried are told, and nothing is made up', () => {
    const page = {
      process: { id: 'process', name: 'Processen' },
      forms: [{ name: null, ways: null }],
    }
    showStatic(
      <WaysView site={indexOf(siteOf(makeProcess('start -> end')))} page={page as never} />,
    )
    expect(document.body.textContent).toContain(
      'Svaren på kartan är för många för att alla vägar ska gå att pröva.',
    )
  })
})
