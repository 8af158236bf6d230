import type { ProcessId, StepId } from '../ids.ts'
import type { Condition, Flow, Process, Step } from '../process.ts'
import type { Site } from '../site.ts'
import type { ProcessForm } from '../variants.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { Situations } from './situations.ts'
import { type Origin, spread, type TracedSpread } from './spread.ts'

/** Something that a person has or has not got on the way: a consent or a paper. */
export type Fact = {
  readonly isGainedAt: (step: Step) => boolean
  readonly isLostAt: (step: Step) => boolean
  /** Of those who have gained it, who has it: those who answer so, each time the question is put; `null` = all. */
  readonly heldWhen: Condition | null
}

/** The forms of a site's processes, and the situations in each. */
export type SituatedForms = {
  readonly processes: Site['processes']
  readonly formsOf: (process: Process) => readonly ProcessForm[]
  readonly situationsIn: (form: ProcessForm) => Situations
}

/** What is left lacking at each end of a process, of those who lacked it before, and of those who had it. */
type Passage = {
  readonly kept: ReadonlyMap<StepId, AnswerSet>
  readonly arose: ReadonlyMap<StepId, AnswerSet>
}

/**
 * In which situations a person may be at each step and flow without the fact. A process that other processes open
 * begins with what they bring; the others begin with nothing.
 *
 * @see Kildall 1973: definite assignment, seen from the side of what is not assigned
 */
export function createLacking(
  forms: SituatedForms,
  fact: Fact,
): (form: ProcessForm) => TracedSpread {
  return lackingOf(forms, fact).in
}

type Lacking = {
  readonly in: (form: ProcessForm) => TracedSpread
  /** The same where these situations are lacking at the start. */
  readonly from: (form: ProcessForm, start: AnswerSet) => TracedSpread
}

function lackingOf({ processes, formsOf, situationsIn }: SituatedForms, fact: Fact): Lacking {
  const known = new Map<Process, TracedSpread>()
  const passages = new Map<ProcessId, Passage | null>()
  const gained =
    fact.heldWhen === null
      ? null
      : lackingOf({ processes, formsOf, situationsIn }, { ...fact, heldWhen: null })
  const entered = new Set<ProcessId>()
  const deciding = new Set((fact.heldWhen ?? []).map(({ question }) => question))
  const isGained = (step: Step) => fact.heldWhen === null && fact.isGainedAt(step)
  const isDecidedAt = ({ question }: Step) => question !== null && deciding.has(question)

  const lackingIn = (form: ProcessForm): TracedSpread => {
    const before = known.get(form.process)
    if (before) return before
    const { sets } = situationsIn(form)
    const made = spreadFrom(form, sets.both(sets.where(form.answers), entry(form)))
    known.set(form.process, made)
    return made
  }

  const spreadFrom = (form: ProcessForm, start: AnswerSet): TracedSpread => {
    const situations = situationsIn(form)
    const { graph, sets, asks, opens } = situations
    const ungained = gained?.from(form, start)
    const leave = (step: Step, arriving: AnswerSet): AnswerSet => {
      const anyone = situations.leaving(step.id)
      if (fact.isLostAt(step)) return anyone
      if (ungained && isDecidedAt(step)) {
        return sets.either(
          sets.without(anyone, sets.where(fact.heldWhen)),
          ungained.leaving(step.id),
        )
      }
      return isGained(step) ? sets.none : sets.forget(arriving, asks(step))
    }
    /** Of those who may take the flow: who goes on lacking the fact if they lacked it, and who does if they had it. */
    const through = (flow: Flow) => {
      const passage = passageThrough(graph.step(flow.from).calls)
      if (passage === null) return { kept: opens(flow), arose: sets.none }
      const at = (ends: ReadonlyMap<StepId, AnswerSet>) =>
        flow.fromEnd === null
          ? [...ends.values()].reduce(sets.either, sets.none)
          : (ends.get(flow.fromEnd) ?? sets.none)
      return {
        kept: sets.both(at(passage.kept), opens(flow)),
        arose: sets.both(at(passage.arose), opens(flow)),
      }
    }
    const take = (flow: Flow, leaving: AnswerSet): AnswerSet => {
      const { kept, arose } = through(flow)
      return sets.either(sets.both(leaving, kept), sets.both(situations.leaving(flow.from), arose))
    }
    const leftAs = (step: Step, leaving: AnswerSet): readonly Origin[] => {
      if (fact.isLostAt(step)) return [{ spread: situations, leaving }]
      if (isGained(step)) return []
      if (!isDecidedAt(step) || !ungained) return [{ spread: made, leaving }]
      return [
        { spread: situations, leaving: sets.without(leaving, sets.where(fact.heldWhen)) },
        { spread: ungained, leaving },
      ]
    }
    const before = (flow: Flow, taking: AnswerSet): readonly Origin[] => {
      const { kept, arose } = through(flow)
      const step = graph.step(flow.from)
      return [
        ...leftAs(step, sets.both(taking, kept)),
        { spread: situations, leaving: sets.both(taking, arose) },
      ]
    }
    const made: TracedSpread = { ...spread(situations, { start, leave, take }), before }
    return made
  }

  const passageThrough = (id: ProcessId | null): Passage | null => {
    const before = id === null ? null : passages.get(id)
    if (before !== undefined) return before
    const process = processes.find((one) => one.id === id)
    if (!process) return null
    // One that opens itself has been told of; nothing is known of its ends.
    passages.set(process.id, null)
    const kept = new Map<StepId, AnswerSet>()
    const arose = new Map<StepId, AnswerSet>()
    for (const form of formsOf(process)) {
      const { graph, sets } = situationsIn(form)
      const come = spreadFrom(form, sets.where(form.answers))
      const gone = spreadFrom(form, sets.none)
      for (const { id: end } of graph.ends) {
        kept.set(end, sets.either(kept.get(end) ?? sets.none, come.arriving(end)))
        arose.set(end, sets.either(arose.get(end) ?? sets.none, gone.arriving(end)))
      }
    }
    const made = { kept, arose }
    passages.set(process.id, made)
    return made
  }

  const entry = (form: ProcessForm): AnswerSet => {
    const { process } = form
    const { sets } = situationsIn(form)
    // Processes that open each other have been told of: what they bring each other is not known.
    if (entered.has(process.id)) return sets.all
    entered.add(process.id)
    const callers = processes.flatMap((one) =>
      one.id === process.id || !one.steps.some(({ calls }) => calls === process.id)
        ? []
        : formsOf(one),
    )
    const brought = callers.flatMap((caller) =>
      caller.process.steps.flatMap((step) =>
        step.calls === process.id ? lackingIn(caller).arriving(step.id) : [],
      ),
    )
    entered.delete(process.id)
    return brought.length === 0 ? sets.all : brought.reduce(sets.either, sets.none)
  }

  return { in: lackingIn, from: spreadFrom }
}
