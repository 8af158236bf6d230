import { addressOf } from '../model/addresses.ts'
import type { ProcessId } from '../model/ids.ts'
import type { NamedStep } from '../model/pages/named.ts'
import { Link } from './Link.tsx'

/** A step by name, leading to its page. */
export function StepLink(props: {
  readonly process: { readonly id: ProcessId }
  readonly step: NamedStep
  /** What its map is filtered by, as the address has it. */
  readonly search?: string | undefined
}) {
  const { process, step, search = '' } = props
  return <Link to={addressOf.step(process.id, step.id) + search}>{step.name}</Link>
}
