import fc from 'fast-check'
import type { Condition, Flow, Process, Step } from '../../src/model/process.ts'
import { makeFlow, makeProcess, makeStep } from './make-process.ts'
import { makeQuestion } from './make-site.ts'

export const blockQuestions = [
  makeQuestion('a', 'ja', 'nej'),
  makeQuestion('b', 'ja', 'nej', 'vet-inte'),
  makeQuestion('c', 'ja', 'nej'),
]

type Way = { readonly condition: Condition; readonly blocks: readonly Block[]; readonly turn: Turn }
type Turn = 'on' | 'back' | 'end'
type Block =
  | { readonly kind: 'task' }
  | {
      readonly kind: 'choice' | 'inclusive'
      readonly question: number
      readonly ways: readonly Way[]
    }
  | { readonly kind: 'parallel'; readonly ways: readonly Way[] }

const someAnswers = (index: number): fc.Arbitrary<Condition[number]> => {
  const { id, answers } = blockQuestions[index] ?? makeQuestion('a')
  return fc
    .subarray(
      answers.map((answer) => answer.id),
      { minLength: 1 },
    )
    .map((given) => ({ question: id, answers: given }))
}
/** About the question that is put there, now and then about an earlier one too. */
const aCondition = (question: number): fc.Arbitrary<Condition> =>
  fc
    .tuple(someAnswers(question), fc.option(fc.nat(2).chain(someAnswers), { freq: 2 }))
    .map(([own, earlier]) =>
      earlier === null || earlier.question === own.question ? [own] : [own, earlier],
    )
const turn: fc.Arbitrary<Turn> = fc.constantFrom('on', 'on', 'on', 'back', 'end')

const { blocks } = fc.letrec<{ blocks: readonly Block[] }>((tie) => {
  const ways = (question: number): fc.Arbitrary<readonly Way[]> =>
    fc.array(fc.record({ condition: aCondition(question), blocks: tie('blocks'), turn }), {
      minLength: 2,
      maxLength: 3,
    })
  const choice = fc
    .tuple(fc.constantFrom('choice', 'choice', 'inclusive'), fc.nat(2))
    .chain(([kind, question]) =>
      ways(question).map((all) => ({ kind: kind as 'choice', question, ways: all })),
    )
  const parallel = ways(0).map((all) => ({ kind: 'parallel' as const, ways: all }))
  return {
    blocks: fc.array(
      fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        fc.constant({ kind: 'task' as const }),
        choice,
        parallel,
      ),
      { maxLength: 2 },
    ),
  }
})

/**
 * A small process of choices, loops, and splits that meet. Its conditions may be missing, overlap, or look at what was
 * answered before; where nothing is split, a way may be lost.
 */
export const smallProcess: fc.Arbitrary<Process> = fc
  .record({ body: blocks, lost: fc.option(fc.nat(), { freq: 4 }) })
  .map(({ body, lost }) => {
    const process = drawn(body)
    if (lost === null || process.steps.some(({ meetsAt }) => meetsAt !== null)) return process
    const gone = lost % process.flows.length
    return { ...process, flows: process.flows.filter((_, i) => i !== gone) }
  })
  .filter(({ steps }) => steps.length <= 14)

/** The same where a split may say that its ways meet at any of the steps. */
export const movedMeeting: fc.Arbitrary<Process> = fc
  .record({ body: blocks, split: fc.nat(), to: fc.nat() })
  .map(({ body, split, to }) => {
    const process = drawn(body)
    const splits = process.steps.filter(({ meetsAt }) => meetsAt !== null)
    const moved = splits[split % Math.max(1, splits.length)]
    const other = process.steps[to % process.steps.length]
    const steps = process.steps.map((step) =>
      step === moved && other ? { ...step, meetsAt: other.id } : step,
    )
    return { ...process, steps }
  })

function drawn(body: readonly Block[]): Process {
  const steps: Step[] = []
  const flows: Flow[] = []
  const add = (kind: Step['kind'], changes: Partial<Step> = {}) => {
    const step = makeStep(`s${steps.length}`, { kind, ...changes })
    steps.push(step)
    return step.id
  }
  const lead = (from: string, to: string, condition: Condition | null = null) => {
    flows.push({ ...makeFlow(from, to), id: `f${flows.length}` as never, condition })
  }
  const end = add('end')
  /** Drawn from behind: every block knows where it leads. */
  const draw = (all: readonly Block[], to: Step['id'], isInside: boolean): Step['id'] =>
    all.toReversed().reduce((next, block) => {
      if (block.kind === 'task') {
        const task = add('task')
        lead(task, next)
        return task
      }
      // A way that ends, or turns back past the split, does not meet the others.
      const meet = block.kind === 'choice' ? next : add('task')
      if (meet !== next) lead(meet, next)
      const asked = block.kind === 'parallel' ? null : (blockQuestions[block.question]?.id ?? null)
      const kinds = { choice: 'decision', inclusive: 'inclusive-split', parallel: 'parallel-split' }
      const own = add(kinds[block.kind] as Step['kind'], {
        question: asked,
        meetsAt: block.kind === 'choice' ? null : meet,
      })
      const before = add('task')
      lead(before, own)
      for (const way of block.ways) {
        const target = { on: meet, back: before, end: isInside ? meet : end }
        const isFree = block.kind === 'choice'
        const first = draw(way.blocks, isFree ? target[way.turn] : meet, isInside || !isFree)
        lead(own, first, block.kind === 'parallel' ? null : way.condition)
      }
      return before
    }, to)
  const first = draw(body, end, false)
  const start = add('start')
  lead(start, first)
  return { ...makeProcess(''), steps: steps.toReversed(), flows }
}
