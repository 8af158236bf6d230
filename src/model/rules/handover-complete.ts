import type { Finding } from '../finding.ts'
import { createGraph } from '../graph.ts'
import { individualOf, needsHandover } from '../handovers.ts'
import type { FlowId, PartyId, StepId } from '../ids.ts'
import type { Handover } from '../process.ts'
import type { SiteRule } from './rule.ts'

type Part = 'what' | 'channel' | 'receiver' | 'by' | 'ifNoAnswer'

type Found = Finding<
  'handover-complete',
  {
    readonly flow: FlowId
    readonly from: StepId
    readonly to: StepId
    readonly fromParty: PartyId
    readonly toParty: PartyId
    /** What the handover leaves out; all five when there is no handover at all. */
    readonly missing: readonly Part[]
    readonly hasHandover: boolean
  }
>

const PARTS: readonly Part[] = ['what', 'channel', 'receiver', 'by', 'ifNoAnswer']

/**
 * A flow between two parties says what is sent, how, to whom, by when and what happens if nobody answers. An open
 * question counts as said: an honest gap is content, a silent one a fault.
 */
export const handoverComplete: SiteRule<Found> = (site) => {
  const individual = individualOf(site.parties)
  return site.processes.flatMap((process) => {
    const { step } = createGraph(process)
    return process.flows.flatMap((flow): readonly Found[] => {
      const from = step(flow.from)
      const to = step(flow.to)
      if (!needsHandover({ from, to }, individual)) return []
      const missing = PARTS.filter((part) => !isSaid(flow.handover, part))
      if (missing.length === 0) return []
      return [
        {
          rule: 'handover-complete',
          subject: flow.handover ?? flow,
          data: {
            flow: flow.id,
            from: from.id,
            to: to.id,
            fromParty: from.lane,
            toParty: to.lane,
            missing,
            hasHandover: flow.handover !== null,
          },
        },
      ]
    })
  })
}

function isSaid(handover: Handover | null, part: Part): boolean {
  if (handover === null) return false
  return part === 'what' ? handover.what.length > 0 : handover[part] !== null
}
