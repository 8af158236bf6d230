import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import type { AnswerId, PhaseId, ProcessId, QuestionId, RoleId } from '../../../src/model/ids.ts'
import { rolePage } from '../../../src/model/pages/role-page.ts'
import type { Contact } from '../../../src/model/party.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import { RoleView } from '../../../src/views/responsibility/RoleView.tsx'
import { makeHandover, makeProcess, makeStep, open, settled } from '../../support/make-process.ts'
import { makeDocument, makeQuestion, makeRole, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const plan = makeDocument('plan', { name: 'Gemensam plan', formNumber: '7462' })
const first = makeProcess('start -> tala:soc => svara:fk => avsluta:soc -> end', {
  process: { name: 'Första kartan' },
  steps: {
    tala: {
      name: 'Tala',
      gives: [settled(plan.id)],
      deadline: settled({ amount: 2, unit: 'veckor', countedFrom: null, before: null, rule: null }),
      registrations: [
        {
          system: 'SUS',
          point: 'Start',
          by: 'soc-roll' as RoleId,
          when: null,
          status: 'stated',
          citations: [],
        },
      ],
    },
    svara: {
      name: 'Svara',
      responsibility: {
        ...makeStep('svara').responsibility,
        accountable: settled('fk-roll' as RoleId),
        informed: [settled('soc-roll' as RoleId)],
      },
    },
    avsluta: { name: 'Avsluta' },
  },
  flows: {
    'tala--svara': {
      handover: makeHandover('fk-roll', {
        what: [settled(plan.id)],
        by: settled({ amount: 3, unit: 'dagar', countedFrom: null, before: null, rule: null }),
      }),
    },
  },
})
const second = makeProcess('start -> folj-upp:soc -> end', {
  process: { id: 'andra' as ProcessId, name: 'Andra kartan' },
  steps: { 'folj-upp': { name: 'Följ upp' } },
})
const contact = (audience: Contact['audience'], text: string): Contact => ({
  audience,
  channel: 'telefon',
  text,
  url: null,
  checkedOn: '2026-11-20',
  status: 'stated',
  citations: [],
})
const site = makeSite([first, second], {
  documents: [plan],
  roles: [
    makeRole('soc-roll', 'soc', {
      name: 'Socialsekreterare',
      synonyms: ['handläggare'],
      owns: ['Utredningen'],
      contacts: [contact('caseworker', 'Ring växeln.'), contact('care', 'Skriv till funktionen.')],
    }),
    makeRole('fk-roll', 'fk', { name: 'Personlig handläggare' }),
    makeRole('utan', 'fk', { name: 'Utan steg' }),
  ],
})

function show(id: string) {
  const role = site.roles.find((one) => one.id === id)
  if (role === undefined) throw new Error(`no role ${id}`)
  return showStatic(<RoleView site={indexOf(site)} page={rolePage(site, role)} text={null} />)
}

const part = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (found === null) throw new Error(`no part ${name}`)
  return within(found)
}
const links = (name: string | RegExp) =>
  part(name)
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

describe("a role's page", () => {
  test('R-21: has its steps in order across all maps, each once with all that the role does in it', () => {
    show('soc-roll')
    expect(links('Ansvarar eller utför (3)')).toEqual(['Tala', 'Avsluta', 'Följ upp'])
    expect(
      part('Ansvarar eller utför (3)').getByRole('heading', { name: 'I Andra kartan' }),
    ).toBeDefined()
    expect(links('Andra uppgifter (1)')).toEqual(['Svara'])
    expect(document.querySelector('[data-steg="tala"]')?.textContent).toBe('2TalaAnsvarar')
  })

  test('tells how firmly it stands that the role attends, and in which form of the process', () => {
    const { responsibility } = makeStep('traffas')
    const attends = [
      {
        ...settled('fk-roll' as RoleId),
        status: 'inferred' as const,
        formName: 'Med sjukpenning',
        appliesWhen: [{ question: 'sjukpenning' as QuestionId, answers: ['ja' as AnswerId] }],
      },
    ]
    const place = makeSite(
      makeProcess('start -> traffas:soc -> end', {
        steps: {
          traffas: {
            responsibility: {
              ...responsibility,
              accountable: settled('soc-roll' as RoleId),
              attends,
            },
          },
        },
      }),
      { roles: site.roles },
    )
    const [role] = place.roles.filter(({ id }) => id === 'fk-roll')
    if (role === undefined) throw new Error('no role')
    showStatic(<RoleView site={indexOf(place)} page={rolePage(place, role)} text={null} />)
    expect(document.querySelector('[data-steg="traffas"]')?.textContent).toBe(
      '2Steg traffasDeltar (härlett) Med sjukpenning',
    )
  })

  test('tells how many of its steps the table and each map show, beside those where it only owns the case', () => {
    const owner = makeProcess('start -> tala:soc -> svara:fk -> end', {
      process: { name: 'Kartan' },
      steps: {
        svara: {
          responsibility: {
            ...makeStep('svara').responsibility,
            accountable: settled('fk-roll' as RoleId),
            caseOwner: settled('soc-roll' as RoleId),
          },
        },
      },
    })
    const ways = () => [
      screen.getByRole('link', { name: /tabellen över vem/ }).textContent,
      screen.getByRole('link', { name: /på kartan Kartan$/ }).textContent,
    ]
    const owned = makeSite(owner, { roles: site.roles })
    const [role] = owned.roles
    if (role === undefined) throw new Error('no role')
    showStatic(<RoleView site={indexOf(owned)} page={rolePage(owned, role)} text={null} />)
    expect(ways()).toEqual([
      'Se rollens steg i tabellen över vem som gör vad',
      'Visa rollens steg på kartan Kartan',
    ])
    expect(links('Ansvarar eller utför (1)')).toEqual(['Steg tala'])
    expect(links('Äger bara ärendet (1)')).toEqual(['Steg svara'])
    expect(part('Äger bara ärendet (1)').getByText(/räknar inte med det\.$/)).toBeDefined()
    show('soc-roll')
    expect(screen.getByRole('link', { name: /tabellen över vem/ }).textContent).toContain('4 steg')
    expect(screen.queryByText(/Äger bara/)).toBeNull()
  })

  test('says that the table lacks the steps where the role only takes part', () => {
    const { responsibility } = makeStep('traffas')
    const process = makeProcess('start -> tala:fk -> traffas:soc -> end', {
      steps: {
        traffas: {
          responsibility: {
            ...responsibility,
            accountable: settled('soc-roll' as RoleId),
            attends: [settled('fk-roll' as RoleId)],
          },
        },
      },
    })
    const place = makeSite(process, { roles: site.roles })
    const shown = (id: string) => {
      const role = place.roles.find((one) => one.id === id)
      if (role === undefined) throw new Error(`no role ${id}`)
      showStatic(<RoleView site={indexOf(place)} page={rolePage(place, role)} text={null} />)
      return screen.queryByText('Tabellen har inte de steg där rollen bara deltar.')
    }
    expect(shown('fk-roll')).not.toBeNull()
    expect(shown('soc-roll')).toBeNull()
  })

  test('R-91: a role that only one form of a map has leads to the map in that form', () => {
    const question = makeQuestion('bok', 'ja', 'nej')
    const when = (answer: string) => [{ question: question.id, answers: [answer as AnswerId] }]
    const { responsibility } = makeStep('tala')
    const process = makeProcess('start -> tala:soc -> end', {
      process: {
        name: 'Kartan',
        variants: [{ question: question.id, name: 'Med bok', otherwise: 'Utan bok' }],
      },
      steps: {
        tala: {
          responsibility: {
            ...responsibility,
            accountable: {
              ...settled('soc-roll' as RoleId),
              appliesWhen: when('nej'),
              formName: 'Utan bok',
              otherForms: [
                { ...settled('fk-roll' as RoleId), appliesWhen: when('ja'), formName: 'Med bok' },
              ],
            },
            informed: [settled('utan' as RoleId)],
          },
        },
      },
    })
    const place = makeSite(process, { roles: site.roles, questions: [question] })
    const wayOf = (id: string) => {
      const role = place.roles.find((one) => one.id === id)
      if (role === undefined) throw new Error(`no role ${id}`)
      showStatic(<RoleView site={indexOf(place)} page={rolePage(place, role)} text={null} />)
      const link = screen.getByRole('link', { name: /på kartan/ })
      return [link.textContent, link.getAttribute('href')]
    }
    expect(wayOf('fk-roll')).toEqual([
      'Visa rollens steg på kartan Kartan (med bok)',
      '/handlaggare/process/?roll=fk-roll&form=ja',
    ])
    expect(wayOf('utan')).toEqual([
      'Visa rollens steg på kartan Kartan',
      '/handlaggare/process/?roll=utan',
    ])
  })

  test('says who waits, for what, and by when', () => {
    show('soc-roll')
    expect(part('Vem väntar på mig').getByRole('listitem').textContent).toContain(
      'Personlig handläggare väntar på: gemensam plan. Inom 3 dagar. Efter steget',
    )
  })

  test('R-91: says who waits in each form of the process', () => {
    const receiver = {
      ...settled('fk-roll' as RoleId),
      formName: 'Utan sjukpenning',
      otherForms: [{ ...settled('annan-roll' as RoleId), formName: 'Med sjukpenning' }],
    }
    const process = makeProcess('start -> tala:soc => svara:fk -> end', {
      flows: {
        'tala--svara': {
          handover: makeHandover('fk-roll', { what: [settled(plan.id)], receiver }),
        },
      },
    })
    const roles = [...site.roles, makeRole('annan-roll', 'fk', { name: 'Annan handläggare' })]
    const place = makeSite([process], { documents: [plan], roles })
    const page = rolePage(place, makeRole('soc-roll', 'soc'))
    showStatic(<RoleView site={indexOf(place)} page={page} text={null} />)
    expect(part('Vem väntar på mig').getByRole('listitem').textContent).toMatch(
      /^Personlig handläggare \(utan sjukpenning\) och Annan handläggare \(med sjukpenning\) väntar på: gemensam plan\./,
    )
  })

  test('says in words that its part is an open question: two dark borders look alike', () => {
    const accountable = open({ meanwhile: 'fk-roll' as RoleId })
    const place = makeSite(
      makeProcess('start -> d?:fk -ja-> end; d -nej-> end2', {
        steps: { d: { responsibility: { ...makeStep('d').responsibility, accountable } } },
      }),
      { roles: site.roles },
    )
    const page = rolePage(place, makeRole('fk-roll', 'fk'))
    showStatic(<RoleView site={indexOf(place)} page={page} text={null} />)
    const chip = document.querySelector('[data-steg="d"] .duty')
    expect(chip?.textContent).toBe('Ansvarar öppen fråga')
    expect(chip?.querySelector('.visually-hidden')).toBeNull()
  })

  test('what a step gives comes from who carries it out, not from the one accountable who waits for it', () => {
    const { responsibility } = makeStep('gora')
    const place = makeSite(
      makeProcess('start -> gora:fk -> end', {
        steps: {
          gora: {
            gives: [settled(plan.id)],
            responsibility: {
              ...responsibility,
              accountable: settled('soc-roll' as RoleId),
              responsible: [settled('fk-roll' as RoleId)],
            },
          },
        },
      }),
      { documents: [plan], roles: site.roles },
    )
    const given = (id: string) => rolePage(place, makeRole(id, 'fk')).givesDocuments.length
    expect([given('soc-roll'), given('fk-roll')]).toEqual([0, 1])
  })

  test('says it once where the same is waited for on several ways, and that its time is not agreed', () => {
    const deadline = {
      amount: 1,
      unit: 'veckor',
      countedFrom: null,
      before: 'mötet',
      rule: null,
    } as const
    const handover = makeHandover('fk-roll', {
      what: [settled(plan.id)],
      by: open({ practices: ['Ingen har bestämt.'], meanwhile: deadline }),
    })
    const forked = makeProcess('start -> tala:soc => svara:fk -> end; tala => hjalp:fk -> end', {
      flows: {
        'tala--svara': { handover },
        'tala--hjalp': { handover: { ...handover, ifNoAnswer: null, consent: null } },
      },
    })
    const page = rolePage(
      makeSite([forked], { documents: [plan], roles: site.roles }),
      makeRole('soc-roll', 'soc'),
    )
    showStatic(<RoleView site={indexOf(site)} page={page} text={null} />)
    expect(part('Vem väntar på mig').getByRole('listitem').textContent).toMatch(
      /^Personlig handläggare väntar på: gemensam plan\. Senast 1 vecka före mötet\. Öppen fråga Efter steget/,
    )
  })

  test('says how firmly it stands that the role coordinates a phase, and in which form', () => {
    const role = 'soc-roll' as RoleId
    const phase = { id: 'fas' as PhaseId, name: 'Utreda' }
    const shown = (coordinator: Claim<RoleId>) => {
      const process = makeProcess('start -> tala:soc -> end', {
        process: { phases: [{ ...phase, coordinator }] },
      })
      const page = rolePage(makeSite(process, { roles: site.roles }), makeRole(role, 'soc'))
      showStatic(<RoleView site={indexOf(site)} page={page} text={null} />)
      return screen.getByText('Samordnar').parentElement?.textContent?.trim()
    }
    expect(shown(settled(role))).toBe('SamordnarFasen Utreda i Processen')
    expect(shown({ ...settled(role), status: 'inferred' })).toBe(
      'SamordnarFasen Utreda i Processen Härledd',
    )
    expect(shown(open({ practices: ['Ingen har bestämt'], meanwhile: role }))).toMatch(
      /^SamordnarFasen Utreda i Processen Öppen fråga .*Ingen har bestämt\./,
    )
    const other = { ...settled(role), status: 'inferred', formName: 'Utan sjukpenning' } as const
    expect(
      shown({
        ...settled('fk-roll' as RoleId),
        formName: 'Med sjukpenning',
        otherForms: [other],
      }),
    ).toBe('SamordnarUtan sjukpenning: Fasen Utreda i Processen Härledd')
  })

  test('leads from its top to each of its sections', () => {
    show('soc-roll')
    const contents = within(screen.getByRole('navigation', { name: 'På den här sidan' }))
    for (const link of contents.getAllByRole('link')) {
      const target = document.querySelector(link.getAttribute('href') ?? '')
      expect(target?.tagName).toBe('H2')
      expect(target?.textContent).toBe(link.textContent)
    }
  })

  test('does not say that a role waits for itself', () => {
    const own = makeProcess('start -> utfor:fk => ta-emot:soc -> end', {
      steps: {
        utfor: {
          responsibility: {
            ...makeStep('utfor').responsibility,
            accountable: settled('soc-roll' as RoleId),
            responsible: [settled('fk-roll' as RoleId)],
          },
        },
      },
      flows: { 'utfor--ta-emot': { handover: makeHandover('soc-roll') } },
    })
    const place = makeSite(own, { roles: site.roles })
    const pageOf = (id: string) => {
      const role = place.roles.find((one) => one.id === id)
      if (role === undefined) throw new Error(`no role ${id}`)
      return rolePage(place, role)
    }
    expect(pageOf('soc-roll').gives).toEqual([])
    expect(pageOf('soc-roll').receives).toHaveLength(1)
    expect(pageOf('fk-roll').gives).toHaveLength(1)
  })

  test('has what the role hands over and what it gets', () => {
    show('soc-roll')
    expect(part('Jag lämnar över').getByRole('heading', { name: 'Till Parten fk' })).toBeDefined()
    expect(part('Jag får').getByRole('heading', { name: 'Från Parten fk' })).toBeDefined()
  })

  test('has documents, deadlines and registrations', () => {
    show('soc-roll')
    expect(part('Underlag').getByRole('link', { name: 'Gemensam plan' })).toBeDefined()
    expect(
      part('Tidsgränser')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Tala: inom 2 veckor', 'Tala, överlämning till Parten fk: inom 3 dagar'])
    expect(part('Registreringar').getByText(/Start i SUS/)).toBeDefined()
  })

  test('R-45: has the ways in for each reader, with the day they were checked', () => {
    show('soc-roll')
    expect(part('För handläggare hos andra parter').getByText(/Ring växeln/)).toBeDefined()
    expect(part('Kontakt').getAllByText(/20 november 2026/)).toHaveLength(1)
    expect(part('För vården').getByText(/Skriv till funktionen/)).toBeDefined()
  })

  test('has the words that others use for the role', () => {
    show('soc-roll')
    expect(screen.getByText('Kallas också').nextElementSibling?.textContent).toBe('handläggare')
  })

  test('R-21: a role without steps says so', () => {
    show('utan')
    expect(part('Steg').getByText(/ansvarar inte för något steg/)).toBeDefined()
    expect(
      part('Kontakt').getByText(/Våra källor ger ingen egen väg in för handläggare/),
    ).toBeDefined()
  })

  test('the person themself has no way in to be told of', () => {
    const place = makeSite(makeProcess('start:soc -> a:individ -> end'))
    const role = place.roles.find(({ party }) => party === 'individ')
    if (role === undefined) throw new Error('no individual')
    showStatic(<RoleView site={indexOf(place)} page={rolePage(place, role)} text={null} />)
    expect(screen.queryByRole('heading', { name: 'Kontakt' })).toBeNull()
  })

  test('paper says what only the page on the screen has', () => {
    show('utan')
    expect(document.querySelector<HTMLElement>('.provenance')?.dataset.mer).toBe(
      'Källor och ”Leder till” finns på webbsidan.',
    )
  })

  for (const { id } of site.roles) {
    test(`A11Y-36: ${id} has one main heading, no skipped level and no style attribute`, () => {
      const html = show(id)
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
      expect(skippedLevels()).toEqual([])
      expect(html).not.toMatch(/ style=/)
    })
  }
})
