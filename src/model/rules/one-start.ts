import type { Finding } from '../finding.ts'
import type { ProcessId, StepId } from '../ids.ts'
import type { ProcessRule } from './rule.ts'

type Found = Finding<
  'one-start',
  { readonly process: ProcessId; readonly starts: readonly StepId[] }
>

/** A process has exactly one start. Add one, or join the starts in one event before them. */
export const oneStart: ProcessRule<Found> = ({ process, graph }) => {
  if (graph.starts.length === 1) return []
  const data = { process: process.id, starts: graph.starts.map((step) => step.id) }
  return [{ rule: 'one-start', subject: graph.starts[1] ?? process, data }]
}
