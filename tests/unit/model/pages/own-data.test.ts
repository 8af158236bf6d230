import { describe, expect, test } from 'vitest'
import type { ConsentId, DocumentId } from '../../../../src/model/ids.ts'
import { consentPage } from '../../../../src/model/pages/consent-page.ts'
import { documentPage } from '../../../../src/model/pages/document-page.ts'
import { mapIntroduction } from '../../../../src/model/pages/map-introduction.ts'
import { movedPage } from '../../../../src/model/pages/moved-page.ts'
import { partyPage } from '../../../../src/model/pages/party-page.ts'
import { rolePage } from '../../../../src/model/pages/role-page.ts'
import { shelfOf, shelvesFor } from '../../../../src/model/pages/shelf-of.ts'
import { stepPages } from '../../../../src/model/pages/step-page.ts'
import type { Site } from '../../../../src/model/site.ts'
import { makeHandover, makeProcess, settled } from '../../../support/make-process.ts'
import { makeConsent, makeDocument, makeSite, makeSource } from '../../../support/make-site.ts'

/** A site with a map of so many steps more than three, and as many documents, consents and sources. */
function siteOf(count: number): Site {
  const ids = Array.from({ length: count }, (_, i) => `steg-${i}`)
  const process = makeProcess(
    `start -> fraga:soc => svara:fk -> end; svara -> ${ids.map((id) => `${id}:af`).join(' -> ')} -> end`,
    {
      steps: {
        fraga: { gives: [settled('intyg' as DocumentId)] },
        svara: { consentRequired: [settled('delning' as ConsentId)] },
      },
      flows: {
        'fraga--svara': {
          handover: makeHandover('fk-roll', {
            what: [settled('intyg' as DocumentId)],
            consent: settled('delning' as ConsentId),
          }),
        },
      },
    },
  )
  return makeSite(process, {
    documents: [makeDocument('intyg'), ...ids.map((id) => makeDocument(id))],
    consents: [makeConsent('delning'), ...ids.map((id) => makeConsent(id))],
    sources: ids.map((id) => makeSource(id)),
  })
}

/** The same step in both maps; only how many there are in all is told of the others. */
function stepOf(site: Site) {
  const [process] = site.processes
  const found = process && stepPages(site, process).find(({ step }) => step.id === 'fraga')
  if (found === undefined) throw new Error('no step')
  return { ...found, place: { ...found.place, total: 0 } }
}

const PAGES = {
  step: stepOf,
  introduction: (site: Site) => mapIntroduction(site, of(site.processes, 'process')),
  role: (site: Site) => rolePage(site, of(site.roles, 'soc-roll')),
  party: (site: Site) => partyPage(site, of(site.parties, 'soc')),
  document: (site: Site) => documentPage(site, of(site.documents, 'intyg')),
  consent: (site: Site) => consentPage(site, of(site.consents, 'delning')),
}

function of<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id)
  if (thing === undefined) throw new Error(`no ${id}`)
  return thing
}

describe('REL-13: what a page loads', () => {
  for (const [kind, pageOf] of Object.entries(PAGES)) {
    test(`the page of a ${kind} is the same in a map of forty steps and of a thousand`, () => {
      expect(pageOf(siteOf(1000))).toEqual(pageOf(siteOf(40)))
    })

    test(`the page of a ${kind} survives its way as JSON, so server and browser show the same`, () => {
      const page = pageOf(siteOf(3))
      expect(JSON.parse(JSON.stringify(page))).toEqual(page)
    })
  }

  test('names are brought for what a handover carries and rests on', () => {
    const { names } = PAGES.role(siteOf(3))
    expect(names.documents.map(({ name }) => name)).toEqual(['Underlaget intyg'])
    expect(names.consents).toEqual([{ id: 'delning', name: 'Samtycket delning' }])
  })

  test('a step brings the names of what its ways carry, rest on and lead to', () => {
    const { registers, process } = stepOf(siteOf(3))
    expect(registers.documents.map(({ id }) => id)).toEqual(['intyg'])
    expect(registers.consents.map(({ id }) => id)).toEqual(['delning'])
    expect(process.steps.map(({ id }) => id).sort()).toEqual(['fraga', 'start', 'svara'])
  })

  test('addresses that steps had before are all that a moved page loads', () => {
    expect(movedPage(siteOf(1000))).toEqual([])
  })
})

describe('the shelves of pages', () => {
  test('hold so few pages each that none grows with the map', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `steg-${i}`)
    const count = shelvesFor(ids.length)
    const sizes = Array.from(
      { length: count },
      (_, shelf) => ids.filter((id) => shelfOf(id, count) === shelf).length,
    )
    expect(Math.max(...sizes)).toBeLessThan(60)
    expect(shelfOf('steg-1', 1)).toBe(0)
  })
})
