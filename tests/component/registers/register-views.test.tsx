import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import type { PartyId, RoleId } from '../../../src/model/ids.ts'
import { consentPage } from '../../../src/model/pages/consent-page.ts'
import { documentPage } from '../../../src/model/pages/document-page.ts'
import { ConsentView } from '../../../src/views/registers/ConsentView.tsx'
import { DocumentView } from '../../../src/views/registers/DocumentView.tsx'
import {
  aReview,
  makeCitizenText,
  makeHandover,
  makeProcess,
  open,
  settled,
} from '../../support/make-process.ts'
import { makeConsent, makeDocument, makeSite } from '../../support/make-site.ts'
import { indexOf } from '../../support/publish.ts'
import { showStatic, skippedLevels } from '../../support/render-page.tsx'

const begaran = makeDocument('begaran', {
  name: 'Begäran',
  purpose: 'Startar arbetet.',
  formNumber: '7462',
  url: 'https://www.example.se/blankett',
  synonyms: ['anmälan'],
})
const intyg = makeDocument('intyg', { name: 'Intyg', fromOutside: 'Personen har det med sig.' })
const delning = makeConsent('delning', {
  name: 'Samtycke till delning',
  purpose: 'Parterna får dela planen.',
  between: ['soc' as PartyId, 'fk' as PartyId],
  validUntil: open({
    practices: ['Ett år, eller till ärendet är slut.'],
    decidedBy: ['fk' as PartyId],
  }),
  withdrawal: 'Säg till, när som helst.',
  ifNo: 'Då delas inget.',
  citizen: {
    meaning: 'De får dela din plan.',
    ifNo: 'Då delar de inget om dig.',
    withdrawal: 'Du säger till den som frågade.',
  },
})
const process = makeProcess('start:individ -> fraga:soc -> skriv:soc => svara:fk -> end', {
  process: { citizen: { name: 'Min väg', summary: 'Kort.', review: aReview } },
  steps: {
    fraga: {
      name: 'Fråga om samtycke',
      consentObtained: [settled(delning.id)],
      station: { kind: 'own' },
      citizen: makeCitizenText({ name: 'Säg ja eller nej' }),
    },
    skriv: { name: 'Skriv begäran', gives: [settled(begaran.id)] },
    svara: {
      name: 'Svara på begäran',
      needs: [settled(begaran.id), settled(intyg.id)],
      consentRequired: [settled(delning.id)],
    },
  },
  flows: {
    'skriv--svara': {
      handover: makeHandover('fk-roll', {
        what: [settled(begaran.id)],
        channel: settled('brev'),
        consent: settled(delning.id),
      }),
    },
  },
})
const site = makeSite(process, { documents: [begaran, intyg], consents: [delning] })
const shared = { site: indexOf(site), text: null }

const part = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (found === null) throw new Error(`no part ${name}`)
  return within(found)
}

function expectSound(html: string) {
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(skippedLevels()).toEqual([])
  expect(html).not.toMatch(/ style=/)
}

describe("a document's page", () => {
  test('tells what it is for, its form, its link and its other names', () => {
    expectSound(showStatic(<DocumentView {...shared} page={documentPage(site, begaran)} />))
    expect(screen.getByText('Startar arbetet.')).toBeDefined()
    expect(screen.getByText('Blankett').nextElementSibling?.textContent).toBe('7462')
    expect(screen.getByText('Kallas också').nextElementSibling?.textContent).toBe('anmälan')
    expect(screen.getByRole('link', { name: /^Öppna blanketten/ }).getAttribute('href')).toBe(
      'https://www.example.se/blankett',
    )
  })

  test('tells where it comes from, where it is needed, and how it is sent to whom', () => {
    showStatic(<DocumentView {...shared} page={documentPage(site, begaran)} />)
    expect(part('Var det kommer ifrån').getByRole('link').textContent).toBe('Skriv begäran')
    expect(part('Var det behövs').getByRole('link').textContent).toBe('Svara på begäran')
    const sent = part('När det skickas vidare')
    expect(sent.getByRole('heading', { name: 'Från Parten soc till Parten fk' })).toBeDefined()
    expect(sent.getByText('Hur').nextElementSibling?.textContent).toContain('Brev')
    expect(sent.getByText('Till').nextElementSibling?.textContent).toContain('Rollen fk-roll')
  })

  test('that no step gives says where it comes from', () => {
    expectSound(showStatic(<DocumentView {...shared} page={documentPage(site, intyg)} />))
    expect(
      part('Var det kommer ifrån').getByText('Det kan komma utifrån: Personen har det med sig.'),
    ).toBeDefined()
  })
})

describe("a consent's page", () => {
  test('answers who, what, between whom, who asks, until when, and what a no means', () => {
    expectSound(showStatic(<ConsentView {...shared} page={consentPage(site, delning)} />))
    expect(part('Vad gäller det?').getByText('Parterna får dela planen.')).toBeDefined()
    expect(part('Vem säger ja?').getByText(/Personen själv/)).toBeDefined()
    expect(part('Mellan vilka?').getAllByRole('link')).toHaveLength(2)
    expect(part('Vem frågar?').getByRole('link').textContent).toBe('Rollen soc-roll')
    expect(part('Om personen ångrar sig').getByText('Säg till, när som helst.')).toBeDefined()
    expect(part('Om personen säger nej').getByText('Då delas inget.')).toBeDefined()
  })

  test('speaks to the one who is asked, and folds the part for who asks', () => {
    showStatic(<ConsentView {...shared} page={consentPage(site, delning)} />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(headings.slice(0, 7)).toEqual([
      'Vad säger jag ja till?',
      'Om du säger nej',
      'Om du ångrar dig',
      'Vem kontaktar jag?',
      'Stationer där det gäller',
      'Till dig som arbetar med stöd',
      'Vad gäller det?',
    ])
    expect(skippedLevels()).toEqual([])
    for (const words of [
      'De får dela din plan.',
      'Ditt ja gäller bara mellan de här: Parten soc och Parten fk.',
      'Då delar de inget om dig.',
      'Du säger till den som frågade.',
    ]) {
      expect(screen.getByText(words).closest('details'), words).toBeNull()
    }
    expect(document.body.textContent).not.toMatch(/undefined/)
    expect(screen.getByText('Vem frågar?').closest('details')?.open).toBe(false)
  })

  test('R-12: tells whom to contact: who asks, how firmly that stands, and how they are reached', () => {
    const roles = site.roles.map((role) =>
      role.id === 'soc-roll'
        ? {
            ...role,
            citizen: { name: 'din handläggare', reach: 'Ring 08-123 45 67.' },
            contacts: [
              {
                audience: 'citizen' as const,
                channel: 'webb' as const,
                text: 'Skriv till oss.',
                url: 'https://www.example.se/skriv',
                checkedOn: '2026-11-22',
                status: 'inferred' as const,
                citations: [],
              },
            ],
          }
        : role,
    )
    const obtainedBy = { ...settled('soc-roll' as RoleId), status: 'inferred' as const }
    const asked = { ...delning, obtainedBy }
    const inSite = { ...site, roles }
    const page = consentPage(inSite, asked)
    showStatic(<ConsentView site={indexOf(inSite)} text={null} page={page} />)
    const contact = part('Vem kontaktar jag?')
    expect(contact.getByText('Din handläggare (vår slutsats)')).toBeDefined()
    expect(contact.getByRole('link', { name: '08-123 45 67' })).toBeDefined()
    const link = contact.getByRole('link', { name: /^Skriv till oss/ })
    expect(link.getAttribute('data-adress')).toBe('www.example.se/skriv')
    expect(contact.getByText('En del här är inte bekräftat än.')).toBeDefined()
    expect(contact.queryByRole('link', { name: 'Se vem som kan hjälpa dig' })).toBeNull()
  })

  test('where citizens know none who asks, leads to the help that there always is', () => {
    const roles = site.roles.map((role) => ({ ...role, citizen: null }))
    showStatic(<ConsentView {...shared} page={consentPage({ ...site, roles }, delning)} />)
    const link = part('Vem kontaktar jag?').getByRole('link', { name: 'Se vem som kan hjälpa dig' })
    expect(link.getAttribute('href')).toBe('#hjalp')
  })

  test('who works here is led past what is told to citizens, into the fold', () => {
    showStatic(<ConsentView {...shared} page={consentPage(site, delning)} />)
    const link = screen.getByRole('link', { name: 'Arbetar du med stöd? Gå till din del.' })
    const part = document.querySelector(link.getAttribute('href') ?? '')
    expect(part?.parentElement?.tagName).toBe('DETAILS')
    expect(
      within(part as HTMLElement)
        .getByRole('link', { name: 'Alla samtycken' })
        .getAttribute('href'),
    ).toBe('/samtycken/')
  })

  test('what no citizen is asked is open for who works here', () => {
    const { citizen: _, ...bare } = delning
    const page = { ...consentPage(site, bare), stations: [] }
    showStatic(<ConsentView {...shared} page={page} />)
    expect(screen.getByText('Vem frågar?').closest('details')?.open).toBe(true)
    expect(screen.queryByRole('link', { name: /Gå till din del/ })).toBeNull()
  })

  test('leads back to every station that leads to it, also where it is only used', () => {
    const used = {
      ...process,
      steps: process.steps.map((step) =>
        step.id === 'svara'
          ? {
              ...step,
              station: { kind: 'own' as const },
              citizen: makeCitizenText({ name: 'Få svar' }),
            }
          : step,
      ),
    }
    const page = consentPage(makeSite(used, { consents: [delning] }), delning)
    expect(page.stations.map(({ step }) => step.name)).toEqual(['Säg ja eller nej', 'Få svar'])
    showStatic(<ConsentView {...shared} page={page} />)
    expect(
      part('Stationer där det gäller')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Säg ja eller nej Station 1 i ”Min väg”', 'Få svar Station 2 i ”Min väg”'])
  })

  test('without words of its own for citizens leads to their stations', () => {
    const { citizen: _, ...bare } = delning
    showStatic(<ConsentView {...shared} page={consentPage(site, bare)} />)
    expect(screen.queryByText('Om du säger nej')).toBeNull()
    expect(screen.getByRole('link', { name: 'Säg ja eller nej' })).toBeDefined()
  })

  test('shows both practices and who decides where the parties have not agreed', () => {
    showStatic(<ConsentView {...shared} page={consentPage(site, delning)} />)
    const until = part('Hur länge gäller det?')
    expect(until.getByText('Öppen fråga')).toBeDefined()
    expect(
      until.getByText(
        'Inte överenskommet: Ett år, eller till ärendet är slut. Avgörs av Parten fk.',
      ),
    ).toBeDefined()
  })

  test('says who asks in each form of the process', () => {
    const inForms = {
      ...delning,
      obtainedBy: {
        ...settled('soc-roll' as RoleId),
        formName: 'Utan sjukpenning',
        otherForms: [{ ...settled('fk-roll' as RoleId), formName: 'Med sjukpenning' }],
      },
    }
    showStatic(<ConsentView {...shared} page={consentPage(site, inForms)} />)
    expect(
      part('Vem frågar?')
        .getAllByRole('link')
        .map((link) => link.parentElement?.textContent?.trim()),
    ).toEqual(['Utan sjukpenning: Rollen soc-roll', 'Med sjukpenning: Rollen fk-roll'])
  })

  test('leads to the steps that ask for it and need it, and to the citizen’s station', () => {
    showStatic(<ConsentView {...shared} page={consentPage(site, delning)} />)
    const maps = part('Var i kartorna?')
    expect(maps.getByRole('link', { name: 'Fråga om samtycke' })).toBeDefined()
    expect(maps.getAllByRole('link', { name: 'Svara på begäran' })[0]).toBeDefined()
    expect(screen.getByRole('link', { name: 'Säg ja eller nej' }).getAttribute('href')).toBe(
      '/pilkarta/process/fraga/',
    )
  })
})
