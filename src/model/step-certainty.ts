import type { Step } from './process.ts'
import { type BareClaim, inEveryForm, type Status } from './provenance.ts'
import { isStartOrEnd } from './step-kind.ts'

/**
 * How firmly a step stands, as its border has it on the map: open where nobody has agreed on who is accountable, in
 * some form of its process, whatever else is firm. Nobody acts where a process begins or ends.
 */
export function stepCertainty({ kind, responsibility, status }: Judged): Status {
  if (isStartOrEnd(kind)) return status
  const isOpen = inEveryForm(responsibility.accountable).some((claim) => claim.kind === 'open')
  return isOpen ? 'open' : status
}

type Judged = Pick<Step, 'kind' | 'status'> & {
  readonly responsibility: { readonly accountable: BareClaim<unknown> }
}
