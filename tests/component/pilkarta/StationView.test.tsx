import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import type { RoleId, StepId, TermId } from '../../../src/model/ids.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import { StationView } from '../../../src/views/pilkarta/StationView.tsx'
import {
  aReview,
  makeCitizenText,
  makeProcess,
  makeStep,
  open,
  settled,
} from '../../support/make-process.ts'
import { makeSite } from '../../support/make-site.ts'
import { indexOf, pageOf } from '../../support/publish.ts'
import { headingLevels, showStatic, skippedLevels } from '../../support/render-page.tsx'

const own = (name: string, changes: Partial<Step> = {}): Partial<Step> => ({
  station: { kind: 'own' },
  citizen: makeCitizenText({ name }),
  ...changes,
})

const process = makeProcess(
  `start -> tala:soc(meeting) -> fraga? -ja-> plan:fk -> vanta(wait) -> end
   fraga -nej-> hjalp:soc -> end`,
  {
    process: {
      citizen: { name: 'Min väg', summary: 'Kort.', review: aReview },
    },
    steps: {
      tala: own('Berätta hur du mår', {
        deadline: settled({
          amount: 14,
          unit: 'dagar',
          countedFrom: 'första samtalet',
          rule: null,
        }),
        citizen: makeCitizenText({
          name: 'Berätta hur du mår',
          happens: 'Du berättar om din SGI. SGI är viktig.',
          prepare: ['Skriv ner dina frågor'],
          receives: ['En kopia'],
          decides: { what: 'Du bestämmer om samtycke.', ifNo: 'Då frågar vi igen.' },
        }),
      }),
      plan: own('Gör en plan', {
        responsibility: {
          ...makeStep('plan').responsibility,
          accountable: open({ practices: 'Två sätt.', meanwhile: 'fk-roll' as RoleId }),
        },
      }),
      vanta: own('Vänta på svar', {
        citizen: makeCitizenText({
          name: 'Vänta på svar',
          meanwhile: 'Vila och ring om det blir värre.',
        }),
      }),
      hjalp: own('Få annan hjälp'),
    },
  },
)
const site = makeSite(process, {
  terms: [
    {
      id: 'sgi' as TermId,
      name: 'sjukpenninggrundande inkomst',
      definition: 'Inkomst enligt lag.',
      plain: 'Det du tjänar på ett år.',
      abbreviations: ['SGI'],
      synonyms: [],
      review: aReview,
      status: 'stated',
      citations: [],
    },
  ],
})

function show(stepId: string, of: Process = process, place = {}) {
  return showStatic(
    <StationView
      site={indexOf(site)}
      registers={site}
      page={pageOf(of)}
      stepId={stepId as StepId}
      text={null}
    />,
    place,
  )
}

const card = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (found === null) throw new Error(`no card ${name}`)
  return within(found)
}

describe('every station', () => {
  for (const { step } of citizenPath(process).stations) {
    test(`${step.id} answers what, when, who is responsible and whom to contact`, () => {
      const html = show(step.id)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(step.citizen?.name)
      expect(document.querySelector('.happens')?.textContent).not.toBe('')
      expect(card('När?').getByText('Inom en vecka.')).toBeDefined()
      expect(card('Vem ansvarar?').getByText(/^Din kontakt på/)).toBeDefined()
      expect(card('Vem kontaktar jag?').getByText('Ring växeln.')).toBeDefined()
      expect(html).not.toMatch(/ style=/)
    })

    test(`A11Y-36: ${step.id} has one h1 and skips no heading level`, () => {
      show(step.id)
      expect(headingLevels().filter((level) => level === 1)).toHaveLength(1)
      expect(skippedLevels()).toEqual([])
    })

    test(`${step.id} has no form and needs no script`, () => {
      show(step.id)
      expect(document.querySelectorAll('form, input, select, script')).toHaveLength(0)
      expect(document.querySelector('[data-skriv-ut]')?.hasAttribute('hidden')).toBe(true)
    })
  }
})

test('LANG-11: tells the place in the path', () => {
  show('plan')
  expect(screen.getByText('Station 2 av 4')).toBeDefined()
})

test('LANG-12: sets the deadline of the model apart from the text', () => {
  show('tala')
  expect(card('När?').getByText('Tidsgräns: inom 14 dagar från första samtalet.')).toBeDefined()
})

test('shows one responsible role also where the parties have not agreed, and says so', () => {
  show('plan')
  const who = card('Vem ansvarar?')
  expect(who.getAllByText('Din kontakt på fk')).toHaveLength(1)
  expect(
    who.getByText('Parterna har inte kommit överens. Det här gäller tills de har gjort det.'),
  ).toBeDefined()
  expect(who.getByText('Två sätt.')).toBeDefined()
})

test('tells what a no means, folded under what the citizen decides', () => {
  show('tala')
  const decide = card('Du bestämmer')
  expect(decide.getByText('Vad händer om jag säger nej?').tagName).toBe('SUMMARY')
  expect(decide.getByText('Då frågar vi igen.')).toBeDefined()
})

test('tells on a wait what to do meanwhile', () => {
  show('vanta')
  expect(card('Under tiden').getByText('Vila och ring om det blir värre.')).toBeDefined()
})

test('LANG-18: tells in words what decides between several ways, and which answer leads where', () => {
  show('tala')
  const next = card('Sedan')
  expect(next.getByText(/Vägen beror på svaret/).textContent).toBe(
    'Vägen beror på svaret: fraga-fraga?',
  )
  expect(
    next.getByRole('link', { name: 'Om svaret är ”ja”: Gör en plan' }).getAttribute('href'),
  ).toBe('/pilkarta/process/plan/')
  expect(next.getByRole('link', { name: /”nej”.*Få annan hjälp/ })).toBeDefined()
})

test('LANG-20: one way on is one main link', () => {
  show('plan')
  const main = document.querySelectorAll('.main-way')
  expect([...main].map((link) => link.textContent)).toEqual(['Sedan Vänta på svar '])
})

test('says where the path ends', () => {
  show('hjalp')
  expect(card('Sedan').getByText(/^Här slutar vägen/)).toBeDefined()
})

test('leads back to the station before, and to all of them', () => {
  show('plan')
  expect(screen.getByRole('link', { name: 'Förra: Berätta hur du mår' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Alla stationer' }).getAttribute('href')).toBe(
    '/pilkarta/process/',
  )
})

test('LANG-15: explains a hard word once, where it first stands, in plain words', () => {
  show('tala')
  const [term, ...others] = screen.getAllByRole('button', { name: 'SGI' })
  expect(others).toEqual([])
  const note = document.getElementById(term?.getAttribute('popovertarget') ?? '')
  expect(note?.textContent?.trim()).toBe('(Det du tjänar på ett år.)')
})

test('says calmly that the owner has not confirmed the text', () => {
  show('tala')
  expect(screen.getByText(/äger texten men har inte bekräftat den ännu/)).toBeDefined()
})

test('every link keeps to the folder that the site stands in', () => {
  show('plan', process, { base: '/samverkan/karta' })
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(addresses.filter((address) => !/^(\/samverkan\/karta\/|#)/.test(address))).toEqual([])
})
