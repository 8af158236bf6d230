import type { Finding } from '../finding.ts'
import type { FlowId, StepId } from '../ids.ts'
import type { Process } from '../process.ts'
import { formsOf } from '../variants.ts'
import type { SiteRule } from './rule.ts'

type Found = Finding<
  'no-dead-flow',
  {
    readonly flow: FlowId
    readonly from: StepId
    readonly to: StepId
    /** `never-applies`: no form of the process holds it. `no-answer`: its condition names no answer. */
    readonly kind: 'never-applies' | 'no-answer'
  }
>

/** Every flow can be taken by someone. Correct its condition or what it applies to, or take it away. */
export const noDeadFlow: SiteRule<Found> = (site) =>
  site.processes.flatMap((process) => {
    const forms = formsOf(process, site.questions)
    const alive = new Set(forms.flatMap((form) => form.process.flows.map(({ id }) => id)))
    return process.flows.flatMap((flow): readonly Found[] => {
      const kind = kindOf(flow, alive)
      if (kind === null) return []
      const field = kind === 'no-answer' ? 'condition' : 'appliesWhen'
      const data = { flow: flow.id, from: flow.from, to: flow.to, kind }
      return [{ rule: 'no-dead-flow', subject: flow, field, data }]
    })
  })

function kindOf(
  flow: Process['flows'][number],
  alive: ReadonlySet<FlowId>,
): Found['data']['kind'] | null {
  if (!alive.has(flow.id)) return 'never-applies'
  const isImpossible = flow.condition?.some((clause) => clause.answers.length === 0) ?? false
  return isImpossible ? 'no-answer' : null
}
