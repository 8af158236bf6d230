import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { citizenPath } from '../../../src/model/citizen-path.ts'
import type {
  AnswerId,
  ConsentId,
  LegalRuleId,
  PartyId,
  QuestionId,
  RoleId,
  SourceId,
  StepId,
  TermId,
} from '../../../src/model/ids.ts'
import type { Contact } from '../../../src/model/party.ts'
import type { Process, Step } from '../../../src/model/process.ts'
import type { Claim } from '../../../src/model/provenance.ts'
import type { Site } from '../../../src/model/site.ts'
import { StationView } from '../../../src/views/pilkarta/StationView.tsx'
import {
  aReview,
  makeCitizenText,
  makeProcess,
  makeStep,
  open,
  roleOfLane,
  settled,
} from '../../support/make-process.ts'
import { makeConsent, makeSite, makeSource } from '../../support/make-site.ts'
import { indexOf, pageOf } from '../../support/publish.ts'
import { headingLevels, showStatic, skippedLevels } from '../../support/render-page.tsx'

const own = (name: string, changes: Partial<Step> = {}): Partial<Step> => ({
  station: { kind: 'own' },
  citizen: makeCitizenText({ name }),
  ...changes,
})

const aRule = {
  name: 'Två veckor',
  content: 'Mötet hålls inom två veckor.',
  citizenText: 'Du får en tid inom två veckor.',
  reference: 'Regel 1',
  url: 'https://regel.example/',
  deadline: null,
  review: aReview,
  status: 'stated',
  citations: [],
} as const

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
          before: null,
          rule: null,
        }),
        citizen: makeCitizenText({
          name: 'Berätta hur du mår',
          happens: 'Du berättar om din SGI. SGI är viktig.',
          prepare: ['Skriv ner dina frågor'],
          receives: [settled('En kopia')],
          decides: { what: 'Du bestämmer om samtycke.', ifNo: 'Då frågar vi igen.' },
        }),
      }),
      plan: own('Gör en plan', {
        responsibility: {
          ...makeStep('plan').responsibility,
          accountable: open({
            practices: ['Två sätt för personen.'],
            decidedBy: ['fk', 'soc'] as PartyId[],
            meanwhile: 'fk-roll' as RoleId,
          }),
        },
      }),
      vanta: own('Vänta på svar', {
        citizen: makeCitizenText({
          name: 'Vänta på svar',
          meanwhile: 'Vila och ring om det blir värre.',
        }),
        responsibility: {
          ...makeStep('vanta').responsibility,
          accountable: { ...settled('fk-roll' as RoleId), status: 'inferred' },
        },
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
      pages={[pageOf(of)]}
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
      expect(card('Vem ansvarar?').getByText(/din kontakt på/i)).toBeDefined()
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
  const when = card('När?')
  expect(when.getByText('Tidsgräns: inom 14 dagar från första samtalet.')).toBeDefined()
  expect(when.getByText('Tiden är bestämd.')).toBeDefined()
})

test('LANG-12: tells a time from another place as the example that it is, in the words for citizens', () => {
  const deadline = {
    amount: 2,
    unit: 'veckor',
    countedFrom: 'första samtalet',
    before: null,
  } as const
  const rule = {
    ...aRule,
    id: 'tva-veckor' as LegalRuleId,
    citizenText: 'Mötet var inom två veckor.',
    deadline: { ...deadline, rule: null },
    citations: [{ source: 'rapport' as SourceId, locator: null }],
  }
  const elsewhere = makeProcess('start -> a:soc(meeting) -> end', {
    steps: { a: own('Träffas', { deadline: settled({ ...deadline, rule: rule.id }) }) },
  })
  const report = makeSource('rapport', {
    title: 'Rapport',
    publisher: 'Länet',
    date: '2016',
    place: 'Norrut',
  })
  const registers = makeSite(elsewhere, { legalRules: [rule], sources: [report] })
  showStatic(
    <StationView
      site={indexOf(registers)}
      registers={registers}
      page={pageOf(elsewhere)}
      pages={[pageOf(elsewhere)]}
      stepId={'a' as StepId}
      text={null}
    />,
  )
  const when = card('När?')
  expect(when.getByText('Mötet var inom två veckor.').parentElement?.textContent).toBe(
    'Mötet var inom två veckor. Det är ingen regel här, utan ett exempel från Norrut. Fråga vad som gäller för dig.',
  )
  expect(when.queryByText(/samtalet/)).toBeNull()
})

test('a responsible role that is inferred is told to be so, also on a step that is not', () => {
  show('vanta')
  expect(
    card('Vem ansvarar?').getByText('Det är vår slutsats. Det är inte bekräftat än.'),
  ).toBeDefined()
  show('tala')
  expect(card('Vem ansvarar?').queryByText(/vår slutsats/)).toBeNull()
})

test('shows one responsible role also where the parties have not agreed, and says so', () => {
  show('plan')
  const who = card('Vem ansvarar?')
  expect(who.getByText('Det är inte bestämt vem som ansvarar.')).toBeDefined()
  expect(who.getAllByText(/din kontakt på fk/i)).toHaveLength(1)
  expect(who.getByText('Tills vidare: din kontakt på fk.')).toBeDefined()
  expect(who.getByText(/som kan bestämma/).textContent).toBe(
    `De som kan bestämma: ${site.parties.find(({ id }) => id === 'fk')?.name} och ${site.parties.find(({ id }) => id === 'soc')?.name}.`,
  )
  expect(who.queryByText(/personen/)).toBeNull()
})

test('tells whom one meets, what of it is inferred or not agreed, and in which form of the process', () => {
  const { responsibility } = makeStep('tala')
  const question = 'fraga' as QuestionId
  const variant = { question, name: 'Med stöd', otherwise: null }
  const appliesWhen = [{ question, answers: ['ja' as AnswerId] }]
  const meets = (claim: Claim<RoleId>) => {
    const steps = process.steps.map((step) =>
      step.id === 'tala'
        ? { ...step, responsibility: { ...responsibility, attends: [claim] } }
        : step,
    )
    show('tala', { ...process, steps, variants: [variant] })
    return card('Du träffar').getByRole('listitem').textContent
  }
  const inferred = { ...settled(roleOfLane('fk')), status: 'inferred' as const }
  expect(meets(settled(roleOfLane('fk')))).toBe('Din kontakt på fk')
  expect(meets(inferred)).toBe('Din kontakt på fk (vår slutsats)')
  expect(meets(open({ meanwhile: roleOfLane('fk') }))).toBe('Din kontakt på fk (inte bestämt än)')
  expect(meets({ ...inferred, appliesWhen, formName: 'Med stöd' })).toBe(
    'Med stöd: din kontakt på fk (vår slutsats)',
  )
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

test('leads who reads the wrong station to the right one, in sight and by its number on paper', () => {
  const seeAlso = [{ text: 'Har du väntat klart?', stations: ['tala', 'fler'] as StepId[] }]
  const other = makeProcess('start -> tala:soc -> vanta(wait) -> fler -> end', {
    process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
    steps: {
      tala: own('Berätta hur du mår'),
      fler: own('Möt fler'),
      vanta: own('Vänta', { citizen: makeCitizenText({ name: 'Vänta', seeAlso }) }),
    },
  })
  show('vanta', other)
  const line = document.querySelector('.see-also li')
  expect(line?.textContent).toBe('Har du väntat klart? Berätta hur du mår, Möt fler')
  const link = line?.querySelector('a')
  expect(link?.getAttribute('data-plats')).toBe('station 1')
  expect(link?.closest('details')).toBeNull()
})

test('LANG-18: tells in words what decides between several ways, and which answer leads where', () => {
  show('tala')
  const next = card('Sedan')
  expect(next.getByText(/Det som händer beror på/).textContent).toBe(
    'Det som händer beror på: fraga-fraga? Det avgör Parten fk.',
  )
  expect(
    next
      .getByRole('link', { name: 'Om svaret är ”Ja”: Gör en plan Inom en vecka.' })
      .getAttribute('href'),
  ).toBe('/pilkarta/process/plan/')
  expect(next.getByRole('link', { name: /”Nej”.*Få annan hjälp/ })).toBeDefined()
})

test('LANG-20: one way on is one main link', () => {
  show('plan')
  const main = document.querySelectorAll('.main-way')
  expect([...main].map((link) => link.textContent)).toEqual(['Sedan Vänta på svar'])
})

test('says where the path ends', () => {
  show('hjalp')
  expect(card('Sedan').getByText(/Den här vägen slutar där\.$/)).toBeDefined()
})

test('leads to the station before in the list, which need not be where the reader came from, and to all of them', () => {
  show('plan')
  expect(screen.getByRole('link', { name: 'Station 1 i listan: Berätta hur du mår' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Alla stationer' }).getAttribute('href')).toBe(
    '/pilkarta/process/',
  )
})

test('LANG-15: explains a hard word once, where it first stands, in plain words', () => {
  show('tala')
  const [term, ...others] = screen.getAllByRole('button', { name: 'SGI.' })
  expect(others).toEqual([])
  const note = document.getElementById(term?.getAttribute('popovertarget') ?? '')
  expect(note?.textContent).toBe('SGI: Det du tjänar på ett år.')
  expect(term?.getAttribute('aria-describedby')).toBe(note?.id)
  expect(document.querySelector('.happens')?.textContent).toBe(
    'Du berättar om din SGI. SGI är viktig.',
  )
  expect(document.querySelector('.happens')?.contains(note)).toBe(false)
})

test('says calmly that the owner has not confirmed the text', () => {
  show('tala')
  expect(screen.getByText(/har inte bekräftat texten ännu/)).toBeDefined()
})

test('every link keeps to the folder that the site stands in', () => {
  show('plan', process, { base: '/samverkan/karta' })
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(addresses.filter((address) => !/^(\/samverkan\/karta\/|#)/.test(address))).toEqual([])
})

test('a deadline told by several steps stands once, without the day its source was read', () => {
  const twice = { amount: 2, unit: 'veckor', countedFrom: 'första samtalet', before: null } as const
  const rule = { ...aRule, id: 'tva-veckor' as LegalRuleId }
  const both = makeProcess('start -> a:soc(meeting) -> b:individ -> c:soc -> end', {
    steps: {
      a: own('Träffas', { deadline: settled({ ...twice, rule: rule.id }) }),
      b: {
        station: { kind: 'told-at', step: 'a' as StepId },
        deadline: settled({ ...twice, rule: null }),
      },
      c: {
        station: { kind: 'told-at', step: 'a' as StepId },
        deadline: settled({
          amount: 3,
          unit: 'månader',
          countedFrom: 'mötet',
          before: null,
          rule: null,
        }),
      },
    },
  })
  const withRule = makeSite(both, { legalRules: [rule] })
  showStatic(
    <StationView
      site={indexOf(withRule)}
      registers={withRule}
      page={pageOf(both)}
      pages={[pageOf(both)]}
      stepId={'a' as StepId}
      text={null}
    />,
  )
  expect(
    card('När?')
      .getAllByText(/^Tidsgräns/)
      .map(({ textContent }) => textContent),
  ).toEqual(['Tidsgräns: inom 2 veckor från första samtalet.'])
  expect(document.querySelectorAll('.card a[href*="regel"]')).toHaveLength(0)
  expect(screen.getByRole('link', { name: /^regel\.example/ }).closest('details')).not.toBeNull()
})

test('R-10: the rules are told in the words for citizens, those without are the caseworker’s alone', () => {
  const ids = ['tid', 'registrera'].map((id) => id as LegalRuleId)
  const one = makeProcess('start -> a:fk -> end', {
    steps: { a: own('A', { legalRules: ids }) },
  })
  const legalRules = [
    { ...aRule, id: 'tid' as LegalRuleId, status: 'inferred' as const },
    { ...aRule, id: 'registrera' as LegalRuleId, content: 'Registrera.', citizenText: null },
  ]
  const withRules = makeSite(one, { legalRules })
  showStatic(
    <StationView
      site={indexOf(withRules)}
      registers={withRules}
      page={pageOf(one)}
      pages={[pageOf(one)]}
      stepId={'a' as StepId}
      text={null}
    />,
  )
  expect(document.body.textContent).toContain('Du får en tid inom två veckor.')
  // The doubt is the rule's, not the page's that it was read on.
  expect(document.body.textContent).toMatch(
    /Du får en tid inom två veckor\. Det är inte bekräftat än\. Regel 1, läst på regel\.example \(extern webbplats\)\./,
  )
  expect(document.body.textContent).not.toMatch(/Registrera|Mötet hålls/)
})

test('R-12: whom to contact is one tap away at the top', () => {
  show('hjalp')
  const link = screen.getByRole('link', { name: 'Vem kontaktar jag?' })
  expect(link.getAttribute('href')).toBe('#kontakt')
  expect(document.querySelector('#kontakt h2')?.textContent).toBe('Vem kontaktar jag?')
})

test('LANG-17: a telephone number to call is a link', () => {
  const called = makeSite(process, {
    roles: site.roles.map((role) => ({
      ...role,
      citizen: { name: 'din kontakt', reach: 'Ring 0771-524 524, eller 1177.' },
    })),
  })
  showStatic(
    <StationView
      site={indexOf(called)}
      registers={called}
      page={pageOf(process)}
      pages={[pageOf(process)]}
      stepId={'tala' as StepId}
      text={null}
    />,
  )
  expect(screen.getByRole('link', { name: '0771-524 524' }).getAttribute('href')).toBe(
    'tel:0771524524',
  )
})

test('numbers the chevrons, so that the lit one moves', () => {
  show('plan')
  const numbers = [...document.querySelectorAll('.place-arrow g')]
  expect(numbers.map((one) => `${one.getAttribute('class')} ${one.textContent}`)).toEqual([
    'before 1',
    'here 2',
    'ahead 3',
    'ahead 4',
  ])
})

const aContact = (text: string, url: string, changes: Partial<Contact> = {}): Contact => ({
  audience: 'citizen',
  channel: 'webb',
  text,
  url,
  checkedOn: '2026-11-22',
  status: 'stated',
  citations: [],
  ...changes,
})

function showWith(changes: Partial<Site>, stepId = 'tala', of = process) {
  const registers = { ...site, ...changes }
  return showStatic(
    <StationView
      site={indexOf(registers)}
      registers={registers}
      page={pageOf(of)}
      pages={[pageOf(of)]}
      stepId={stepId as StepId}
      text={null}
    />,
  )
}

test('whom to contact has the links and numbers that content gives, with the address that paper shows', () => {
  const contacts = [
    aContact('Ansök på webbplatsen.', 'https://stad.example/ansok/'),
    aContact('Ring 08-123 45 67.', 'tel:+4681234567', { status: 'inferred' }),
    aContact('Bara för handläggare.', 'https://stad.example/intern', { audience: 'caseworker' }),
  ]
  showWith({ roles: site.roles.map((role) => ({ ...role, contacts })) })
  const contact = card('Vem kontaktar jag?')
  const apply = contact.getByRole('link', { name: /^Ansök på webbplatsen\./ })
  expect(apply.getAttribute('href')).toBe('https://stad.example/ansok/')
  expect(apply.getAttribute('data-adress')).toBe('stad.example/ansok')
  expect(contact.getByRole('link', { name: '08-123 45 67' })).toBeDefined()
  expect(contact.getByText('En del här är inte bekräftat än.')).toBeDefined()
  expect(contact.queryByText(/handläggare/)).toBeNull()
})

test('each consent that the station takes or uses is one tap away, with how to withdraw it', () => {
  const id = 'vard' as ConsentId
  const consent = makeConsent(id, {
    name: 'Samtycke till kontakt med vården',
    ifNo: 'Då frågar vi inte vården.',
  })
  const steps = process.steps.map((step) =>
    step.id === 'tala' ? { ...step, consentObtained: [settled(id)] } : step,
  )
  const asked = { ...process, steps }
  const name = 'Läs om samtycke till kontakt med vården, och hur du ångrar dig'
  showWith({ consents: [consent] }, 'tala', asked)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/samtycken/vard/')
  showWith({ consents: [consent] }, 'hjalp', asked)
  expect(screen.queryByRole('link', { name })).toBeNull()
})

test('where the reader is responsible, the card tells who has the case in hand', () => {
  const alone = makeProcess('start -> a:individ -> b:soc -> end', {
    steps: {
      a: own('Ansök', {
        responsibility: {
          ...makeStep('a').responsibility,
          accountable: settled(roleOfLane('individ')),
          caseOwner: { ...settled(roleOfLane('soc')), status: 'inferred' },
        },
      }),
      b: own('Vänta'),
    },
  })
  const { parties, roles } = makeSite(alone)
  showWith({ parties, roles }, 'a', alone)
  expect(
    card('Vem ansvarar?').getByText('Har hand om ditt ärende: din kontakt på soc (vår slutsats).'),
  ).toBeDefined()
  showWith({ parties, roles }, 'b', alone)
  expect(card('Vem ansvarar?').queryByText(/hand om ditt ärende/)).toBeNull()
})

test('what the reader gets is no promise where the step is inferred or not agreed', () => {
  const told = (status: Step['status']) => {
    const steps = process.steps.map((step) => (step.id === 'tala' ? { ...step, status } : step))
    show('tala', { ...process, steps })
    return card('Du får').queryByText(/Fråga vad som gäller för dig\.$/)?.textContent
  }
  expect(told('stated')).toBeUndefined()
  expect(told('inferred')).toBe('Det är vår slutsats. Fråga vad som gäller för dig.')
  expect(told('open')).toBe('Det är inte bestämt än. Fråga vad som gäller för dig.')
})

test('a thing that the reader gets says for itself when it is less certain than its step', () => {
  const told = (status: Step['status']) => {
    const receives: readonly Claim<string>[] = [
      settled('En kopia'),
      { ...settled('Ett beslut'), status: 'inferred' },
      open({ meanwhile: 'En tid' }),
      open(),
    ]
    const steps = process.steps.map((step) =>
      step.id === 'tala' ? { ...step, status, citizen: makeCitizenText({ receives }) } : step,
    )
    show('tala', { ...process, steps })
    return card('Du får')
      .getAllByRole('listitem')
      .map((one) => one.textContent)
  }
  expect(told('stated')).toEqual([
    'En kopia',
    'Ett beslut (vår slutsats)',
    'En tid (inte bestämt än)',
  ])
  // The card says it of all of them.
  expect(told('inferred')[1]).toBe('Ett beslut')
})

test('how long it takes is drawn from the step, as an example where it was elsewhere', () => {
  const sources = [makeSource('rapport', { date: '2016', place: 'Norrut' })]
  const told = (duration: Step['duration']) => {
    const meets = makeProcess('start -> a:soc(meeting) -> end', {
      steps: { a: own('Träffas', { duration }) },
    })
    const registers = makeSite(meets, { sources })
    showStatic(
      <StationView
        site={indexOf(registers)}
        registers={registers}
        page={pageOf(meets)}
        pages={[pageOf(meets)]}
        stepId={'a' as StepId}
        text={null}
      />,
    )
    return card('När?').queryByText(/60/)?.textContent
  }
  const hour = settled({ amount: 60, unit: 'minuter' } as const)
  expect(told(null)).toBeUndefined()
  expect(told(hour)).toBe('Det tar 60 minuter.')
  expect(told({ ...hour, status: 'inferred' })).toBe(
    'Det tar troligen 60 minuter. Det är vår slutsats.',
  )
  expect(told({ ...hour, citations: [{ source: 'rapport' as SourceId, locator: null }] })).toBe(
    'I Norrut tog det 60 minuter. Fråga vad som gäller för dig.',
  )
})

test('where the reader sends something the card has the ways in to who receives it', () => {
  const sent = makeProcess('start -> a:individ => b:fk -> end', {
    steps: {
      a: own('Ansök', {
        responsibility: {
          ...makeStep('a').responsibility,
          accountable: settled(roleOfLane('individ')),
          caseOwner: settled(roleOfLane('soc')),
        },
      }),
      b: own('Få svar'),
    },
  })
  const { parties, roles } = makeSite(sent)
  const contacts = [aContact('Ansök på webben.', 'https://kassan.example/ansok/')]
  const withWays = roles.map((role) => (role.party === 'fk' ? { ...role, contacts } : role))
  showWith(
    { parties, roles: [...withWays, ...site.roles.filter(({ party }) => party === 'soc')] },
    'a',
    sent,
  )
  const contact = card('Vem kontaktar jag?')
  expect(contact.getByText('Din kontakt på soc')).toBeDefined()
  const receiver = contact.getByRole('heading', { name: 'Det du skickar in går till', level: 3 })
  expect(receiver.nextElementSibling?.textContent).toBe('Din kontakt på fk')
  expect(contact.getByRole('link', { name: /Ansök på webben/ }).getAttribute('href')).toBe(
    'https://kassan.example/ansok/',
  )
})
