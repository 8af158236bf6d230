import type { FlowId, PartyId, PhaseId, ProcessId, StepId } from '../model/ids.ts'

/** CSS px, origin top left, y downwards. */
export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Point & Size

/** `wide`: all phases beside each other. `tall`: phases folded into bands under each other, for narrow screens and paper. */
export type Form = 'wide' | 'tall'

export type PlacedProcess = {
  readonly process: ProcessId
  readonly form: Form
  readonly width: number
  readonly height: number
  /** In reading order, the same for map, list and keyboard. */
  readonly steps: readonly PlacedStep[]
  readonly flows: readonly PlacedFlow[]
  readonly lanes: readonly PlacedLane[]
  readonly phases: readonly PlacedPhase[]
  /** Vertical cuts (x) between columns where paper may break the wide form without cutting a shape; ascending. */
  readonly breaks: readonly number[]
  /** True when the plainer form, which holds by construction, had to take over. */
  readonly isPlain: boolean
}

export type PlacedStep = {
  readonly id: StepId
  readonly box: Box
  /** The name broken into lines that fit the shape. */
  readonly lines: readonly string[]
}

export type PlacedFlow = {
  readonly id: FlowId
  /** From the border of the source's shape to the border of the target's: horizontal and vertical stretches only. */
  readonly points: readonly Point[]
  readonly isBack: boolean
  /** Right of the source on the flow's own line, or beside the line when it leads straight up or down. */
  readonly label: { readonly box: Box; readonly lines: readonly string[] } | null
  /** Where the handover mark sits on its line: centre of the mark, on the border of the source or just outside. `null` without a handover. */
  readonly mark: Point | null
}

/** One stretch of a lane: a folded map repeats its lanes in each band, and leaves empty ones out. */
export type PlacedLane = {
  readonly party: PartyId
  readonly band: number
  readonly box: Box
  /** Only in the tall form, where lines lead past: the name has `LANE_NAME_WIDTH_PX` from here, and no line leads through it. */
  readonly nameX?: number
}
/**
 * The heading of a phase over its columns, once per band it reaches into. Its columns lie within its x and width;
 * labels and marks may reach over the edge into the space before the next one.
 */
export type PlacedPhase = {
  readonly phase: PhaseId
  readonly band: number
  readonly box: Box
  /** Only in the tall form, where lines lead past: the name has `nameWidth` from here, and no line leads through it. */
  readonly nameX?: number
  /** At least `PHASE_NAME_WIDTH_PX`. */
  readonly nameWidth?: number
}
