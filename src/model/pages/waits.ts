import { settledOrMeanwhile } from '../provenance.ts'
import type { ShownHandover } from './shown-handover.ts'

/** What others wait for, of all that a role hands over: what differs only in where it leads, or in what happens then, is one wait. */
export function waitsOf(gives: readonly ShownHandover[]): readonly ShownHandover[] {
  const waits = new Map<string, ShownHandover>()
  for (const shown of gives) {
    const { process, from, receiver, receivingRoles, handover } = shown
    const key = JSON.stringify([
      process.id,
      from.id,
      receivingRoles.length > 0 ? receivingRoles : receiver,
      handover.what.map(settledOrMeanwhile),
      handover.by,
    ])
    if (!waits.has(key)) waits.set(key, shown)
  }
  return [...waits.values()]
}

/** Where on a role's page they stand. */
export const WAITS_ANCHOR = 'vantar'
