import { createContext, useContext } from 'react'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { MapProcess } from '../model/map-process.ts'
import type { PartySummary, RoleSummary } from '../model/party.ts'

/** What nodes draw from. React Flow's own data stays as the layout gave it, whatever is chosen or dimmed. */
export type CanvasContents = {
  readonly placed: PlacedProcess
  readonly process: MapProcess
  readonly parties: readonly PartySummary[]
  readonly roles: readonly RoleSummary[]
  readonly hrefOf: (step: StepId) => string
  readonly dimmed: ReadonlySet<StepId>
  readonly selected: StepId | null
}

export const CanvasContext = createContext<CanvasContents | null>(null)

export function useCanvas(): CanvasContents {
  const contents = useContext(CanvasContext)
  invariant(contents, 'a node of the canvas stands inside its context')
  return contents
}
