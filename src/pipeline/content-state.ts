import { resolve } from 'node:path'
import { inSameWords } from '../model/in-same-words.ts'
import type { ContentFault } from './content-fault.ts'
import { excerptOf, moreToCome, wayWords } from './format-problem.ts'
import { devMessages } from './messages-dev.sv.ts'
import type { Problem } from './problem.ts'
import { firstThings } from './report/first-things.ts'

/** How the content is while someone writes in it. */
export type ContentState = {
  /** Another for each reading of the folder. */
  readonly reading: string
  /** Why the content as it is now cannot be shown; `null` when it can. */
  readonly fault: ContentFault | null
  readonly warnings: readonly Problem[]
  /** Whether there are pages to show: those of the last content without a fault. */
  readonly hasPages: boolean
}

/** What `islands/content-state.ts` shows on a page: it has no words of its own. */
export type ToldState = {
  readonly reading: string
  readonly faults: ToldList | null
  readonly warnings: ToldList | null
  /** Said aloud and shown for a while. */
  readonly mended: string | null
  readonly words: typeof WORDS
}

type ToldList = {
  readonly title: string
  readonly lead: string
  readonly items: readonly ToldProblem[]
  /** What else there is to know. */
  readonly notes: readonly string[]
  /** Shown when it has been put away. */
  readonly again: string
}

type ToldProblem = Pick<Problem, 'rule' | 'message' | 'mend'> & {
  /** Of a warning that is told in the same words of several files: all of them. */
  readonly places: readonly ToldPlace[]
  /** "På 24 ställen", which they are folded under; empty where there is one. */
  readonly folded: string
  /** "Vägen dit: Start → Första mötet"; empty where no way leads there. */
  readonly way: string
  readonly excerpt: string
}

type ToldPlace = {
  /** `content/roller/lakare.mdx:3:7` */
  readonly place: string
  /** The same from the root of the disk, for an editor. */
  readonly opens: string
}

/** So many are told on the page; nobody mends more before the next saving. */
const MOST_FAULTS = 20
const MOST_WARNINGS = 50

const WORDS = {
  openFile: devMessages.openFile,
  excerpt: devMessages.excerpt,
  mendThus: devMessages.mendThus,
  showPage: devMessages.showPage,
} as const

/** What is told over a page, or at its foot. */
export function toldState(
  { reading, fault, warnings, hasPages }: ContentState,
  mended: string | null = null,
): ToldState {
  const faults = fault && toldFaults(fault, hasPages)
  return { reading, faults, warnings: toldWarnings(warnings), mended, words: WORDS }
}

function toldFaults({ problems, unjudged }: ContentFault, hasPages: boolean): ToldList {
  const first = firstThings(problems).map(({ problem }) => problem)
  const ordered = [...first, ...problems.filter((problem) => !first.includes(problem))]
  const left = ordered.length - MOST_FAULTS
  return {
    title: devMessages.faultTitle(problems.length),
    lead: hasPages ? devMessages.pageUnder : devMessages.noPageUnder,
    items: ordered.slice(0, MOST_FAULTS).map((problem) => toldProblem([problem])),
    notes: [left > 0 ? devMessages.more(left) : '', moreToCome(unjudged).trim()].filter(Boolean),
    again: devMessages.showFaults(problems.length),
  }
}

function toldWarnings(warnings: readonly Problem[]): ToldList | null {
  if (warnings.length === 0) return null
  const shown = inSameWords(warnings).slice(0, MOST_WARNINGS)
  const left = warnings.length - shown.flat().length
  const title = devMessages.warnings(warnings.length)
  return {
    title,
    lead: devMessages.warningsLead,
    items: shown.map(toldProblem),
    notes: left > 0 ? [devMessages.moreWarnings(left)] : [],
    again: title,
  }
}

/** Told of one place, its line and the way there are shown as well. */
function toldProblem(alike: readonly [Problem, ...Problem[]]): ToldProblem {
  const [first, ...others] = alike
  const { rule, message, mend, way } = first
  const isOne = others.length === 0
  return {
    rule,
    message,
    mend,
    way: isOne && way ? wayWords(way) : '',
    places: alike.map(({ file, line, column }) => {
      const at = `:${line}:${column}`
      return { place: file + at, opens: resolve(file) + at }
    }),
    folded: isOne ? '' : devMessages.places(alike.length),
    excerpt: isOne ? excerptOf(first).join('\n') : '',
  }
}
