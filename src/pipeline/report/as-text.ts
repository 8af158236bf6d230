import { inSameWords } from '../../model/in-same-words.ts'
import type { BuiltContent } from '../build-content.ts'
import { formatAlike, formatProblem, howMany, summarise } from '../format-problem.ts'
import { grouped } from '../grouped.ts'
import { reportMessages } from '../messages-report.sv.ts'
import { type Paint, plainly } from '../paint.ts'
import type { Problem } from '../problem.ts'
import { byOwner } from './by-owner.ts'
import { type FirstThing, firstThings } from './first-things.ts'

/** What the check found, as far as it is told. */
export type Checked = Pick<BuiltContent, 'problems' | 'accepted' | 'unjudged'>

/** So many are shown as the first to mend: the next ones are known when these are done. */
const MOST_FIRST = 3

/** Everything that was found, file by file, and at the end what to do first: the last lines are the ones one sees. */
export function asText(checked: Checked, paint: Paint = plainly): string {
  return [...inFiles(checked.problems, paint), ...summary(checked, paint)].join('\n\n')
}

/** A warning in the same words in more files than this is told once, with its places: the rest is easier to see. */
const FEW_FILES = 3

/**
 * A heading for each file, and under it all that stands in it. Before them, the warnings that many files have alike.
 *
 * @param noteOf - what else there is to say of a problem, which then stands by itself
 */
export function inFiles(
  problems: readonly Problem[],
  paint: Paint,
  noteOf: (problem: Problem) => string | null = () => null,
): readonly string[] {
  const warnings = problems.filter(
    (problem) => problem.severity === 'varning' && !problem.way && noteOf(problem) === null,
  )
  const inMany = inSameWords(warnings).filter((alike) => filesOf(alike) > FEW_FILES)
  const told = new Set<Problem>(inMany.flat())
  const rest = problems.filter((problem) => !told.has(problem))
  return [
    ...inMany.flatMap((alike) => [
      `── ${[reportMessages.inFiles(filesOf(alike)), howMany(alike)].join(' · ')}`,
      formatAlike(alike, paint),
    ]),
    ...[...grouped(rest, ({ file }) => file)].flatMap(([file, own]) => [
      headingOf(file, own, paint),
      ...own.map((problem) => {
        const note = noteOf(problem)
        return `${formatProblem(problem, paint)}${note === null ? '' : `\n\n  ${note}`}`
      }),
    ]),
  ]
}

function filesOf(problems: readonly Problem[]): number {
  return new Set(problems.map(({ file }) => file)).size
}

function headingOf(file: string, problems: readonly Problem[], paint: Paint): string {
  const owner = problems[0]?.owner
  const owned = owner ? [reportMessages.ownedBy(owner.name)] : []
  return `── ${[paint('file', file), howMany(problems), ...owned].join(' · ')}`
}

/** "2 fel och 1 varning i 2 filer.", where to begin, who owns the texts, and what is accepted for a time. */
export function summary(
  { problems, accepted, unjudged }: Checked,
  paint: Paint,
): readonly string[] {
  const first = firstThings(problems)
  return [
    summarise(problems, unjudged),
    ...(first.length > 0 ? [whereToBegin(first, problems.length, paint)] : []),
    ...(problems.length > 0 ? [whoOwns(problems)] : []),
    ...(accepted.length > 0 ? [whatIsAccepted({ accepted })] : []),
  ]
}

function whereToBegin(first: readonly FirstThing[], all: number, paint: Paint): string {
  const shown = first.slice(0, MOST_FIRST)
  const told = shown.reduce((count, { alike }) => count + 1 + alike, 0)
  return [
    reportMessages.startHere,
    ...shown.flatMap((thing, i) => firstLines(thing, i + 1, paint)),
    ...(told < all ? [reportMessages.thenTheRest] : []),
  ].join('\n')
}

function firstLines(thing: FirstThing, number: number, paint: Paint): readonly string[] {
  const { problem, hides, brings, alike } = thing
  const { file, line, column, rule, owner, message, mend } = problem
  const why = [
    ...(hides ? [reportMessages.hides] : []),
    ...(brings > 0 ? [reportMessages.brings(brings)] : []),
    ...(alike > 0 ? [reportMessages.alike(alike)] : []),
  ]
  const whose = owner ? ` (${owner.name})` : ''
  return [
    `  ${number}. ${file}:${line}:${column}  ${paint('rule', rule)}${whose}`,
    `     ${message} ${mend}`,
    ...(why.length > 0 ? [`     ${why.join(' ')}`] : []),
  ]
}

function whoOwns(problems: readonly Problem[]): string {
  const rows = byOwner(problems).map(
    ({ owner, problems: own }) => `  ${owner?.name ?? reportMessages.noOwner}: ${howMany(own)}`,
  )
  return [reportMessages.owners, ...rows].join('\n')
}

function whatIsAccepted({ accepted }: Pick<Checked, 'accepted'>): string {
  const rows = accepted.map(({ problem, lastDay, reason }) => {
    const { rule, file } = problem
    return `  ${reportMessages.acceptedUntil(rule, file, lastDay, reason)}`
  })
  return [reportMessages.accepted, ...rows].join('\n')
}
