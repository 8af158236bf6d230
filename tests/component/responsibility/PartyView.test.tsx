import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import type { BottleneckId, GapId, RoleId } from '../../../src/model/ids.ts'
import { partyPage } from '../../../src/model/pages/party-page.ts'
import { PartyView } from '../../../src/views/responsibility/PartyView.tsx'
import { aReview, makeProcess, makeStep, settled } from '../../support/make-process.ts'
import { makeParty, makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const trouble = { review: aReview, status: 'stated', citations: [] } as const
const who = makeStep('a').responsibility
const role = (id: string) => settled(id as RoleId)
const process = makeProcess('start -> tala:soc => svara:fk -> prova:jobb -> end', {
  steps: {
    tala: {
      name: 'Tala',
      responsibility: {
        ...who,
        accountable: role('soc-roll'),
        responsible: [],
        informed: [role('soc-chef'), role('jobb-roll')],
      },
    },
    prova: {
      name: 'Pröva',
      responsibility: {
        ...who,
        accountable: role('soc-roll'),
        responsible: [],
        caseOwner: role('jobb-roll'),
      },
    },
    svara: {
      name: 'Svara',
      responsibility: { ...who, attends: [role('jobb-roll')] },
      gaps: ['ingen-svarar' as GapId],
      bottlenecks: ['lang-ko' as BottleneckId],
    },
  },
})
const site = makeSite(process, {
  parties: [
    makeParty('soc', { name: 'Socialtjänsten' }),
    makeParty('fk', {
      name: 'Försäkringskassan',
      mandate: 'Beslutar om ersättning.',
      contacts: (['citizen', 'caseworker', 'care'] as const).map((audience) => ({
        audience,
        channel: 'telefon',
        text: `Ring, ${audience}.`,
        url: 'https://www.example.se/kontakt',
        checkedOn: '2026-11-20',
        status: 'stated',
        citations: [],
      })),
    }),
    makeParty('jobb', { name: 'Jobbtorget' }),
    makeParty('utan', { name: 'Utan steg' }),
  ],
  roles: [
    makeRole('soc-chef', 'soc'),
    makeRole('soc-roll', 'soc'),
    makeRole('fk-roll', 'fk'),
    makeRole('jobb-roll', 'jobb'),
  ],
  gaps: [
    {
      id: 'ingen-svarar' as GapId,
      code: 'G-01',
      name: 'Ingen svarar',
      description: 'Svaret dröjer.',
      wayOn: 'Ring igen.',
      ...trouble,
    },
  ],
  bottlenecks: [
    {
      id: 'lang-ko' as BottleneckId,
      code: 'B-01',
      name: 'Lång kö',
      description: 'Kön är lång.',
      ...trouble,
    },
  ],
})

function show(id: string) {
  const party = site.parties.find((one) => one.id === id)
  if (party === undefined) throw new Error(`no party ${id}`)
  return showStatic(<PartyView site={indexOf(site)} page={partyPage(site, party)} text={null} />)
}

const part = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (found === null) throw new Error(`no part ${name}`)
  return within(found)
}

const rows = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe("a party's page", () => {
  test('has its mandate and its roles', () => {
    show('fk')
    expect(screen.getByText('Beslutar om ersättning.')).toBeDefined()
    expect(part('Roller').getByRole('link').getAttribute('href')).toBe('/roller/fk-roll/')
  })

  test('R-45: has ways in for the person, for other parties and for care, each checked on a day', () => {
    show('fk')
    for (const [title, text] of [
      ['För dig som söker stöd', /Ring, citizen/],
      ['För handläggare hos andra parter', /Ring, caseworker/],
      ['För vården', /Ring, care/],
    ] as const) {
      const way = part(title).getByText(text)
      expect(within(way).getByRole('link').textContent).toContain('www.example.se')
    }
    expect(part('Kontakt').getAllByText('Jämfört med våra källor 20 november 2026.')).toHaveLength(
      1,
    )
  })

  test('has its steps in each map, with the role that does them', () => {
    show('fk')
    const links = part('Ansvarar eller utför (1)')
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    expect(links).toEqual(['Svara', 'Rollen fk-roll'])
  })

  test('numbers its steps as the map does, phase by phase, and names each role once', () => {
    show('fk')
    const row = part('Ansvarar eller utför (1)').getByRole('listitem')
    expect(row.textContent).toBe('3SvaraRollen fk-rollAnsvarar')
    expect(row.closest('.role-map')?.querySelector('h4')?.textContent).toBe('I Processen')
    expect(row.closest('.role-phase')?.querySelector('h5')?.textContent).toBe('fas')
  })

  test('has what it gets from other parties, and says when it hands over nothing', () => {
    show('fk')
    expect(part('Parten får').getByText('Från Socialtjänsten')).toBeDefined()
    expect(part('Parten lämnar över').getByText(/lämnar inte över något/)).toBeDefined()
  })

  test('shows its gaps with what can be done today, and its bottlenecks', () => {
    show('fk')
    expect(part(/Ingen svarar/).getByText('Det går att göra i dag: Ring igen.')).toBeDefined()
    expect(part(/Lång kö/).getByRole('link', { name: 'Svara' })).toBeDefined()
    show('soc')
    expect(screen.queryByRole('heading', { name: 'Glapp och flaskhalsar' })).toBeNull()
  })

  test('a party without roles and steps says so', () => {
    show('utan')
    expect(part('Roller').getByText('Parten har ingen roll i kartorna.')).toBeDefined()
    expect(
      part('Steg').getByText(
        'Ingen av partens roller har en uppgift i kartorna, och inget steg ligger i partens bana. Start och slut räknas inte.',
      ),
    ).toBeDefined()
  })

  test('has its other tasks apart, as the pages of its roles do, and what only lies in its lane, with who does it', () => {
    show('jobb')
    expect(rows('Andra uppgifter (2)')).toEqual([
      '2TalaRollen jobb-rollInformeras',
      '3SvaraRollen jobb-rollDeltar',
    ])
    expect(rows('I partens bana (1)')).toEqual(['4PrövaRollen soc-rollAnsvarar'])
    expect(rows('Äger bara ärendet (1)')).toEqual(['4PrövaRollen jobb-rollÄger ärendet'])
    expect(screen.queryByRole('heading', { name: /^Ansvarar eller utför/ })).toBeNull()
    const table = screen.getByRole('link', {
      name: 'Se partens steg i tabellen över vem som gör vad',
    })
    expect(table.getAttribute('href')).toBe('/vem-gor-vad/?part=jobb')
    expect(
      screen.getByText(/Tabellen har inte de steg där partens roller bara deltar/),
    ).toBeDefined()
  })

  test('names all its roles of a step, those who answer for it first', () => {
    show('soc')
    expect(rows('Ansvarar eller utför (2)')).toEqual([
      '2TalaRollen soc-rollAnsvararRollen soc-chefInformeras',
      '4PrövaRollen soc-rollAnsvarar',
    ])
    expect(screen.queryByRole('heading', { name: /^(I partens bana|Andra uppgifter)/ })).toBeNull()
  })

  for (const { id } of site.parties) {
    test(`A11Y-36: ${id} has one main heading, no skipped level and no style attribute`, () => {
      const html = show(id)
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      expect(skippedLevels()).toEqual([])
      expect(html).not.toMatch(/ style=/)
    })
  }
})
