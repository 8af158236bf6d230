import { createGraph } from '../graph.ts'
import type { ProcessId, QuestionId, StepId } from '../ids.ts'
import { componentsOf } from '../loops.ts'
import type { Flow, Process, Step } from '../process.ts'
import type { Question, Site } from '../site.ts'
import type { ProcessForm } from '../variants.ts'
import { type AnswerSet, createAnswerSets } from './answer-sets.ts'
import { spread, type TracedSpread } from './spread.ts'
import { createTerrain, type Terrain } from './terrain.ts'

/** In which situations, told by answers, a person may be at each step and flow of one form of a process. */
export type Situations = TracedSpread &
  Terrain & {
    /** With which answers a flow may be taken, whoever stands before it. */
    readonly opens: (flow: Flow) => AnswerSet
    readonly work: Work
  }

/** How much may be done, in parts of sets: never in time, so that the same content gives the same findings. */
export type Work = {
  /** To prove one rule of one process. */
  readonly proof: number
  /** To find the shortest of the ways that show one fault. */
  readonly shortestWay: number
}
export const WORK: Work = { proof: 300_000, shortestWay: 50_000 }

/** What a process does to the answers of a person who passes it. */
type Passage = {
  readonly asks: ReadonlySet<QuestionId>
  readonly atEnds: ReadonlyMap<StepId, AnswerSet>
}

/**
 * The situations in the forms of a site's processes, each worked out once. The answers of a person who starts are
 * unknown. A question is answered anew each time it is put; its answer is known from then on, and every condition
 * that is passed narrows what it can be.
 *
 * @param formsOf - the forms of each process of the site, the same objects each time
 * @returns `null` for a form where they take more work than is allowed
 */
export function createSituations(
  site: Pick<Site, 'questions' | 'processes'>,
  formsOf: (process: Process) => readonly ProcessForm[],
  work: Work = WORK,
): (form: ProcessForm) => Situations | null {
  const sets = createAnswerSets(latestFirst(site))
  const situationsOf = new Map<Process, Situations | null>()
  const passages = new Map<ProcessId, Passage | null>()
  const remembered = lookedAtElsewhere(site.processes)
  const alone = new Map(site.questions.map(({ id }) => [id, new Set([id])]))
  const own = (question: QuestionId | null) => (question && alone.get(question)) || NONE
  const locals = new Map<ReadonlySet<QuestionId>, ReadonlySet<QuestionId>>()
  const local = (asked: ReadonlySet<QuestionId>) => {
    const before = locals.get(asked)
    if (before) return before
    const made = new Set([...asked].filter((id) => !remembered.has(id)))
    locals.set(asked, made)
    return made
  }
  const everyQuestion = new Set(site.questions.map(({ id }) => id))

  const situationsIn = (form: ProcessForm): Situations | null => {
    const before = situationsOf.get(form.process)
    if (before !== undefined) return before
    const made = sets.within(work.proof, () => makeSituations(form))
    situationsOf.set(form.process, made)
    return made
  }

  const makeSituations = ({ process, answers }: ProcessForm): Situations => {
    const graph = createGraph(process)
    const asks = (step: Step): ReadonlySet<QuestionId> =>
      passageAt(step)?.asks ?? own(step.question)
    const opens = (flow: Flow) => {
      const chosen = sets.where(flow.condition)
      const passage = passageAt(graph.step(flow.from))
      return passage === null ? chosen : sets.both(chosen, endOf(passage, flow))
    }
    const start = sets.where(answers)
    const leave = (step: Step, arriving: AnswerSet) => sets.forget(arriving, terrain.asks(step))
    const take = (flow: Flow, leaving: AnswerSet) => sets.both(leaving, opens(flow))
    const drops = (step: Step) => local(asks(step))
    const terrain = createTerrain(graph, sets, asks, drops)
    const made: Situations = {
      ...terrain,
      work,
      ...spread(terrain, { start, leave, take }),
      opens,
      before: (flow, taking) => [{ spread: made, leaving: sets.both(taking, opens(flow)) }],
    }
    return made
  }

  const passageAt = ({ calls }: Step): Passage | null => {
    if (calls === null) return null
    const before = passages.get(calls)
    if (before !== undefined) return before ?? sets.giveUp()
    const process = site.processes.find(({ id }) => id === calls)
    // Of a process that is not there, or that opens itself, nothing is known: any answer may have changed.
    passages.set(calls, { asks: everyQuestion, atEnds: new Map() })
    if (!process) return passages.get(calls) ?? null
    const forms = formsOf(process).map(situationsIn)
    const known = forms.filter((one) => one !== null)
    const isWhole = known.length === forms.length
    const made = isWhole ? sets.within(work.proof, () => passageThrough(known)) : null
    passages.set(calls, made)
    return made ?? sets.giveUp()
  }

  const passageThrough = (forms: readonly Situations[]): Passage => {
    const atEnds = new Map<StepId, AnswerSet>()
    for (const { graph, arriving } of forms) {
      for (const { id } of graph.ends) {
        atEnds.set(id, sets.either(atEnds.get(id) ?? sets.none, arriving(id)))
      }
    }
    const asked = forms.flatMap(({ graph, asks }) => graph.process.steps.map(asks))
    return { asks: new Set(asked.flatMap((questions) => [...questions])), atEnds }
  }

  const endOf = ({ atEnds }: Passage, { fromEnd }: Flow): AnswerSet => {
    if (atEnds.size === 0) return sets.all
    if (fromEnd !== null) return atEnds.get(fromEnd) ?? sets.all
    return [...atEnds.values()].reduce(sets.either, sets.none)
  }

  return situationsIn
}

const NONE: ReadonlySet<QuestionId> = new Set()

/**
 * The questions that are put last come first: what was answered long ago is then shared by all that comes after it,
 * and a person who goes on with one more answer costs one more part of a set, however much they remember.
 */
function latestFirst({ questions, processes }: Pick<Site, 'questions' | 'processes'>) {
  const asked = processes.flatMap((process) => {
    const graph = createGraph(process)
    return componentsOf(graph)
      .flat()
      .flatMap((id) => graph.step(id).question ?? [])
  })
  const order = new Map([...new Set(asked)].map((id, i) => [id, i]))
  const placeOf = ({ id }: Question) => order.get(id) ?? order.size
  return questions.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function lookedAtElsewhere(processes: readonly Process[]): ReadonlySet<QuestionId> {
  const looked = new Set<QuestionId>()
  for (const process of processes) {
    const asked = new Map(process.steps.map((step) => [step.id, step.question]))
    for (const { from, condition } of process.flows) {
      for (const { question } of condition ?? []) {
        if (asked.get(from) !== question) looked.add(question)
      }
    }
  }
  return looked
}
