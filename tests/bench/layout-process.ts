import type { PartyId, PhaseId, ProcessId } from '../../src/model/ids.ts'
import type { Process } from '../../src/model/process.ts'
import {
  makeFlow,
  makeHandover,
  makeProcess,
  makeStep,
  roleOfLane,
} from '../support/make-process.ts'
import { neutralProcess } from './neutral-process.ts'

const PHASES = 5

/** The neutral process as the layout gets it, in five phases of equal length, with handovers between lanes. */
export function layoutProcess(size: number): Process {
  const neutral = neutralProcess(size)
  const phaseOf = (index: number) => `fas-${Math.floor((index * PHASES) / size) + 1}` as PhaseId
  const steps = neutral.steps.map((step, index) =>
    makeStep(step.id, {
      kind: index === 0 ? 'start' : index === size - 1 ? 'end' : 'task',
      name: step.title,
      lane: step.lane as PartyId,
      phase: phaseOf(index),
    }),
  )
  const laneOf = new Map<string, PartyId>(steps.map((step) => [step.id, step.lane]))
  return {
    ...makeProcess('start'),
    id: `matprocess-${size}` as ProcessId,
    phases: Array.from({ length: PHASES }, (_, i) => ({
      id: `fas-${i + 1}` as PhaseId,
      name: `Fas ${i + 1}`,
      coordinator: null,
    })),
    lanes: neutral.lanes.map((lane) => lane.id as PartyId),
    steps,
    flows: neutral.edges.map(({ from, to, label }) => {
      const [source, target] = [laneOf.get(from), laneOf.get(to)]
      const handover =
        source && target && source !== target ? makeHandover(roleOfLane(target)) : null
      return { ...makeFlow(from, to, { label: label ?? null }), handover }
    }),
  }
}
