import type { ContentStatus } from '../model/content-status/content-status.ts'
import type { PartChange } from '../model/history/map-changes.ts'
import type { ConsentId, DocumentId, FlowId, ProcessId, StepId } from '../model/ids.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { PartySummary, RoleSummary } from '../model/party.ts'
import type { Process } from '../model/process.ts'
import type { Site } from '../model/site.ts'
import type { PackedDrawing } from './pack-drawing.ts'
import type { PackedProcess } from './pack-process.ts'
import type { PlacedProcess } from './placed-process.ts'

/** What every caseworker page knows: small, loaded at once. */
export type SiteIndex = {
  readonly settings: Omit<
    Site['settings'],
    'accessibility' | 'audience' | 'goal' | 'languages' | 'severities'
  >
  readonly parties: readonly PartySummary[]
  readonly roles: readonly RoleSummary[]
  readonly processes: readonly ProcessSummary[]
}

export type ProcessSummary = {
  readonly id: ProcessId
  readonly name: string
  readonly purpose: string
  readonly hasCitizenPath: boolean
}

/** Loaded by the pages that need them. */
export type Registers = Omit<Site, 'processes'>

/** One process with its drawings: all that its map's page loads. */
export type MapPage = {
  readonly process: MapProcess
  readonly wide: PlacedProcess
  readonly tall: PlacedProcess
  /** What its handovers carry, so that the list need not load the registers. */
  readonly names: {
    readonly documents: Readonly<Partial<Record<DocumentId, string>>>
    readonly consents: Readonly<Partial<Record<ConsentId, string>>>
  }
}

/** What the page for those who edit shows: how it stands, and the maps that are drawn otherwise than when they were published. */
export type ContentPage = {
  readonly status: ContentStatus
  readonly drawings: readonly DrawnChange[]
}

/** A map as it was published and as it is, and which of its steps and flows are not in both or other in one. */
export type DrawnChange = {
  readonly id: ProcessId
  readonly before: DrawnMap
  readonly after: DrawnMap
  readonly parts: readonly (readonly [id: StepId | FlowId, change: PartChange])[]
}

export type DrawnMap = { readonly process: MapProcess; readonly placed: PlacedProcess }

/** A map as it travels. */
export type PackedMap = Omit<MapPage, 'process' | 'wide' | 'tall'> & {
  readonly process: PackedProcess
  readonly wide: PackedDrawing
  readonly tall: PackedDrawing
}

/** One process with all that is known of it: loaded by its steps, and by the pages that gather from every map. */
export type ProcessPage = {
  readonly process: Process
  /** Its steps in reading order, the same as on the map. */
  readonly order: readonly StepId[]
}
