import { dutiesOf } from '../duties.ts'
import type { RoleId, StepId } from '../ids.ts'
import type { Process, Step } from '../process.ts'
import { type Status, settledOrMeanwhile, statusOf } from '../provenance.ts'
import { readingOrder } from '../reading-order.ts'
import type { Raci } from '../responsibility.ts'
import { type NamedProcess, type NamedStep, namedProcess, namedStep } from './named.ts'

/** What a role can be in a step: its four letters, one who takes part in a meeting, one who owns the case. */
export type PartName = Raci | 'attends' | 'caseOwner'

export type Part = { readonly name: PartName; readonly status: Status }

/** A step that a role has to do with, by the number it has on its map. */
export type RoleStep = {
  readonly number: number
  readonly step: NamedStep
  readonly parts: readonly Part[]
}

/** A role's steps in one map, phase by phase. */
export type RoleMap = {
  readonly process: NamedProcess
  readonly phases: readonly { readonly name: string; readonly steps: readonly RoleStep[] }[]
  readonly stepCount: number
}

export type RoleParts = {
  /** The steps that the role is accountable for or carries out. */
  readonly own: readonly RoleMap[]
  /** The others it has to do with. */
  readonly others: readonly RoleMap[]
}

type Found = Omit<RoleStep, 'step'> & { readonly step: Step }

/** Every step that a role has a part in, each once with all the parts, in the order of the maps. */
export function partsOfRole(processes: readonly Process[], role: RoleId): RoleParts {
  const maps = processes.map((process) => ({ process, steps: stepsIn(process, role) }))
  const isOwn = ({ parts }: Found) => parts.some(({ name }) => name === 'A' || name === 'R')
  return {
    own: maps.flatMap(({ process, steps }) => byPhase(process, steps.filter(isOwn))),
    others: maps.flatMap(({ process, steps }) =>
      byPhase(
        process,
        steps.filter((step) => !isOwn(step)),
      ),
    ),
  }
}

function stepsIn(process: Process, role: RoleId): readonly Found[] {
  const letters = new Map<StepId, Map<PartName, Part>>()
  for (const { step, letter, status } of dutiesOf([process], { role })) {
    const known = letters.get(step.id) ?? new Map<PartName, Part>()
    if (!known.has(letter)) known.set(letter, { name: letter, status })
    letters.set(step.id, known)
  }
  return readingOrder(process).flatMap((step, i) => {
    const parts = [...(letters.get(step.id)?.values() ?? []), ...besideDuties(step, role)]
    return parts.length === 0 ? [] : [{ number: i + 1, step, parts }]
  })
}

function besideDuties({ status, responsibility }: Step, role: RoleId): readonly Part[] {
  const { attends, caseOwner } = responsibility
  return [
    ...(attends.includes(role) ? [{ name: 'attends', status } as const] : []),
    ...(caseOwner !== null && settledOrMeanwhile(caseOwner) === role
      ? [{ name: 'caseOwner', status: statusOf(caseOwner) } as const]
      : []),
  ]
}

function byPhase(process: Process, steps: readonly Found[]): readonly RoleMap[] {
  if (steps.length === 0) return []
  const phases = process.phases
    .map(({ id, name }) => ({
      name,
      steps: steps
        .filter(({ step }) => step.phase === id)
        .map(({ number, step, parts }) => ({ number, step: namedStep(step), parts })),
    }))
    .filter((phase) => phase.steps.length > 0)
  return [{ process: namedProcess(process), phases, stepCount: steps.length }]
}
