import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AnswerId, QuestionId, RoleId } from '../../../src/model/ids.ts'
import { dutyPage } from '../../../src/model/pages/duty-page.ts'
import { ResponsibilityView } from '../../../src/views/responsibility/ResponsibilityView.tsx'
import { makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { Surroundings, showStatic, skippedLevels } from '../../support/render-page.tsx'

const process = makeProcess(
  'start -> tala:soc@upptacka(meeting) -> plan:fk@planera -> vanta(wait) -> end',
  {
    steps: {
      tala: {
        name: 'Tala med personen',
        responsibility: {
          ...makeStep('tala').responsibility,
          accountable: settled('soc-roll' as RoleId),
          responsible: [settled('soc-roll' as RoleId)],
          consulted: [{ ...settled('fk-roll' as RoleId), status: 'inferred' }],
        },
      },
      plan: {
        name: 'Gör en plan',
        responsibility: {
          ...makeStep('plan').responsibility,
          accountable: open({ practices: ['Två sätt.'], meanwhile: 'fk-roll' as RoleId }),
        },
      },
      vanta: {
        name: 'Vänta på besked',
        responsibility: { ...makeStep('vanta').responsibility, accountable: open() },
      },
    },
  },
)
const site = makeSite(process, {
  roles: [
    makeRole('soc-roll', 'soc', { name: 'Socialsekreterare', synonyms: ['socialhandläggare'] }),
    makeRole('fk-roll', 'fk', { name: 'Handläggare' }),
    makeRole('utan-steg', 'fk', { name: 'Utan steg' }),
  ],
})
const view = <ResponsibilityView site={indexOf(site)} page={dutyPage(site)} />

const duties = () =>
  [...document.querySelectorAll('[data-ansvar]')].map((one) => one.getAttribute('data-ansvar'))

const stepNames = () =>
  screen
    .getAllByRole('rowheader')
    .filter((head) => head.getAttribute('scope') === 'row')
    .map((head) => within(head).getByRole('link').textContent)

beforeEach(() => history.replaceState(null, '', '/vem-gor-vad/'))
afterEach(() => document.body.replaceChildren())

test.each([
  'roll=finns-inte',
  'karta=finns-inte',
  'karta=process&fas=finns-inte',
  'part=finns-inte',
])('?%s, which the site lacks, is told in one line', async (query) => {
  history.replaceState(null, '', `/vem-gor-vad/?${query}`)
  render(view)
  expect((await screen.findByRole('status')).textContent).toBe(
    'Ett val i länken finns inte längre, och används inte. 3 steg visas.',
  )
})

test('what the site has is told as ever', async () => {
  history.replaceState(null, '', '/vem-gor-vad/?karta=process&fas=upptacka')
  render(view)
  expect((await screen.findByRole('status')).textContent).toBe('1 steg visas.')
})

describe('the page as it is served', () => {
  test('R-22: has one element for each step, role and letter', () => {
    showStatic(view)
    expect(duties()).toEqual([
      'process/tala/fk-roll/C',
      'process/tala/soc-roll/A',
      'process/tala/soc-roll/R',
      'process/plan/fk-roll/A',
    ])
  })

  test('is a table: steps head its rows, roles with a duty its columns, phases group it', () => {
    showStatic(view)
    const table = within(screen.getByRole('table', { name: 'Vem gör vad i Processen' }))
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Steg',
      'Handläggarefk',
      'Socialsekreteraresoc',
    ])
    expect(table.getByRole('rowheader', { name: 'Tala med personen' })).toBeDefined()
    expect(table.getByText('upptacka').closest('th')?.getAttribute('scope')).toBe('rowgroup')
    expect(table.getByRole('link', { name: 'Gör en plan' }).getAttribute('href')).toBe(
      '/handlaggare/process/plan/',
    )
  })

  test('says in words what is inferred, what is open, and where nobody is accountable', () => {
    showStatic(view)
    const duty = (id: string) => document.querySelector(`[data-ansvar="process/${id}"]`)
    expect(duty('tala/fk-roll/C')?.textContent).toBe('Rådfrågas (härlett)')
    expect(duty('plan/fk-roll/A')?.textContent).toBe('Ansvarar öppen fråga')
    expect(screen.getByRole('rowheader', { name: /Vänta på besked/ }).textContent).toContain(
      'Ingen är överenskommen som ansvarig.',
    )
  })

  test('R-91: says the form that a role does something in once, after all that it does there', () => {
    const when = (answer: string) => [
      { question: 'bok' as QuestionId, answers: [answer as AnswerId] },
    ]
    const withBook = {
      ...settled('fk-roll' as RoleId),
      formName: 'Med bok',
      appliesWhen: when('ja'),
    }
    const one = makeProcess('start -> tala:soc -> end', {
      steps: {
        tala: {
          responsibility: {
            ...makeStep('tala').responsibility,
            accountable: {
              ...withBook,
              otherForms: [
                {
                  ...settled('soc-roll' as RoleId),
                  formName: 'Utan bok',
                  appliesWhen: when('nej'),
                },
              ],
            },
            responsible: [withBook],
            informed: [settled('soc-roll' as RoleId)],
          },
        },
      },
    })
    const roles = [
      makeRole('soc-roll', 'soc', { name: 'Socialsekreterare' }),
      makeRole('fk-roll', 'fk', { name: 'Handläggare' }),
    ]
    const place = makeSite(one, { roles })
    showStatic(<ResponsibilityView site={indexOf(place)} page={dutyPage(place)} />)
    const parts = [...document.querySelectorAll('.duty-part')].map(({ textContent }) => textContent)
    expect(parts.toSorted()).toEqual([
      'HandläggareAnsvararUtför Med bok',
      'SocialsekreterareAnsvarar Utan bokInformeras',
    ])
  })

  test('a card names each party once, and first in it who is accountable', () => {
    const roles = Array.from({ length: 9 }, (_, i) =>
      makeRole(`roll-${i}`, i < 3 ? 'soc' : 'fk', { name: `Roll ${i}` }),
    )
    const [asked, accountable, ...others] = roles.map(({ id }) => settled(id))
    if (asked === undefined || accountable === undefined) throw new Error('no roles')
    const one = makeProcess('start -> tala:soc -> svara:fk -> end', {
      steps: {
        tala: {
          responsibility: {
            ...makeStep('tala').responsibility,
            accountable,
            consulted: [asked, ...others],
          },
        },
      },
    })
    const many = makeSite(one, { roles })
    showStatic(<ResponsibilityView site={indexOf(many)} page={dutyPage(many)} />)
    const cells = [...document.querySelectorAll('[data-steg="tala"] td[data-part]')]
    expect(cells.map((cell) => cell.firstElementChild?.textContent)).toEqual([
      'Parten fk',
      'Parten soc',
    ])
    const names = [...(cells[1]?.querySelectorAll('.duty-role') ?? [])]
    expect(names.map(({ textContent }) => textContent)).toEqual(['Roll 1', 'Roll 0', 'Roll 2'])
  })

  test('A11Y-36: has one main heading and skips no level, and SEC: no style attribute', () => {
    const html = showStatic(view)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(skippedLevels()).toEqual([])
    expect(html).not.toMatch(/ style=/)
  })

  test('has its tools in their places, which wait for scripts, and every table, the first one open', () => {
    showStatic(view)
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Sök och välj' }).disabled).toBe(
      true,
    )
    expect(screen.getByText('I 1 karta. Start och slut räknas inte.')).toBeDefined()
    const tables = [...document.querySelectorAll<HTMLDetailsElement>('.duty-process')]
    expect(tables.map(({ open }) => open)).toEqual([true])
  })

  test('has a region with a name around the table, which the keyboard reaches', () => {
    showStatic(view)
    const region = screen.getByRole('region', {
      name: 'Vem gör vad i Processen, tabell som går att rulla',
    })
    expect(region.getAttribute('tabindex')).toBe('0')
  })
})

describe('with scripts', () => {
  test('a search shows the steps that fit, says how many, and stands in the address', async () => {
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    await user.type(screen.getByLabelText('Vem ansvarar för …'), 'planen')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 steg visas.'))
    expect(duties()).toEqual(['process/plan/fk-roll/A'])
    expect(location.hash).toBe('#q=planen')
  })

  test('a role is found by what it is also called', async () => {
    history.replaceState(null, '', '/vem-gor-vad/#q=socialhandläggare')
    render(<Surroundings>{view}</Surroundings>)
    expect(screen.getByRole('status').textContent).toBe('1 steg visas.')
    expect(stepNames()).toEqual(['Tala med personen'])
  })

  test('a chosen role keeps its own duties and column only, and back shows all again', async () => {
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    await user.selectOptions(screen.getByLabelText('Roll'), 'Socialsekreterare')
    expect(duties()).toEqual(['process/tala/soc-roll/A', 'process/tala/soc-roll/R'])
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    expect(location.search).toBe('?roll=soc-roll')
    history.back()
    await waitFor(() => expect(duties()).toHaveLength(4))
  })

  test('only roles that have a duty can be chosen', () => {
    render(<Surroundings>{view}</Surroundings>)
    const choice = within(screen.getByLabelText('Roll'))
    expect(choice.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Alla',
      'Handläggare',
      'Socialsekreterare',
    ])
  })

  test('a phase brings its map with it', async () => {
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    await user.selectOptions(screen.getByLabelText('Fas'), 'planera')
    expect(location.search).toBe('?karta=process&fas=planera')
    expect(stepNames()).toEqual(['Gör en plan', 'Vänta på besked'])
  })

  test('nothing found says how to widen, and "Visa alla steg" does', async () => {
    history.replaceState(null, '', '/vem-gor-vad/#q=finns-inte')
    const user = userEvent.setup()
    render(<Surroundings>{view}</Surroundings>)
    expect(screen.getByRole('status').textContent).toBe('Inget steg passar.')
    expect(screen.getByText(/Pröva ett annat ord/)).toBeDefined()
    const all = screen.getByRole('link', { name: 'Sök efter ”finns-inte” på hela webbplatsen' })
    expect(all.getAttribute('href')).toBe('/sok/#q=finns-inte')
    await user.click(screen.getByRole('button', { name: 'Visa alla steg' }))
    expect(duties()).toHaveLength(4)
    expect(screen.getByLabelText<HTMLInputElement>('Vem ansvarar för …').value).toBe('')
  })

  test('the field understands everyday words, in an address too', async () => {
    history.replaceState(null, '', '/vem-gor-vad/#q=pratar')
    const speaks = makeProcess('start -> tala:soc@upptacka(meeting) -> end', {
      steps: { tala: { name: 'Första samtalet' } },
    })
    const one = makeSite(speaks, { roles: [makeRole('soc-roll', 'soc')] })
    render(
      <Surroundings>
        <ResponsibilityView site={indexOf(one)} page={dutyPage(one)} />
      </Surroundings>,
    )
    await waitFor(() => expect(stepNames()).toEqual(['Första samtalet']))
  })
})
