import { handoversOf, type PlacedHandover } from './handovers.ts'
import type { RoleId } from './ids.ts'
import type { Process, Step } from './process.ts'
import { type Claim, inEveryForm, settledOrMeanwhile, valuesOf } from './provenance.ts'
import { readingOrder } from './reading-order.ts'

/** A handover and the process it belongs to, for pages that gather them from every map. */
export type SiteHandover = PlacedHandover & { readonly process: Process }

/** Every handover, process by process, in the reading order of the steps it leaves. */
export function handoversInAll(processes: readonly Process[]): readonly SiteHandover[] {
  return processes.flatMap((process) => {
    const place = new Map(readingOrder(process).map(({ id }, i) => [id, i]))
    const placeOf = ({ id }: Step) => place.get(id) ?? place.size
    return handoversOf(process)
      .map((placed) => ({ ...placed, process }))
      .sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
  })
}

/** Who sends: those who are accountable for or carry out the step that the flow leaves. */
export function sendersOf({ from }: PlacedHandover): readonly RoleId[] {
  return workersOf(from)
}

/** A role that receives, and what the forms of the process are called in which it does; `null` = in all. */
export type Receiver = { readonly role: RoleId; readonly formName: string | null }

/** Who receives in each form: the role that the handover names, else the one accountable for the step it leads to. */
export function receiversOf({ handover, to }: PlacedHandover): readonly Receiver[] {
  const named = handover.receiver === null ? [] : rolesIn(handover.receiver)
  return named.length > 0 ? named : rolesIn(to.responsibility.accountable)
}

function rolesIn(claim: Claim<RoleId>): readonly Receiver[] {
  return inEveryForm(claim).flatMap((one) => {
    const role = settledOrMeanwhile(one)
    return role === null ? [] : [{ role, formName: one.formName ?? null }]
  })
}

/** The roles that do a step: the accountable one and those who carry it out, each once. */
export function workersOf({ responsibility }: Step): readonly RoleId[] {
  const { accountable, responsible } = responsibility
  return [...new Set(valuesOf([accountable, ...responsible]))]
}
