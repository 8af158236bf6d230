import fc from 'fast-check'
import type { AnswerId, PartyId, PhaseId, ProcessId, StepId } from '../../src/model/ids.ts'
import type { Flow, Process, Station, Step, StepKind } from '../../src/model/process.ts'
import {
  makeCitizenText,
  makeFlow,
  makeHandover,
  makeLimit,
  makeProcess,
  makeStep,
  questionOf,
  roleOfLane,
  settled,
} from './make-process.ts'
import { mulberry32 } from './seeded-random.ts'

/** Sound processes as content could hold them; shrinks towards fewer steps. */
export function arbitraryProcess({ maxSteps = 60 } = {}): fc.Arbitrary<Process> {
  return fc
    .record({ size: fc.integer({ min: 2, max: maxSteps }), seed: fc.nat() })
    .map(({ size, seed }) => randomProcess(seed, size))
}

/**
 * A sound process of at most `size` steps, the same for the same seed: 1–6 lanes, 1–6 phases, decisions, splits
 * that meet, loops back with a limit, ways that end on their own, stations, and complete handovers.
 */
export function randomProcess(seed: number, size: number): Process {
  return new Growth(seed).process(size)
}

/** Where a step may be joined on: the step before, and the answer that leads from it. */
type Loose = { readonly from: Step; readonly answer: string | null }

class Growth {
  readonly #random: () => number
  readonly #steps: Step[] = []
  readonly #flows: Flow[] = []
  readonly #lanes: readonly PartyId[]
  readonly #phaseCount: number
  #size = 0

  constructor(seed: number) {
    this.#random = mulberry32(seed)
    const names = ['individ', 'soc', 'vard', 'fk', 'af', 'kommun'] as PartyId[]
    this.#lanes = names.slice(0, 1 + this.#below(names.length))
    this.#phaseCount = 1 + this.#below(6)
  }

  process(size: number): Process {
    this.#size = size
    const start = this.#add('start', [])
    const loose = this.#sequence([{ from: start, answer: null }], size - 2, 0)
    this.#add('end', loose)
    const phases = Array.from({ length: this.#phaseCount }, (_, i) => ({
      id: `fas-${i + 1}` as PhaseId,
      name: `Fas ${i + 1}`,
      coordinator: null,
    }))
    return {
      ...makeProcess(''),
      id: 'slump' as ProcessId,
      phases,
      lanes: this.#lanes,
      steps: this.#withStations(),
      flows: this.#flows,
    }
  }

  /** Grow at most `room` steps after the loose ways; returns those that still lead on. */
  #sequence(loose: readonly Loose[], room: number, depth: number): readonly Loose[] {
    let open = loose
    let left = room
    while (left > 0) {
      const before = this.#steps.length
      const dice = this.#random()
      if (dice < 0.22 && left >= 4 && depth < 4) open = this.#choice(open, left, depth)
      else if (dice < 0.3 && left >= 5 && depth < 4) open = this.#split(open, left, depth)
      else if (dice < 0.38 && left >= 3) open = this.#loop(open, left, depth)
      else open = [{ from: this.#add(this.#plainKind(), open), answer: null }]
      left -= this.#steps.length - before
      if (this.#random() < 0.1 && depth > 0) break
    }
    return open
  }

  /** A decision whose ways meet again, or end on their own; at most one of them leads straight on. */
  #choice(open: readonly Loose[], room: number, depth: number): readonly Loose[] {
    const decision = this.#add('decision', open)
    const answers = ['ja', 'nej', 'vet-inte'].slice(0, 2 + this.#below(2))
    let left = room - 1
    let hasStraightWay = false
    return answers.flatMap((answer, i) => {
      const way: Loose = { from: decision, answer }
      const others = answers.length - i - 1
      if (left <= others || (!hasStraightWay && this.#random() < 0.25)) {
        if (!hasStraightWay) {
          hasStraightWay = true
          return [way]
        }
      }
      const before = this.#steps.length
      const room = Math.max(1, Math.min(1 + this.#below(6), left - others))
      const after = this.#sequence([way], room, depth + 1)
      left -= this.#steps.length - before
      if (i > 0 && left > others && this.#random() < 0.2) {
        this.#add('end', after)
        left -= 1
        return []
      }
      return after
    })
  }

  /** An inclusive or parallel split with the step where its ways meet. */
  #split(open: readonly Loose[], room: number, depth: number): readonly Loose[] {
    const isParallel = this.#random() < 0.5
    const split = this.#add(isParallel ? 'parallel-split' : 'inclusive-split', open)
    const ways = ['ett', 'tva', 'tre'].slice(0, room > 5 ? 2 + this.#below(2) : 2)
    const ends = ways.map((answer) => ({
      from: this.#add(this.#plainKind(), [{ from: split, answer: isParallel ? null : answer }]),
      answer: null,
    }))
    const grown = ends.flatMap((end) => (depth < 2 && room > 12 ? this.#plain(end) : [end]))
    const meeting = this.#add('task', grown)
    this.#change(split.id, { meetsAt: meeting.id })
    return [{ from: meeting, answer: null }]
  }

  /** Some steps, then a decision that leads on or back to the first of them, at most so many times. */
  #loop(open: readonly Loose[], room: number, depth: number): readonly Loose[] {
    const first = this.#add('task', open)
    const body = this.#sequence([{ from: first, answer: null }], this.#below(room - 2), depth + 1)
    const decision = this.#add('decision', body)
    this.#join({ from: decision, answer: 'nej' }, first, makeLimit(1 + this.#below(4)))
    return [{ from: decision, answer: 'ja' }]
  }

  #plain(end: Loose): readonly Loose[] {
    return [{ from: this.#add(this.#plainKind(), [end]), answer: null }]
  }

  #add(kind: StepKind, loose: readonly Loose[]): Step {
    const i = this.#steps.length
    const lane = this.#lanes[this.#below(this.#lanes.length)] ?? ('fk' as PartyId)
    const phase = Math.min(this.#phaseCount - 1, Math.floor((i / this.#size) * this.#phaseCount))
    const id = kind === 'start' ? 'start' : `s${i}`
    const step = makeStep(id, {
      kind,
      name: `${kind} nummer ${i}`,
      lane,
      phase: `fas-${phase + 1}` as PhaseId,
      question: kind === 'decision' || kind === 'inclusive-split' ? questionOf(id) : null,
    })
    this.#steps.push(step)
    for (const way of loose) this.#join(way, step)
    return step
  }

  #join({ from, answer }: Loose, to: Step, limit: Flow['limit'] = null): void {
    const isBetween = from.lane !== to.lane && from.lane !== 'individ' && to.lane !== 'individ'
    const answers = answer === null ? [] : [answer as AnswerId]
    this.#flows.push(
      makeFlow(from.id, to.id, {
        label: answer,
        condition:
          answer === null || from.question === null ? null : [{ question: from.question, answers }],
        limit,
        handover: isBetween ? makeHandover(roleOfLane(to.lane)) : null,
      }),
    )
  }

  #change(id: StepId, changes: Partial<Step>): void {
    const i = this.#steps.findIndex((step) => step.id === id)
    const step = this.#steps[i]
    if (step) this.#steps[i] = { ...step, ...changes }
  }

  #withStations(): readonly Step[] {
    // Where only the individual is, there is nobody to contact.
    const helper = this.#lanes.find((lane) => lane !== 'individ')
    const isOwn = new Set(
      helper ? this.#steps.filter((step) => isPlain(step) && this.#random() < 0.5) : [],
    )
    const own = [...isOwn]
    return this.#steps.map((step) => {
      if (helper && isOwn.has(step)) {
        const attends = step.lane === 'individ' ? [settled(roleOfLane(helper))] : []
        return {
          ...step,
          responsibility: { ...step.responsibility, attends },
          station: { kind: 'own' },
          citizen: makeCitizenText({ name: step.name }),
        }
      }
      const host = own[this.#below(own.length)]
      if (!host || !isPlain(step) || this.#random() < 0.8) return step
      const station: Station = { kind: 'told-at', step: host.id }
      return { ...step, station }
    })
  }

  #plainKind(): StepKind {
    const kinds = ['task', 'task', 'task', 'meeting', 'wait', 'event'] as const
    return kinds[this.#below(kinds.length)] ?? 'task'
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * Math.max(1, limit))
  }
}

function isPlain(step: Step): boolean {
  return step.kind === 'task' || step.kind === 'meeting' || step.kind === 'wait'
}
