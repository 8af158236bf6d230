import { type Duty, dutiesOf } from '../duties.ts'
import { handoversOf } from '../handovers.ts'
import type { ConsentId, DocumentId, PartyId, RoleId } from '../ids.ts'
import type { Role } from '../party.ts'
import type { Phase, Process, Step } from '../process.ts'
import { valuesOf } from '../provenance.ts'
import { readingOrder } from '../reading-order.ts'
import type { Consent, Document, Site } from '../site.ts'
import { receiversOf } from '../site-handovers.ts'
import { isStartOrEnd } from '../step-kind.ts'
import type { NamedProcess } from './named.ts'

/** "Who does what" for all maps: the steps with their duties, and the names that a search of them meets. */
export type DutyPage = {
  /** The main map first. */
  readonly processes: readonly DutyProcess[]
  readonly roles: readonly Pick<Role, 'id' | 'party' | 'name' | 'synonyms'>[]
  readonly documents: readonly Pick<Document, 'id' | 'name' | 'formNumber' | 'synonyms'>[]
  readonly consents: readonly Pick<Consent, 'id' | 'name'>[]
  /** What the glossary also calls a party: "FK". */
  readonly partyNames: Readonly<Record<PartyId, readonly string[]>>
}

export type DutyProcess = NamedProcess &
  Pick<Process, 'lanes'> & {
    readonly phases: readonly Pick<Phase, 'id' | 'name'>[]
    /** In reading order; start and end have no duties and are left out. */
    readonly steps: readonly DutyStep[]
  }

export type DutyStep = Pick<Step, 'id' | 'name' | 'kind' | 'phase'> & {
  /** Nobody is accountable, not even until the parties have agreed. */
  readonly isNobodys: boolean
  /** Each role and letter once. */
  readonly duties: readonly StepDuty[]
  /** What it needs, gives or passes on. */
  readonly documents: readonly DocumentId[]
  readonly consents: readonly ConsentId[]
  /** To whom it hands over. */
  readonly receivers: readonly (PartyId | RoleId)[]
}

export type StepDuty = Pick<Duty, 'role' | 'letter' | 'status' | 'formName'>

export function dutyPage(site: Site): DutyPage {
  const processes = site.processes.map(dutyProcess)
  return {
    processes,
    roles: site.roles.map(({ id, party, name, synonyms }) => ({ id, party, name, synonyms })),
    documents: site.documents.map(({ id, name, formNumber, synonyms }) => {
      return { id, name, formNumber, synonyms }
    }),
    consents: site.consents.map(({ id, name }) => ({ id, name })),
    partyNames: Object.fromEntries(
      site.parties.map((party) => [
        party.id,
        site.terms
          .filter(({ name }) => name === party.name)
          .flatMap(({ abbreviations, synonyms }) => [...abbreviations, ...synonyms]),
      ]),
    ),
  }
}

function dutyProcess(process: Process): DutyProcess {
  const { id, name, lanes } = process
  const duties = new Map<Step, Map<string, StepDuty>>()
  for (const { step, role, letter, status, formName } of dutiesOf([process])) {
    const own = duties.get(step) ?? new Map<string, StepDuty>()
    const key = `${role} ${letter}`
    if (!own.has(key)) own.set(key, { role, letter, status, formName })
    duties.set(step, own)
  }
  return {
    id,
    name,
    lanes,
    phases: process.phases.map((phase) => ({ id: phase.id, name: phase.name })),
    steps: readingOrder(process)
      .filter(({ kind }) => !isStartOrEnd(kind))
      .map((step) => dutyStep(process, step, [...(duties.get(step)?.values() ?? [])])),
  }
}

function dutyStep(process: Process, step: Step, duties: readonly StepDuty[]): DutyStep {
  const { id, name, kind, phase, needs, gives, consentRequired, consentObtained } = step
  const { accountable } = step.responsibility
  const passed = handoversOf(process).filter(({ from }) => from.id === id)
  const handovers = passed.map(({ handover }) => handover)
  const documents = [...needs, ...gives, ...handovers.flatMap(({ what }) => what)]
  const consents = [
    ...consentRequired,
    ...consentObtained,
    ...handovers.flatMap(({ consent }) => consent ?? []),
  ]
  return {
    id,
    name,
    kind,
    phase,
    isNobodys: accountable.kind === 'open' && accountable.meanwhile === null,
    duties,
    documents: [...new Set(valuesOf(documents))],
    consents: [...new Set(valuesOf(consents))],
    receivers: [
      ...new Set(
        passed.flatMap((placed) => [
          placed.to.lane,
          ...receiversOf(placed).map(({ role }) => role),
        ]),
      ),
    ],
  }
}
