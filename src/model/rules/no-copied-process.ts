import { asHeard } from '../as-heard.ts'
import type { Finding } from '../finding.ts'
import type { ProcessId } from '../ids.ts'
import type { Process, Step } from '../process.ts'
import { isStartOrEnd } from '../step-kind.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'no-copied-process',
  {
    readonly process: ProcessId
    /** The process that has the same steps. */
    readonly like: ProcessId
    readonly alike: number
    readonly steps: number
  }
>

/** Two processes may well have a step or two in common. */
const FEWEST = 3

/**
 * A process that begins as a copy gets steps of its own: not half of them have both name and purpose from another
 * process. Write what is done here, or open the other process from a step.
 */
export const noCopiedProcess: SiteRule<Found> = (site) => {
  const isMain = ({ id }: Process) => id === site.settings.mainProcess
  const processes = site.processes.toSorted(byId).sort((a, b) => +isMain(b) - +isMain(a))
  return processes.flatMap((process, place): readonly Found[] => {
    const own = process.steps.filter(isWork)
    const [found] = processes.slice(0, place).flatMap((other) => {
      const alike = alikeIn(own, other)
      const data = { process: process.id, like: other.id, alike, steps: own.length }
      return alike >= FEWEST && alike * 2 > own.length ? [data] : []
    })
    if (!found) return []
    return [{ rule: 'no-copied-process', subject: process, field: 'name', data: found }]
  })
}

/** A copy is most often named after what it was copied from: "bokval" comes before "bokval-hemma". */
function byId(a: Process, b: Process): number {
  return a.id < b.id ? -1 : 1
}

function alikeIn(steps: readonly Step[], other: Process): number {
  const known = new Set(other.steps.map(saidOf))
  return steps.filter((step) => known.has(saidOf(step))).length
}

function isWork({ kind }: Step): boolean {
  return !isStartOrEnd(kind)
}

function saidOf({ name, purpose }: Step): string {
  return `${asHeard(name)}\n${asHeard(purpose)}`
}
