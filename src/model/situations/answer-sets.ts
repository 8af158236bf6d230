import type { AnswerId, QuestionId } from '../ids.ts'
import { invariant } from '../invariant.ts'
import type { Condition } from '../process.ts'
import type { Question } from '../site.ts'
import { createPairTable } from './pair-table.ts'

/** A set of ways to answer all questions. Two sets of one algebra are equal exactly when they are the same object. */
export type AnswerSet = Node

/** Exact sets of answers to questions with closed lists, without listing the combinations. */
export type AnswerSets = {
  /** No way to answer. */
  readonly none: AnswerSet
  /** Every way to answer. */
  readonly all: AnswerSet
  /** The ways to answer in which a condition holds; no condition holds in all. */
  where(condition: Condition | null): AnswerSet
  both(a: AnswerSet, b: AnswerSet): AnswerSet
  /** Whether some way to answer is in both: cheaper than to make the set of them. */
  meet(a: AnswerSet, b: AnswerSet): boolean
  either(a: AnswerSet, b: AnswerSet): AnswerSet
  without(a: AnswerSet, b: AnswerSet): AnswerSet
  /** The same, whatever the answer to these questions now is. */
  forget(set: AnswerSet, questions: ReadonlySet<QuestionId>): AnswerSet
  /** The same, of these questions alone. */
  only(set: AnswerSet, questions: ReadonlySet<QuestionId>): AnswerSet
  /**
   * Lets one person who has given these answers, and is now asked these questions anew, be in the set: fills in what
   * they answer, and leaves open what the set does not look at.
   *
   * @param given - changed here alone, from the first set on to the last
   * @returns `false` where they can't be in it; then nothing is changed
   */
  fillIn(given: Map<QuestionId, AnswerId>, set: AnswerSet, anew: ReadonlySet<QuestionId>): boolean
  /**
   * What is made with at most so much work, counted in parts of sets, so the same on every computer and every day;
   * `null` where it takes more.
   */
  within<Made>(most: number, make: () => Made): Made | null
  /** Ends the making of what is bounded as if the work were done. */
  giveUp(): never
  /** The set as conditions that do not overlap, at most so many; a question that does not matter is not named. */
  conditions(set: AnswerSet, most: number): readonly Condition[]
}

type Node = {
  readonly id: number
  /** Which question the node looks at: its place in the order; the two leaves come after all. */
  readonly level: number
  /** What is left of the set for each answer, in the order of the question's answers. */
  readonly ways: readonly Node[]
}

type Asked = Pick<Question, 'id' | 'answers'>
type Both = (a: Node, b: Node) => Node | null

/**
 * Multi-valued decision diagrams, reduced and shared: a node per question that matters, in the order given. A union of
 * `n` conditions over `q` questions has at most `q × 2^n` nodes, however many answers there are.
 *
 * @see Srinivasan, Kam, Malik, Brayton 1990, Algorithms for discrete function manipulation
 */
export function createAnswerSets(questions: readonly Asked[]): AnswerSets {
  const none: Node = { id: 0, level: questions.length, ways: [] }
  const all: Node = { id: 1, level: questions.length, ways: [] }
  const levelOf = new Map(questions.map((question, level) => [question.id, level]))
  const shared = new Map<string, Node>()
  /** By id. */
  const nodes: Node[] = [none, all]

  let work = 0
  let limit = Number.POSITIVE_INFINITY
  const count = () => {
    work += 1
    if (work > limit) throw new TooMuchWork()
  }
  const within = <Made>(most: number, make: () => Made): Made | null => {
    const outer = limit
    const before = work
    limit = work + most
    try {
      return make()
    } catch (caught) {
      if (caught instanceof TooMuchWork) return null
      throw caught
    } finally {
      // Each has its own: what is done inside another is not counted to that one.
      limit = outer + work - before
    }
  }

  const node = (level: number, ways: readonly Node[]): Node => {
    const [first] = ways
    if (first !== undefined && ways.every((way) => way === first)) return first
    const key = `${level} ${ways.map((way) => way.id).join(' ')}`
    const known = shared.get(key)
    if (known !== undefined) return known
    count()
    const made = { id: nodes.length, level, ways }
    nodes.push(made)
    shared.set(key, made)
    return made
  }
  const asked = (level: number) => {
    const question = questions[level]
    invariant(question, `no question on level ${level}`)
    return question
  }
  const waysOf = (set: Node, level: number) =>
    set.level === level ? set.ways : asked(level).answers.map(() => set)

  const combining = (settled: Both) => {
    const known = createPairTable()
    const combine = (a: Node, b: Node): Node => {
      const leaf = settled(a, b)
      if (leaf !== null) return leaf
      const before = nodes[known.get(a.id, b.id) ?? Number.NaN]
      if (before !== undefined) return before
      const level = Math.min(a.level, b.level)
      const right = waysOf(b, level)
      const ways = waysOf(a, level).map((way, i) => combine(way, right[i] ?? none))
      count()
      const made = node(level, ways)
      known.set(a.id, b.id, made.id)
      return made
    }
    return combine
  }
  const both = combining((a, b) => {
    if (a === none || b === none) return none
    if (a === all || a === b) return b
    return b === all ? a : null
  })
  const met = createPairTable()
  const meet = (a: Node, b: Node): boolean => {
    if (a === none || b === none) return false
    if (a === all || b === all || a === b) return true
    const before = met.get(a.id, b.id)
    if (before !== undefined) return before === 1
    const level = Math.min(a.level, b.level)
    const right = waysOf(b, level)
    const found = waysOf(a, level).some((way, i) => meet(way, right[i] ?? none))
    count()
    met.set(a.id, b.id, found ? 1 : 0)
    return found
  }
  const either = combining((a, b) => {
    if (a === all || b === all) return all
    if (a === none || a === b) return b
    return b === none ? a : null
  })
  const without = combining((a, b) => {
    if (a === none || b === all || a === b) return none
    return b === none ? a : null
  })

  const clause = ({ question, answers }: Condition[number]): Node => {
    const level = levelOf.get(question)
    // A question that does not exist has been told of; no answer to it is known.
    if (level === undefined) return none
    return node(
      level,
      asked(level).answers.map(({ id }) => (answers.includes(id) ? all : none)),
    )
  }

  // Those who look for a way ask at every flow that they try.
  const chosen = new WeakMap<Condition, Node>()
  const where = (condition: Condition | null): Node => {
    if (condition === null) return all
    const set = chosen.get(condition) ?? condition.map(clause).reduce((a, b) => both(a, b), all)
    chosen.set(condition, set)
    return set
  }

  const letBeAny = (
    set: Node,
    isAny: (question: QuestionId) => boolean,
    known = new Map<Node, Node>(),
  ): Node => {
    const loosened = (one: Node): Node => {
      if (one.ways.length === 0) return one
      const before = known.get(one)
      if (before !== undefined) return before
      const ways = one.ways.map(loosened)
      const made = isAny(asked(one.level).id)
        ? ways.reduce((a, b) => either(a, b), none)
        : node(one.level, ways)
      known.set(one, made)
      return made
    }
    return loosened(set)
  }

  // On a long way the same is mostly asked of a person at step after step.
  const filledIn = new WeakMap<Map<QuestionId, AnswerId>, Node>()
  const fillIn = (
    given: Map<QuestionId, AnswerId>,
    set: Node,
    anew: ReadonlySet<QuestionId>,
  ): boolean => {
    // Where all that is ahead has been answered, a way down may end in nothing: then the next one is tried.
    const deadEnds = new Set<Node>()
    const descend = (one: Node): boolean => {
      if (one === all) return true
      if (one === none || deadEnds.has(one)) return false
      const { id, answers } = asked(one.level)
      const known = given.get(id)
      for (const [i, answer] of answers.entries()) {
        if (known !== undefined && known !== answer.id) continue
        given.set(id, answer.id)
        if (descend(one.ways[i] ?? none)) return true
      }
      if (known === undefined) given.delete(id)
      deadEnds.add(one)
      return false
    }
    if (anew.size === 0 && filledIn.get(given) === set) return true
    const before = [...anew].map((question) => [question, given.get(question)] as const)
    for (const [question] of before) given.delete(question)
    if (descend(set)) {
      filledIn.set(given, set)
      return true
    }
    for (const [question, answer] of before) if (answer) given.set(question, answer)
    return false
  }

  // A step forgets the same questions each time it is passed.
  const forgotten = new WeakMap<ReadonlySet<QuestionId>, Map<Node, Node>>()

  const conditions = (set: Node, most: number): readonly Condition[] => {
    const found: Condition[] = []
    const walk = (one: Node, before: Condition) => {
      if (one === none || found.length >= most) return
      if (one === all) {
        found.push(before)
        return
      }
      const { id, answers } = asked(one.level)
      for (const way of new Set(one.ways)) {
        const same: readonly AnswerId[] = answers
          .filter((_, i) => one.ways[i] === way)
          .map((answer) => answer.id)
        walk(way, [...before, { question: id, answers: same }])
      }
    }
    walk(set, [])
    return found
  }

  return {
    none,
    all,
    where,
    both,
    meet,
    either,
    without,
    forget: (set, which) => {
      if (which.size === 0 || set.ways.length === 0) return set
      const known = forgotten.get(which) ?? new Map<Node, Node>()
      forgotten.set(which, known)
      return letBeAny(set, (id) => which.has(id), known)
    },
    only: (set, which) => letBeAny(set, (id) => !which.has(id)),
    fillIn,
    within,
    giveUp: () => {
      throw new TooMuchWork()
    },
    conditions,
  }
}

/** Never leaves this file: `within` answers it. */
class TooMuchWork extends Error {}
