import type { Finding } from '../finding.ts'
import { invariant } from '../invariant.ts'
import type { Process } from '../process.ts'
import type { Site } from '../site.ts'
import { createSituations, WORK, type Work } from '../situations/situations.ts'
import type { ProcessForm } from '../variants.ts'
import type { FormsRule, SituationRule } from './rule.ts'

type Named<Rule> = Readonly<Record<string, Rule>>

/** Rules that are proved for every answer that a person may have given, and what could not be proved in the work allowed. */
export type Proof = {
  ofForm<Found extends Finding>(
    rules: Named<SituationRule<Found>>,
    process: Process,
    form: ProcessForm,
  ): readonly Found[]
  /** Rules about all forms at once, of processes that open each other together. */
  ofAll<Found extends Finding>(
    rules: Named<FormsRule<Found>>,
    processes: readonly Process[],
  ): readonly Found[]
  /** The names of the rules that are not proved of a process: only of those where there are any. */
  readonly unproved: ReadonlyMap<Process, ReadonlySet<string>>
}

export function createProof(
  site: Site,
  formsOf: (process: Process) => readonly ProcessForm[],
  work: Work = WORK,
): Proof {
  const situationsIn = createSituations(site, formsOf, work)
  const unproved = new Map<Process, Set<string>>()
  const giveUp = (processes: readonly Process[], name: string) => {
    for (const one of processes) unproved.set(one, (unproved.get(one) ?? new Set()).add(name))
    return []
  }
  const provenIn = (form: ProcessForm) => {
    const situations = situationsIn(form)
    invariant(situations, 'looked into a form that is too tangled')
    return situations
  }
  return {
    unproved,
    ofForm: (rules, process, form) => {
      const situations = situationsIn(form)
      const context = situations && { graph: situations.graph, answers: form.answers, situations }
      return Object.entries(rules).flatMap(
        ([name, rule]) =>
          context?.situations.sets.within(work.proof, () => rule(context)) ??
          giveUp([process], name),
      )
    },
    ofAll: (rules, processes) =>
      groupsOf(processes).flatMap((group) => {
        const all = group.flatMap(formsOf).map(situationsIn)
        const sets = all.includes(null) ? null : all[0]?.sets
        const forms = { processes: group, formsOf, situationsIn: provenIn }
        return Object.entries(rules).flatMap(
          ([name, rule]) =>
            sets?.within(work.proof, () => rule(site, forms)) ?? giveUp(group, name),
        )
      }),
  }
}

/** Processes that open each other, directly or through others: what a person brings into one comes from the rest. */
export function groupsOf(processes: readonly Process[]): readonly (readonly Process[])[] {
  const groups = new Map(processes.map((one) => [one.id, [one]]))
  for (const one of processes) {
    for (const { calls } of one.steps) {
      const [own, other] = [groups.get(one.id), calls === null ? undefined : groups.get(calls)]
      if (!own || !other || own === other) continue
      own.push(...other)
      for (const { id } of other) groups.set(id, own)
    }
  }
  const order = new Map(processes.map((one, i) => [one, i]))
  return [...new Set(groups.values())].map((group) =>
    group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  )
}
