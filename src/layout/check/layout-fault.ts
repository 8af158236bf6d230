import type { FlowId, PartyId, PhaseId, StepId } from '../../model/ids.ts'
import type { Box, PlacedFlow, Point } from '../placed-process.ts'

/** What a reader may rely on in every drawing. */
export type LayoutRule =
  | 'complete'
  | 'finite'
  | 'inside-map'
  | 'inside-lane'
  | 'inside-phase'
  | 'shapes-apart'
  | 'signs-apart'
  | 'labels-apart'
  | 'marks-apart'
  | 'targets-apart'
  | 'right-angles'
  | 'ends-on-border'
  | 'ends-on-side'
  | 'clear-of-shapes'
  | 'clear-of-labels'
  | 'clear-of-signs'
  | 'clear-of-headings'
  | 'lines-apart'

export type LayoutFault = {
  readonly rule: LayoutRule
  readonly subjects: readonly (StepId | FlowId | PartyId | PhaseId)[]
}

export type Report = (rule: LayoutRule, ...subjects: LayoutFault['subjects']) => void

/** The shape of a step, a sign on its border, or the label of a flow. */
export type Owned = {
  readonly owner: StepId | FlowId
  readonly box: Box
  readonly kind: 'shape' | 'sign' | 'label'
}

/** One stretch of a flow. */
export type Line = { readonly flow: PlacedFlow; readonly from: Point; readonly to: Point }
