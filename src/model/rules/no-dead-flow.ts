import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { Flow } from '../process.ts'
import type { Situations } from '../situations/situations.ts'
import type { FormsRule } from './rule.ts'

type Found = Finding<
  'no-dead-flow',
  {
    readonly flow: FlowId
    readonly from: StepId
    readonly to: StepId
    /**
     * `never-applies`: no form of the process holds it. `no-answer`: its condition names no answer. `never-open`:
     * nobody who comes so far can have the answers.
     */
    readonly kind: 'never-applies' | 'no-answer' | 'never-open'
  }
>

/** Every flow can be taken by someone. Correct its condition or what it applies to, or take it away. */
export const noDeadFlow: FormsRule<Found> = (_site, { processes, formsOf, situationsIn }) =>
  processes.flatMap((process) => {
    const forms = formsOf(process).map((form) => ({
      ...situationsIn(form),
      flows: new Set(form.process.flows.map(({ id }) => id)),
    }))
    return process.flows.flatMap((flow): readonly Found[] => {
      const kind = kindOf(flow, forms)
      if (kind === null) return []
      const field = kind === 'never-applies' ? 'appliesWhen' : 'condition'
      const data = { flow: flow.id, from: flow.from, to: flow.to, kind }
      return [{ rule: 'no-dead-flow', subject: flow, field, data }]
    })
  })

type Form = Situations & { readonly flows: ReadonlySet<FlowId> }

function kindOf(flow: Flow, forms: readonly Form[]): Found['data']['kind'] | null {
  const alive = forms.filter(({ flows }) => flows.has(flow.id))
  if (alive.length === 0) return 'never-applies'
  if (flow.condition?.some((clause) => clause.answers.length === 0)) return 'no-answer'
  // Where nobody comes to the step, `all-reachable` tells of that.
  const isCome = alive.some(({ leaving, sets }) => leaving(flow.from) !== sets.none)
  const isTaken = alive.some(({ taking, sets }) => taking(flow.id) !== sets.none)
  return isCome && !isTaken && flow.condition !== null ? 'never-open' : null
}
