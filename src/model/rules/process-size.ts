import type { Finding } from '../finding.ts'
import type { ProcessId } from '../ids.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'process-size',
  { readonly process: ProcessId; readonly steps: number; readonly most: number }
>

/** From so many steps a map is searched rather than read, and a part of it deserves a map of its own. */
const MOST_STEPS = 299

/** A process of 300 steps or more should be cut into subprocesses. */
export const processSize: SiteRule<Found> = (site) =>
  site.processes
    .filter((process) => process.steps.length > MOST_STEPS)
    .map((process) => ({
      rule: 'process-size',
      subject: process,
      data: { process: process.id, steps: process.steps.length, most: MOST_STEPS },
    }))
