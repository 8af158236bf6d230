import { describe, expect, it } from 'vitest'
import type { StepId } from '../../../src/model/ids.ts'
import type { MapProcess } from '../../../src/model/map-process.ts'
import { type OutlineStep, outlineOf } from '../../../src/model/outline.ts'
import type { Process } from '../../../src/model/process.ts'
import { readingOrder } from '../../../src/model/reading-order.ts'
import { makeProcess } from '../../support/make-process.ts'

const outline = (process: Process) =>
  outlineOf(
    process,
    readingOrder(process).map(({ id }) => id),
  )

/** `d[ja: a][nej: c]`: what stands under which way; `/` between the groups of phases. */
const told = (words: string) =>
  outline(makeProcess(words))
    .map((group) => listOf(group.steps))
    .join(' / ')

const listOf = (steps: readonly OutlineStep<Process>[]): string =>
  steps
    .map(({ step, ways }) => {
      const own = ways.filter((way) => way.leads === 'own')
      return `${step.id}${own.map((way) => `[${way.flow.label ?? ''}: ${listOf(way.steps)}]`).join('')}`
    })
    .join(' ')

/** How each way is told: `d--a own`. */
const leads = (words: string) => {
  const all = (steps: readonly OutlineStep<Process>[]): readonly string[] =>
    steps.flatMap(({ ways }) =>
      ways.flatMap((way) => [`${way.flow.id} ${way.leads}`, ...all(way.steps)]),
    )
  return outline(makeProcess(words)).flatMap((group) => all(group.steps))
}

describe('A11Y-08: the outline', () => {
  it('nests the steps of each way under its choice until the ways meet', () => {
    expect(told('start -> d? -ja-> a -> b -> m -> end; d -nej-> c -> m')).toBe(
      'start d[ja: a b][nej: c] m end',
    )
  })

  it('nests ways that never meet side by side', () => {
    expect(told('start -> d? -ja-> a -> end; d -nej-> c -> end2')).toBe(
      'start d[ja: a end][nej: c end2]',
    )
  })

  it('nests what happens at the same time under its split', () => {
    expect(told('start -> p+>m -> a -> m -> end; p -> b -> m')).toBe('start p[: a][: b] m end')
  })

  it('nests a choice within a way of another', () => {
    expect(
      told('start -> d? -ja-> e? -ett-> a -> m -> end; e -tva-> b -> m; d -nej-> c -> m'),
    ).toBe('start d[ja: e[ett: a][tva: b]][nej: c] m end')
  })

  it('lets the first way go on in the list where no other way has steps there', () => {
    expect(told('start@1 -> d? -ja-> a -> b -> end@2; d -nej-> end')).toBe('start d a b / end')
  })

  it('nests a later way even when it stands alone: it is the exception', () => {
    expect(told('start@1 -> d? -ja-> a@2 -> end; d -nej-> c@1 -> end2@1')).toBe(
      'start d[nej: c end2] / a end',
    )
  })

  it('begins each phase at the top: its heading stands above all of its steps', () => {
    expect(told('start@1 -> d? -ja-> a -> x@2 -> end; d -nej-> c@1 -> y@2 -> end')).toBe(
      'start d[ja: a][nej: c] / x y end',
    )
  })

  it('nests two levels and no more, so that a phone has room for the words', () => {
    expect(
      told(`start -> d? -ja-> e? -ja-> f? -ja-> a -> m -> end; d -nej-> x -> m
        e -nej-> y -> m; f -nej-> b -> m`),
    ).toBe('start d[ja: e[ja: f a b][nej: y]][nej: x] m end')
  })

  it('tells loops as ways back, last, and joins where other ways lead too', () => {
    expect(leads('start -> a -> d? -nej x3-> a; d -ja-> b -> m -> end; d -kanske-> m')).toEqual([
      'start--a on',
      'a--d on',
      'd--b own',
      'b--m join',
      'd--m join',
      'd--a back',
      'm--end on',
    ])
  })

  it('keeps the numbers of the map', () => {
    const process: MapProcess = makeProcess('start -> d? -ja-> a -> m -> end; d -nej-> c -> m')
    const order = ['start', 'd', 'a', 'c', 'm', 'end'] as StepId[]
    const [group] = outlineOf(process, order)
    expect(group?.steps.map(({ number }) => number)).toEqual([1, 2, 5, 6])
    expect(group?.steps[1]?.ways.map(({ toNumber }) => toNumber)).toEqual([3, 4])
  })
})
