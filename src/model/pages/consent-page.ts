import { citizenPath } from '../citizen-path.ts'
import { individualOf } from '../handovers.ts'
import type { ConsentId, RoleId } from '../ids.ts'
import type { Contact, Role } from '../party.ts'
import type { Process } from '../process.ts'
import {
  type Citation,
  type Claim,
  inEveryForm,
  type Source,
  type Status,
  settledOrMeanwhile,
  statusOf,
  valuesOf,
} from '../provenance.ts'
import type { Consent, Site } from '../site.ts'
import { handoversInAll } from '../site-handovers.ts'
import { consentsAt } from '../station-consents.ts'
import { waysInTo } from '../station-contacts.ts'
import { stepsThatObtain, stepsThatRequire } from '../uses.ts'
import { citedSources, type PlacedStep, placedStep } from './named.ts'
import { placedSteps } from './placed-steps.ts'
import {
  type HandoverNames,
  handoverNames,
  type ShownHandover,
  shownHandovers,
} from './shown-handover.ts'

/** One of a citizen's stations, by the names that citizens see, and its number in its path. */
export type PlacedStation = PlacedStep & { readonly number: number; readonly path: string }

/** Who asks for a consent, as a citizen knows and reaches them. */
export type Asker = {
  readonly role: Role
  /** How firmly it stands that this role asks. */
  readonly status: Status
  /** What the forms of the process are called in which it does; `null` = in all. */
  readonly formName: string | null
  readonly waysIn: readonly Contact[]
}

/** All that a consent's page shows; nothing else is loaded for it. */
export type ConsentPage = {
  readonly consent: Consent
  readonly obtainedIn: readonly PlacedStep[]
  readonly requiredIn: readonly PlacedStep[]
  readonly sharedIn: readonly ShownHandover[]
  /** Citizens' own stations that lead here: where it is asked for or used. */
  readonly stations: readonly PlacedStation[]
  /** Whom the citizen tells, of a yes, a no or a change of mind: those who ask, where citizens know them. */
  readonly askers: readonly Asker[]
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
    askers: askersOf(site, consent),
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
): readonly PlacedStation[] {
  const { citizen } = process
  if (citizen === null) return []
  return citizenPath(process).stations.flatMap(({ step, text, toldHere, number }) => {
    if (text === null) return []
    const part = processes.find(({ id, citizen }) => id === step.calls && citizen !== null) ?? null
    return consentsAt(process, [step, ...toldHere], part).includes(consent)
      ? [{ ...placedStep(process, { id: step.id, name: text.name }), number, path: citizen.name }]
      : []
  })
}

function askersOf(site: Site, { obtainedBy }: Consent): readonly Asker[] {
  const individual = individualOf(site.parties)
  return inEveryForm<Claim<RoleId>>(obtainedBy).flatMap((claim) => {
    const id = settledOrMeanwhile(claim)
    const role = site.roles.find((one) => one.id === id)
    if (!role?.citizen || role.party === individual) return []
    const { formName = null } = claim
    return [{ role, status: statusOf(claim), formName, waysIn: waysInTo(site, role) }]
  })
}
