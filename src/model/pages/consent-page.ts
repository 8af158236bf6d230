import { citizenPath } from '../citizen-path.ts'
import type { ConsentId } from '../ids.ts'
import type { Process } from '../process.ts'
import { type Citation, type Claim, inEveryForm, type Source, valuesOf } from '../provenance.ts'
import type { Consent, Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { consentsAt } from '../station-consents.ts'
import { stepsThatObtain, stepsThatRequire } from '../uses.ts'
import { citedSources, type PlacedStep, placedStep } from './named.ts'
import { placedSteps } from './placed-steps.ts'
import {
  type HandoverNames,
  handoverNames,
  type ShownHandover,
  shownHandovers,
} from './shown-handover.ts'

/** All that a consent's page shows; nothing else is loaded for it. */
export type ConsentPage = {
  readonly consent: Consent
  readonly obtainedIn: readonly PlacedStep[]
  readonly requiredIn: readonly PlacedStep[]
  readonly sharedIn: readonly ShownHandover[]
  /** Citizens' own stations that lead here: where it is asked for or used, by the names that citizens see. */
  readonly stations: readonly PlacedStep[]
  readonly names: HandoverNames
  readonly sources: readonly Source[]
}

export function consentPage(site: Site, consent: Consent): ConsentPage {
  const { processes } = site
  const { id } = consent
  const sharedIn = shownHandovers(
    handoversInAll(processes).filter(({ handover }) => valuesOf([handover.consent]).includes(id)),
  )
  return {
    consent,
    obtainedIn: placedSteps(processes, stepsThatObtain(processes, id)),
    requiredIn: placedSteps(processes, stepsThatRequire(processes, id)),
    sharedIn,
    stations: processes.flatMap((process) => stationsAbout(processes, process, id)),
    names: handoverNames(site, sharedIn),
    sources: citedSources(site, [...consent.citations, ...citationsOfValues(consent)]),
  }
}

/** Sources of single values in a consent, beside its own. */
export function citationsOfValues({ obtainedBy, validUntil }: Consent): readonly Citation[] {
  return [...inEveryForm(obtainedBy), ...inEveryForm<Claim<string>>(validUntil)].flatMap(
    ({ citations }) => citations,
  )
}

function stationsAbout(
  processes: readonly Process[],
  process: Process,
  consent: ConsentId,
): readonly PlacedStep[] {
  if (process.citizen === null) return []
  return citizenPath(process).stations.flatMap(({ step, text, toldHere }) => {
    if (text === null) return []
    const part = processes.find(({ id, citizen }) => id === step.calls && citizen !== null) ?? null
    return consentsAt(process, [step, ...toldHere], part).includes(consent)
      ? [placedStep(process, { id: step.id, name: text.name })]
      : []
  })
}
