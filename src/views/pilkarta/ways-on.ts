import type { NextStation } from '../../model/citizen-path.ts'
import type { StepId } from '../../model/ids.ts'
import type { Step } from '../../model/process.ts'

/** Ways on that one choice decides between, or (`choice` null) that no choice does. */
export type WaysOn = { readonly choice: Step | null; readonly ways: readonly NextStation[] }

/**
 * The ways on from a station by what decides between them, choices first. A place that a choice already leads to is
 * not told once more as a way without one.
 */
export function waysOn(next: readonly NextStation[]): readonly WaysOn[] {
  const chosen = new Set(next.filter(({ choice }) => choice !== null).map(targetOf))
  const groups = new Map<StepId | null, NextStation[]>()
  for (const way of next) {
    if (way.choice === null && chosen.has(targetOf(way))) continue
    const key = way.choice?.step.id ?? null
    groups.set(key, [...(groups.get(key) ?? []), way])
  }
  const all = [...groups.values()].map((ways) => ({ choice: ways[0]?.choice?.step ?? null, ways }))
  return [
    ...all.filter(({ choice }) => choice !== null),
    ...all.filter(({ choice }) => choice === null),
  ]
}

/** The station or end a way leads to. */
export function targetOf(way: NextStation): StepId | null {
  return way.station?.id ?? way.end?.id ?? null
}
