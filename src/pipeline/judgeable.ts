import type { ProcessId } from '../model/ids.ts'
import type { Parsed, ParsedContent, ParsedProcess } from './parse-content.ts'
import type { Reference } from './written.ts'

type Processes = ParsedContent['processes']

/** What the rules of the map can be tried on though files are at fault. */
export type Judgeable = {
  readonly processes: Processes
  /** Those that lack a step, or something else that only rules about single steps can do without. */
  readonly cut: ReadonlySet<ProcessId>
  /** Processes about which the rules have not said all they may have to say. */
  readonly unjudged: readonly string[]
}

/**
 * Leave out what could not be read: a rule that met half a step would tell of faults that nobody has made.
 *
 * @param unread - paths of files that are no part of the content as they are: one may be a step's text, misnamed
 */
export function judgeable(content: ParsedContent, unread: readonly string[]): Judgeable {
  const processes: Processes = new Map()
  const cut = new Set<ProcessId>()
  for (const [id, process] of content.processes) {
    const part = soundPart(process, content, unread)
    if (part !== null) processes.set(id, part)
    if (part !== process) cut.add(id as ProcessId)
  }
  return { processes, cut, unjudged: [...cut] }
}

/** @returns the process itself when nothing is wrong with it, and `null` when not even single steps can be judged */
function soundPart(
  process: ParsedProcess,
  content: ParsedContent,
  unread: readonly string[],
): ParsedProcess | null {
  const individuals = [...content.registers.party.values()].filter(({ data }) => data?.isIndividual)
  // Whether a handover is one, and what a station must answer, hangs on who the person is.
  if (individuals.length !== 1) return null
  const isKnown = (reference: Reference) => isFound(reference, process, content)
  const isSound = ({ data, references }: Parsed<unknown>) =>
    data !== null && references.every(isKnown)
  const { head, citizen, steps, stepCitizens } = process
  if (head === null || !isSound(head)) return null
  const sound = new Map(
    [...steps].filter(([id, step]) => {
      const folder = step.path.slice(0, step.path.lastIndexOf('/') + 1)
      const files = [step, ...(stepCitizens.get(id)?.values() ?? [])]
      return files.every(isSound) && !unread.some((path) => path.startsWith(folder))
    }),
  )
  const isWhole =
    sound.size === steps.size &&
    [...citizen.values()].every(isSound) &&
    [...stepCitizens.keys()].every((step) => steps.has(step)) &&
    [...sound.values()].every(({ data }) => hasOneWayPerTarget(data?.next ?? []))
  return isWhole
    ? process
    : { head, citizen: new Map(), steps: withoutLooseEnds(sound), stepCitizens }
}

/** A way to a step that is left out is left out too. */
function withoutLooseEnds(steps: ParsedProcess['steps']): ParsedProcess['steps'] {
  return new Map(
    [...steps].map(([id, step]) => {
      const next = (step.data?.next ?? []).filter(({ to }) => steps.has(to))
      const ways = [...new Map(next.map((way) => [way.to, way])).values()]
      return [id, step.data === null ? step : { ...step, data: { ...step.data, next: ways } }]
    }),
  )
}

function hasOneWayPerTarget(ways: readonly { readonly to: string }[]): boolean {
  return new Set(ways.map(({ to }) => to)).size === ways.length
}

/** Whether what is named exists and could be read, where a rule looks it up. */
function isFound(
  { kind, id, question }: Reference,
  process: ParsedProcess,
  { registers }: ParsedContent,
): boolean {
  const isParty = (party: string | undefined) => registers.party.get(party ?? '')?.data != null
  switch (kind) {
    case 'party':
      return isParty(id)
    case 'role':
      return isParty(registers.role.get(id)?.data?.party)
    case 'question':
      return registers.question.get(id)?.data != null
    case 'answer': {
      const answers = registers.question.get(question ?? '')?.data?.answers ?? []
      return answers.some((answer) => answer.id === id)
    }
    case 'variant':
      return process.head?.data?.variants.some(({ question }) => question === id) ?? false
    case 'phase':
      return process.head?.data?.phases.some((phase) => phase.id === id) ?? false
    case 'step':
      return process.steps.has(id)
    default:
      return true
  }
}
