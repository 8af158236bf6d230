import {
  type FlowId,
  flowId,
  type PartyId,
  type PhaseId,
  type ProcessId,
  type StepId,
} from '../ids.ts'
import type { StepKind } from '../process.ts'
import type { ProcessOnMap, Snapshot, StepOnMap, Thing } from './thing.ts'

/** What differs between two drawings of a process, in the order to tell it. */
export type MapChange =
  | { readonly kind: 'step-added' | 'step-removed'; readonly step: string }
  | { readonly kind: 'step-renamed'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'step-kind'
      readonly step: string
      readonly before: StepKind
      readonly after: StepKind
    }
  | {
      readonly kind: 'step-phase'
      readonly step: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'step-lane'
      readonly step: string
      readonly before: PartyId
      readonly after: PartyId
    }
  | { readonly kind: 'way-added' | 'way-removed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'way-words'
      readonly from: string
      readonly to: string
      /** `null` where the line bears no words. */
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly kind: 'phase-added' | 'phase-removed'; readonly phase: string }
  | { readonly kind: 'phase-renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'phase-order'; readonly phases: readonly string[] }
  | { readonly kind: 'lane-added' | 'lane-removed'; readonly lane: PartyId }
  | { readonly kind: 'lane-order'; readonly lanes: readonly PartyId[] }
  | { readonly kind: 'map-renamed'; readonly before: string; readonly after: string }

/** A map as it is drawn of a snapshot: the parts of it that a drawing shows. */
export type SnapshotMap = {
  readonly id: ProcessId
  readonly name: string
  readonly phases: ProcessOnMap['phases']
  readonly lanes: readonly PartyId[]
  readonly steps: readonly SnapshotStep[]
}

export type SnapshotStep = StepOnMap & { readonly id: StepId; readonly name: string }

/** A process whose map is another than it was. */
export type ChangedMap = {
  readonly id: ProcessId
  readonly name: string
  /** `null`: the map is new. */
  readonly before: SnapshotMap | null
  /** `null`: the map is gone. */
  readonly after: SnapshotMap | null
  /** Empty where the whole map came or went. */
  readonly changes: readonly MapChange[]
}

/** The maps that differ, in the order of their ids. */
export function changedMaps(before: Snapshot, after: Snapshot): readonly ChangedMap[] {
  const [old, now] = [mapsIn(before), mapsIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .flatMap((id): readonly ChangedMap[] => {
      const pair = { before: old.get(id) ?? null, after: now.get(id) ?? null }
      const name = (pair.after ?? pair.before)?.name ?? id
      if (pair.before === null || pair.after === null) return [{ id, name, ...pair, changes: [] }]
      const changes = mapChanges(pair.before, pair.after)
      return changes.length === 0 ? [] : [{ id, name, ...pair, changes }]
    })
}

/** Only processes that could be drawn: of one at fault nothing is known. */
function mapsIn(snapshot: Snapshot): ReadonlyMap<ProcessId, SnapshotMap> {
  const things = [...snapshot.values()]
  const maps = things.flatMap((thing): readonly [ProcessId, SnapshotMap][] => {
    const { kind, process: id, name, onMap } = thing
    if (kind !== 'process' || id === null || onMap === null || !('phases' in onMap)) return []
    const { phases, lanes } = onMap
    const steps = things.flatMap((one) => (one.process === id ? stepOf(one) : []))
    return [[id, { id, name, phases, lanes, steps }]]
  })
  return new Map(maps)
}

function stepOf({ kind, id, name, onMap }: Thing): readonly SnapshotStep[] {
  if (kind !== 'step' || id === null || onMap === null || 'phases' in onMap) return []
  return [{ ...onMap, id: id as StepId, name }]
}

/** What tells one drawing from the other: first the map as a whole, then its steps, then the ways between them. */
export function mapChanges(before: SnapshotMap, after: SnapshotMap): readonly MapChange[] {
  return [
    ...(before.name === after.name
      ? []
      : [{ kind: 'map-renamed' as const, before: before.name, after: after.name }]),
    ...phaseChanges(before, after),
    ...laneChanges(before, after),
    ...stepChanges(before, after),
    ...wayChanges(before, after),
  ]
}

function phaseChanges(before: SnapshotMap, after: SnapshotMap): readonly MapChange[] {
  const { added, removed, kept, isReordered } = compared(before.phases, after.phases)
  return [
    ...added.map(({ name }) => ({ kind: 'phase-added' as const, phase: name })),
    ...removed.map(({ name }) => ({ kind: 'phase-removed' as const, phase: name })),
    ...kept.flatMap(([old, now]) =>
      old.name === now.name
        ? []
        : [{ kind: 'phase-renamed' as const, before: old.name, after: now.name }],
    ),
    ...(isReordered
      ? [{ kind: 'phase-order' as const, phases: after.phases.map(({ name }) => name) }]
      : []),
  ]
}

function laneChanges(before: SnapshotMap, after: SnapshotMap): readonly MapChange[] {
  const withIds = ({ lanes }: SnapshotMap) => lanes.map((id) => ({ id }))
  const { added, removed, isReordered } = compared(withIds(before), withIds(after))
  return [
    ...added.map(({ id }) => ({ kind: 'lane-added' as const, lane: id })),
    ...removed.map(({ id }) => ({ kind: 'lane-removed' as const, lane: id })),
    ...(isReordered ? [{ kind: 'lane-order' as const, lanes: after.lanes }] : []),
  ]
}

function stepChanges(before: SnapshotMap, after: SnapshotMap): readonly MapChange[] {
  const { added, removed, kept } = compared(before.steps, after.steps)
  const phaseIn = ({ phases }: SnapshotMap, id: PhaseId) =>
    phases.find((phase) => phase.id === id)?.name ?? id
  return [
    ...added.map(({ name }) => ({ kind: 'step-added' as const, step: name })),
    ...removed.map(({ name }) => ({ kind: 'step-removed' as const, step: name })),
    ...kept.flatMap(([old, now]): readonly MapChange[] => {
      const step = now.name
      return [
        ...(old.name === step
          ? []
          : [{ kind: 'step-renamed' as const, before: old.name, after: step }]),
        ...(old.kind === now.kind
          ? []
          : [{ kind: 'step-kind' as const, step, before: old.kind, after: now.kind }]),
        ...(old.phase === now.phase
          ? []
          : [
              {
                kind: 'step-phase' as const,
                step,
                before: phaseIn(before, old.phase),
                after: phaseIn(after, now.phase),
              },
            ]),
        ...(old.lane === now.lane
          ? []
          : [{ kind: 'step-lane' as const, step, before: old.lane, after: now.lane }]),
      ]
    }),
  ]
}

function wayChanges(before: SnapshotMap, after: SnapshotMap): readonly MapChange[] {
  // A step that was renamed is called by the name that it has now.
  const names = new Map([...before.steps, ...after.steps].map(({ id, name }) => [id, name]))
  const { added, removed, kept } = compared(waysOf(before, names), waysOf(after, names))
  return [
    ...added.map(({ from, to }) => ({ kind: 'way-added' as const, from, to })),
    ...removed.map(({ from, to }) => ({ kind: 'way-removed' as const, from, to })),
    ...kept.flatMap(([old, { from, to, label }]) =>
      old.label === label
        ? []
        : [{ kind: 'way-words' as const, from, to, before: old.label, after: label }],
    ),
  ]
}

type Way = {
  readonly id: FlowId
  readonly from: string
  readonly to: string
  readonly label: string | null
}

/** With the names of their ends; two steps are joined by one way at most. */
function waysOf({ steps }: SnapshotMap, names: ReadonlyMap<StepId, string>): readonly Way[] {
  return steps.flatMap(({ id, name, ways }) =>
    ways.map(({ to, label }) => ({
      id: flowId(id, to),
      from: names.get(id) ?? name,
      to: names.get(to) ?? to,
      label,
    })),
  )
}

export type PartChange = 'added' | 'removed' | 'changed'

/** Which shapes and lines of two drawings are not in both, or are other in one of them, by id. */
export function changedParts(
  before: SnapshotMap,
  after: SnapshotMap,
): ReadonlyMap<StepId | FlowId, PartChange> {
  const steps = compared(before.steps, after.steps)
  const ways = compared(waysOf(before, new Map()), waysOf(after, new Map()))
  const isOther = (old: SnapshotStep, now: SnapshotStep) =>
    old.name !== now.name ||
    old.kind !== now.kind ||
    old.phase !== now.phase ||
    old.lane !== now.lane
  return new Map<StepId | FlowId, PartChange>([
    ...steps.added.map(({ id }) => [id, 'added'] as const),
    ...steps.removed.map(({ id }) => [id, 'removed'] as const),
    ...steps.kept
      .filter(([old, now]) => isOther(old, now))
      .map(([, { id }]) => [id, 'changed'] as const),
    ...ways.added.map(({ id }) => [id, 'added'] as const),
    ...ways.removed.map(({ id }) => [id, 'removed'] as const),
    ...ways.kept
      .filter(([old, now]) => old.label !== now.label)
      .map(([, { id }]) => [id, 'changed'] as const),
  ])
}

type Compared<Part> = {
  readonly added: readonly Part[]
  readonly removed: readonly Part[]
  /** As it was and as it is, in the order that they have now. */
  readonly kept: readonly (readonly [Part, Part])[]
  /** Those that are kept follow each other in another order. */
  readonly isReordered: boolean
}

function compared<Part extends { readonly id: string }>(
  before: readonly Part[],
  after: readonly Part[],
): Compared<Part> {
  const old = new Map(before.map((part) => [part.id, part]))
  const now = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((part): readonly (readonly [Part, Part])[] => {
    const was = old.get(part.id)
    return was === undefined ? [] : [[was, part]]
  })
  const inOldOrder = before.filter(({ id }) => now.has(id))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    kept,
    isReordered: kept.some(([was], index) => was !== inOldOrder[index]),
  }
}
