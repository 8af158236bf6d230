import { type Source, valuesOf } from '../provenance.ts'
import type { Document, Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { stepsThatGive, stepsThatNeed } from '../uses.ts'
import { citedSources, type PlacedStep } from './named.ts'
import { placedSteps } from './placed-steps.ts'
import {
  type HandoverNames,
  handoverNames,
  type ShownHandover,
  shownHandovers,
} from './shown-handover.ts'

/** All that a document's page shows; nothing else is loaded for it. */
export type DocumentPage = {
  readonly document: Document
  readonly givenIn: readonly PlacedStep[]
  readonly neededIn: readonly PlacedStep[]
  readonly sent: readonly ShownHandover[]
  readonly names: HandoverNames
  readonly sources: readonly Source[]
}

export function documentPage(site: Site, document: Document): DocumentPage {
  const { processes } = site
  const { id, citations } = document
  const sent = shownHandovers(
    handoversInAll(processes).filter(({ handover }) => valuesOf(handover.what).includes(id)),
  )
  return {
    document,
    givenIn: placedSteps(processes, stepsThatGive(processes, id)),
    neededIn: placedSteps(processes, stepsThatNeed(processes, id)),
    sent,
    names: handoverNames(site, sent),
    sources: citedSources(site, citations),
  }
}
