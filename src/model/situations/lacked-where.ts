import type { Counterexample } from '../finding.ts'
import type { Flow, Step } from '../process.ts'
import { createLacking, type Fact, type SituatedForms } from './lacking.ts'
import { wayOfArriving, wayOfTaking } from './way-of-situation.ts'

/** A place where something is needed that a person may lack, in the form where that shows. */
export type Lacked = {
  readonly step: Step
  /** The flow on which it is needed; `null` where the step itself needs it. */
  readonly flow: Flow | null
  readonly way: Counterexample
  /** What a part of the form is in the process as content has it. */
  readonly originalOf: (part: object) => object
}

export type Needed = {
  readonly atStep: (step: Step) => boolean
  readonly onFlow: (flow: Flow) => boolean
}

/** Every step and flow that needs the fact and that a person may come to without it. */
export function lackedWhere(forms: SituatedForms, fact: Fact, needed: Needed): readonly Lacked[] {
  const lackingIn = createLacking(forms, fact)
  return forms.processes.flatMap(forms.formsOf).flatMap((form): readonly Lacked[] => {
    const { originalOf } = form
    const steps = form.process.steps.filter(needed.atStep)
    const flows = form.process.flows.filter(needed.onFlow)
    if (steps.length + flows.length === 0) return []
    const situations = forms.situationsIn(form)
    const { sets, graph } = situations
    const lacking = lackingIn(form)
    return [
      ...steps.flatMap((step) => {
        if (lacking.arriving(step.id) === sets.none) return []
        const way = wayOfArriving(situations, step.id, sets.all, lacking)
        return [{ step, flow: null, way, originalOf }]
      }),
      ...flows.flatMap((flow) => {
        if (lacking.taking(flow.id) === sets.none) return []
        const way = wayOfTaking(situations, flow, sets.all, lacking)
        return [{ step: graph.step(flow.from), flow, way, originalOf }]
      }),
    ]
  })
}
