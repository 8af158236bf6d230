import { addressOf } from '../model/addresses.ts'
import type { Process, Step } from '../model/process.ts'
import { Link } from './Link.tsx'

/** A step by name, leading to its page. */
export function StepLink(props: { readonly process: Process; readonly step: Step }) {
  const { process, step } = props
  return <Link to={addressOf.step(process.id, step.id)}>{step.name}</Link>
}
