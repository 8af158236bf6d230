import { idFault } from './id-fault.ts'
import { referenceMessages } from './messages-references.sv.ts'
import { nearest, plain } from './nearest.ts'
import type { ParsedContent, ParsedProcess } from './parse-content.ts'
import { error, type Problem, type Sentences } from './problem.ts'
import { REGISTER_KINDS, type RegisterKind } from './register-folders.ts'
import { isBlank, isWrittenMap, type Reference, type ReferenceKind, Written } from './written.ts'

/** What exists, by kind. `null`: cannot be told, because the file that would say so is at fault. */
export type Known = {
  readonly idsOf: (kind: ReferenceKind, scope: Scope) => ReadonlySet<string> | null
  /** The roles of a party. */
  readonly rolesOf: (party: string) => readonly string[]
  /** The party of a role; `null` when its file is at fault. */
  readonly partyOf: (role: string) => string | null
  /** Registers that files refer to, more than once, and whose folders hold nothing. */
  readonly missing: readonly RegisterKind[]
  /** The step that had this id before it was renamed. */
  readonly stepOnceCalled: (id: string, process: string) => string | null
}

/** The process that steps and phases are looked up in, and the question that answers are looked up in. */
type Scope = { readonly process: string | null; readonly question?: string }

/**
 * What every id can refer to. Files at fault count by their names, so that one fault is told once.
 */
export function knownIds(content: ParsedContent): Known {
  const { registers } = content
  const missing = missingRegisters(content)
  const simple = new Map<ReferenceKind | RegisterKind, ReadonlySet<string> | null>([
    ...REGISTER_KINDS.map(
      (kind) => [kind, missing.includes(kind) ? null : namesOf(registers[kind])] as const,
    ),
    ['process', namesOf(content.processes)],
  ])
  const sources = content.sources?.written ? new Set(Object.keys(content.sources.written)) : null
  const steps = new Map<string, ReadonlySet<string>>()
  const phases = new Map<string, ReadonlySet<string> | null>()
  const variants = new Map<string, ReadonlySet<string> | null>()
  const renamed = new Map<string, ReadonlyMap<string, string>>()
  for (const [id, process] of content.processes) {
    // A step with a text for the citizen exists, though the lack of its own file is told.
    steps.set(id, new Set([...namesOf(process.steps), ...namesOf(process.stepCitizens)]))
    phases.set(id, idsInList(process.head?.written?.faser))
    variants.set(id, variantQuestions(process))
    renamed.set(id, renamedSteps(process))
  }
  const answers = new Map<string, ReadonlySet<string> | null>()
  for (const [id, question] of registers.question) {
    answers.set(id, idsInList(question.written?.svar))
  }
  return {
    idsOf(kind, { process, question }) {
      if (kind === 'source') return sources
      if (kind === 'step') return steps.get(process ?? '') ?? null
      if (kind === 'phase') return phases.get(process ?? '') ?? null
      if (kind === 'variant') {
        // A consent belongs to no process: it follows those that ask for it.
        return process === null ? allOf(variants) : (variants.get(process) ?? null)
      }
      if (kind === 'answer') return answers.get(question ?? '') ?? null
      return simple.get(kind) ?? null
    },
    rolesOf: (party) =>
      [...registers.role].flatMap(([id, { data }]) => (data?.party === party ? id : [])),
    partyOf: (role) => registers.role.get(role)?.data?.party ?? null,
    missing,
    stepOnceCalled: (id, process) => renamed.get(process)?.get(id) ?? null,
  }
}

/** Report every id that does not exist, with the nearest that does. */
export function checkReferences(
  content: ParsedContent,
  known: Known,
  report: (problem: Problem) => void,
): void {
  const check = (references: readonly Reference[], process: string | null) => {
    for (const reference of references) {
      const problem = problemWith(reference, process, known)
      if (problem) report(problem)
    }
  }
  for (const { references, process } of referencesIn(content)) check(references, process)
}

/** All that files refer to, with the process that they belong to. */
export function referencesIn({ settings, registers, processes }: ParsedContent): readonly {
  readonly references: readonly Reference[]
  readonly process: string | null
}[] {
  const outside = [
    ...(settings ? [settings] : []),
    ...Object.values(registers).flatMap((register): { references: readonly Reference[] }[] => [
      ...register.values(),
    ]),
  ]
  return [
    ...outside.map(({ references }) => ({ references, process: null })),
    ...[...processes].flatMap(([id, { head, citizen, steps, stepCitizens }]) =>
      [
        ...(head ? [head] : []),
        ...citizen.values(),
        ...steps.values(),
        ...[...stepCitizens.values()].flatMap((texts) => [...texts.values()]),
      ].map(({ references }) => ({ references, process: id })),
    ),
  ]
}

/** One file that lacks is told where it is named; a folder that lacks is told once, by itself. */
function missingRegisters(content: ParsedContent): readonly RegisterKind[] {
  const empty = REGISTER_KINDS.filter((kind) => content.registers[kind].size === 0)
  if (empty.length === 0) return []
  const named = referencesIn(content).flatMap(({ references }) => references)
  return empty.filter(
    (kind) => new Set(named.filter((one) => one.kind === kind).map(({ id }) => id)).size > 1,
  )
}

/** @returns `null` when the id exists, or when nobody can tell */
export function problemWith(
  { kind, id, place, question, isInList = true, locator, ...reference }: Reference,
  ownProcess: string | null,
  known: Known,
): Problem | null {
  const process = reference.process ?? ownProcess
  const scope = question === undefined ? { process } : { process, question }
  const ids = known.idsOf(kind, scope)
  if (ids === null) return null
  if (ids.has(id)) {
    const whole = `${id} ${locator ?? ''}`
    const sources = citationsIn(whole, ids)
    if (kind !== 'source' || sources.length === 1) return null
    return error('missing-comma', place, referenceMessages.severalSources(whole, sources))
  }
  const cited = kind === 'source' ? sourceMeant(`${id} ${locator ?? ''}`, ids) : null
  if (cited) return error('unknown-source', place, cited)
  const now = kind === 'step' ? known.stepOnceCalled(id, process ?? '') : null
  if (now !== null) return error('unknown-step', place, referenceMessages.renamedStep(id, now))
  // A name that cannot be an id is told where it stands: nobody is led to write it.
  const writable = [...ids].filter((known) => idFault(known) === null)
  const several = severalIn(id, ids, writable)
  if (several)
    return error(`unknown-${kind}`, place, referenceMessages.severalIds(id, several, isInList))
  const other = kind === 'answer' ? null : kindOf(id, kind, process, known)
  if (other === 'party' && kind === 'role') {
    const sentences = referenceMessages.partyForRole(id, known.rolesOf(id))
    return error('unknown-role', place, sentences)
  }
  if (other === 'role' && kind === 'party') {
    return error('unknown-party', place, referenceMessages.roleForParty(id, known.partyOf(id)))
  }
  const near = other === null ? nearest(id, writable) : null
  const few = near === null && FEW.includes(kind) && ids.size <= MOST_CHOICES ? [...ids] : []
  return error(
    `unknown-${kind}`,
    place,
    referenceMessages.unknownId(kind, id, near, other, idFault(id), few),
  )
}

/** Several ids that are read as one, for want of a comma: each as it is written, or the nearest to it. */
function severalIn(
  written: string,
  ids: ReadonlySet<string>,
  writable: readonly string[],
): readonly string[] | null {
  // One id with spaces where its hyphens should be.
  if (writable.some((id) => plain(id) === plain(written))) return null
  const words = written.split(/\s*[;,/+&]\s*|\s+och\s+|\s+/).filter(Boolean)
  if (words.length < 2 || !words.some((word) => ids.has(word))) return null
  const meant = words.flatMap((word) => (ids.has(word) ? word : (nearest(word, writable) ?? [])))
  return meant.length === words.length && new Set(meant).size === meant.length ? meant : null
}

/** What was meant by a source's name with spaces in it, or by its address. */
function sourceMeant(written: string, ids: ReadonlySet<string>): Sentences | null {
  if (/^(?:https?:|www\.)/i.test(written)) return referenceMessages.addressForSource(written.trim())
  const words = written.trim().split(/\s+/)
  for (let length = words.length; length > 1; length--) {
    const name = plain(words.slice(0, length).join(' '))
    const meant = [...ids].find((id) => plain(id) === name)
    if (meant === undefined) continue
    const whole = [meant, ...words.slice(length)].join(' ')
    return referenceMessages.sourceWithSpaces(written.trim(), whole)
  }
  return null
}

/** "handbok 1 turlista 9": a source begins at each word that is the id of one. */
function citationsIn(written: string, ids: ReadonlySet<string>): readonly string[] {
  const words = written.trim().split(/\s+/)
  const starts = words.flatMap((word, i) => (i === 0 || ids.has(word) ? i : []))
  return starts.map((start, i) =>
    words
      .slice(start, starts[i + 1])
      .join(' ')
      .replace(/(?:[;,/+&]| och)+$/, ''),
  )
}

/** Of these there may be so few that they can be told one by one. */
const FEW: readonly ReferenceKind[] = ['process', 'phase', 'variant', 'answer', 'party']
const MOST_CHOICES = 8

const CONFUSED: readonly ReferenceKind[] = [
  'question',
  'party',
  'role',
  'document',
  'consent',
  'step',
  'process',
]

/** A role where a party should stand is a common slip: the id exists, as something else. */
function kindOf(
  id: string,
  wanted: ReferenceKind,
  process: string | null,
  known: Known,
): ReferenceKind | null {
  const others = CONFUSED.filter((kind) => kind !== wanted)
  return others.find((kind) => known.idsOf(kind, { process })?.has(id)) ?? null
}

/** The ids that its steps had before, each with the one it has now. The first step that claims an id has had it. */
function renamedSteps({ steps }: ParsedProcess): ReadonlyMap<string, string> {
  const pairs = [...steps].flatMap(([id, { data }]) =>
    (data?.previousIds ?? []).map((previousId) => [previousId, id] as const),
  )
  return new Map(pairs.toReversed())
}

/** The questions that give the process its forms; a process without such has none. */
function variantQuestions({ head }: ParsedProcess): ReadonlySet<string> | null {
  const written = head?.written
  if (!written) return null
  return isBlank(written.varianter) ? new Set() : idsInList(written.varianter, 'fråga')
}

/** The `id` of each entry, or another key of it, read without complaint; `null` where one has none that can be read. */
function idsInList(value: unknown, key = 'id'): ReadonlySet<string> | null {
  if (!Array.isArray(value) || !value.every(isWrittenMap)) return null
  const ids = value.map((item) => {
    const id = item[key]
    return id instanceof Written && typeof id.value === 'string' ? withNewName(id.value) : null
  })
  return ids.includes(null) ? null : new Set(ids.flatMap((names) => names ?? []))
}

/** @returns `null` when one of them cannot be told */
function allOf(ids: ReadonlyMap<string, ReadonlySet<string> | null>): ReadonlySet<string> | null {
  const known = [...ids.values()].filter((one) => one !== null)
  return known.length < ids.size ? null : new Set(known.flatMap((one) => [...one]))
}

/** What can be referred to in a register, by its files. */
function namesOf(files: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...files.keys()].flatMap(withNewName))
}

/** An id that has to be renamed is looked for under its new name as well: the one fault is told once. */
function withNewName(id: string): readonly string[] {
  const renamed = idFault(id)?.suggestion
  return renamed ? [renamed, id] : [id]
}
