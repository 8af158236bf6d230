import type { PartyId, PhaseId, ProcessId } from '../model/ids.ts'
import type { Party, Role } from '../model/party.ts'
import type { Process } from '../model/process.ts'
import type { Source } from '../model/provenance.ts'
import type { Site } from '../model/site.ts'
import type { PlacedProcess } from './placed-process.ts'

/** What every caseworker page knows: small, loaded at once. */
export type SiteIndex = {
  readonly settings: Site['settings']
  readonly parties: readonly Party[]
  readonly roles: readonly Role[]
  readonly processes: readonly ProcessSummary[]
  /** The day the site was built, from SOURCE_DATE_EPOCH. */
  readonly builtOn: string
}

export type ProcessSummary = {
  readonly id: ProcessId
  readonly name: string
  readonly purpose: string
  readonly stepCount: number
  readonly hasCitizenPath: boolean
  readonly phases: readonly { readonly id: PhaseId; readonly name: string }[]
  readonly lanes: readonly PartyId[]
}

/** Loaded by the pages that need them. */
export type Registers = Pick<
  Site,
  | 'questions'
  | 'documents'
  | 'consents'
  | 'terms'
  | 'legalRules'
  | 'gaps'
  | 'bottlenecks'
  | 'targetGroups'
> & { readonly sources: readonly Source[] }

/** One process with its drawings, loaded by its own pages. */
export type ProcessPage = {
  readonly process: Process
  readonly wide: PlacedProcess
  readonly tall: PlacedProcess
}
