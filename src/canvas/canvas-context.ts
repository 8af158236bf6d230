import { createContext, type ReactNode, useContext } from 'react'
import type { NameSource } from '../drawing/step-name.ts'
import type { PlacedProcess } from '../layout/placed-process.ts'
import type { FlowId, StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'

/** What nodes draw from. React Flow's own data stays as the layout gave it, whatever is chosen or dimmed. */
export type CanvasContents = NameSource & {
  readonly placed: PlacedProcess
  readonly hrefOf: (step: StepId) => string
  readonly dimmed: ReadonlySet<StepId | FlowId>
  /** The steps that the reader's choices are about. */
  readonly lifted: ReadonlySet<StepId>
  readonly selected: StepId | null
  /** The undimmed step that the reader has been led to last. */
  readonly hit: StepId | null
  /** False while the page is not to be scrolled to it: what has the focus would go out of view. */
  readonly isHitShown: boolean
  /** How many times the reader has asked to be led on. */
  readonly turn: number
  /** More buttons beside those that move the map. */
  readonly shortcuts: ReactNode
  /** What is drawn over the steps. */
  readonly overlay: (placed: PlacedProcess) => ReactNode
}

export const CanvasContext = createContext<CanvasContents | null>(null)

export function useCanvas(): CanvasContents {
  const contents = useContext(CanvasContext)
  invariant(contents, 'a node of the canvas stands inside its context')
  return contents
}
