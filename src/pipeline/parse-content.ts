import type * as z from 'zod'
import type { Provenance, Source } from '../model/provenance.ts'
import type { BuildMemory } from './build-memory.ts'
import type { ContentFile } from './content-file.ts'
import { readFrontMatter, readYaml } from './front-matter.ts'
import { fileMessages } from './messages-files.sv.ts'
import type { Places } from './places.ts'
import { error, type Problem } from './problem.ts'
import type { TextFile } from './read-content.ts'
import type { RegisterKind } from './register-folders.ts'
import { citizenIntroduction, citizenText } from './schema/citizen.ts'
import { consent } from './schema/consent.ts'
import { document } from './schema/document.ts'
import { problemOf } from './schema/fault.ts'
import { bottleneck, gap, targetGroup } from './schema/known-places.ts'
import { legalRule } from './schema/legal-rule.ts'
import { news } from './schema/news.ts'
import { party } from './schema/party.ts'
import { process, type WrittenProcess } from './schema/process.ts'
import { inheritedFrom } from './schema/provenance.ts'
import { question } from './schema/question.ts'
import { role } from './schema/role.ts'
import { settings } from './schema/settings.ts'
import { swapped } from './schema/signatures.ts'
import { sources } from './schema/sources.ts'
import { step, type WrittenStep } from './schema/step.ts'
import { term } from './schema/term.ts'
import type { Reference, WrittenFile, WrittenMap } from './written.ts'

/** What each file of a register is checked by. */
export const registerSchemas = {
  party,
  role,
  question,
  document,
  consent,
  term,
  'legal-rule': legalRule,
  gap,
  bottleneck,
  'target-group': targetGroup,
  news,
} as const satisfies Record<RegisterKind, z.ZodType>

type RegisterData = {
  [Kind in RegisterKind]: z.output<(typeof registerSchemas)[Kind]>
}
type Registers = { readonly [Kind in RegisterKind]: Map<string, Parsed<RegisterData[Kind]>> }

/** A file's front matter by its schema, and its body. `data` is `null` when it is at fault: the id is known all the same. */
export type Parsed<Data> = {
  readonly path: string
  readonly data: Data | null
  /** What was written, also when it is at fault. */
  readonly written: WrittenMap | null
  readonly body: string
  readonly references: readonly Reference[]
}

export type ParsedProcess = {
  head: Parsed<WrittenProcess> | null
  readonly citizen: Map<string, Parsed<z.output<typeof citizenIntroduction>>>
  readonly steps: Map<string, Parsed<WrittenStep>>
  readonly stepCitizens: Map<string, Map<string, Parsed<z.output<typeof citizenText>>>>
}

/** All of a content folder by kind and id, each file on its own; nothing is linked yet. */
export type ParsedContent = {
  settings: Parsed<z.output<typeof settings>> | null
  sources: Parsed<readonly Source[]> | null
  readonly registers: Registers
  readonly processes: Map<string, ParsedProcess>
}

/** A file that has been parsed: where it belongs, and what is wrong with it by itself. */
export type KeptFile = {
  readonly put: (content: ParsedContent) => void
  readonly problems: readonly Problem[]
}

/**
 * Parse every file by the schema of its kind.
 *
 * @param unread - files that exist but could not be read; their ids count
 */
export function parseContent(
  files: readonly TextFile[],
  unread: readonly ContentFile[],
  memory: BuildMemory,
  report: (problem: Problem) => void,
): ParsedContent {
  const content = emptyContent()
  for (const file of unread) parsed(file, () => nothing(''))(content)
  for (const file of files) {
    const { put, problems } = memory.files.of(JSON.stringify(file), () =>
      parseFile(file, memory.places),
    )
    put(content)
    for (const problem of problems) report(problem)
  }
  return content
}

function parseFile(file: TextFile, places: Places): KeptFile {
  const problems: Problem[] = []
  const put = parsed(file, (schema) =>
    parse(file, schema, places, (problem) => problems.push(problem)),
  )
  return { put, problems }
}

type ParseAs = <Data>(schema: z.ZodType<Data>) => Parsed<Data>

/** @returns what puts the parsed file in its place */
function parsed(file: ContentFile, parseAs: ParseAs): KeptFile['put'] {
  switch (file.kind) {
    case 'settings': {
      const own = parseAs(settings)
      return (content) => {
        content.settings = own
      }
    }
    case 'sources': {
      const own = parseAs(sources)
      return (content) => {
        content.sources = own
      }
    }
    case 'register':
      return parsedRegister(file.of, file.id, parseAs)
    case 'process': {
      const own = parseAs(process)
      return (content) => {
        processOf(content, file.process).head = own
      }
    }
    case 'process-citizen': {
      const own = parseAs(citizenIntroduction)
      return (content) => processOf(content, file.process).citizen.set(file.language, own)
    }
    case 'step': {
      const own = parseAs(step)
      return (content) => processOf(content, file.process).steps.set(file.step, own)
    }
    case 'step-citizen': {
      const own = parseAs(citizenText)
      return (content) => {
        const { stepCitizens } = processOf(content, file.process)
        const texts = stepCitizens.get(file.step) ?? new Map()
        stepCitizens.set(file.step, texts)
        texts.set(file.language, own)
      }
    }
  }
}

function parsedRegister<Kind extends RegisterKind>(
  kind: Kind,
  id: string,
  parseAs: ParseAs,
): KeptFile['put'] {
  const schemas: { readonly [Each in RegisterKind]: z.ZodType<RegisterData[Each]> } =
    registerSchemas
  const own = parseAs(schemas[kind])
  return ({ registers }) => registers[kind].set(id, own)
}

function processOf(content: ParsedContent, id: string): ParsedProcess {
  const found = content.processes.get(id)
  if (found) return found
  const made = { head: null, citizen: new Map(), steps: new Map(), stepCitizens: new Map() }
  content.processes.set(id, made)
  return made
}

function parse<Data>(
  textFile: TextFile,
  schema: z.ZodType<Data>,
  places: Places,
  report: (problem: Problem) => void,
): Parsed<Data> {
  const { path, text, kind } = textFile
  const file: WrittenFile = {
    path,
    references: [],
    inherited: { status: 'stated', citations: [] } satisfies Provenance,
    note: (value, written) => places.note(value, written),
  }
  const isYaml = kind === 'settings' || kind === 'sources'
  const { data, body } = isYaml
    ? { data: readYaml(text, file, report), body: '' }
    : readFrontMatter(text, file, report)
  if (data === null) return { ...nothing(path), body }
  const other = swapped(textFile, data)
  if (other !== null) {
    const sentences = fileMessages.swapped(other.holds, other.shouldHold)
    report(error('swapped-file', { file: path, line: 1, column: 1 }, sentences))
    return { ...nothing(path), body }
  }
  file.inherited = inheritedFrom(data)
  // Reading what is inherited noted its sources; the parsing proper does so again.
  file.references.length = 0
  const result = schema.safeParse(data)
  if (!result.success) {
    for (const issue of result.error.issues) {
      const problem = problemOf(issue)
      if (problem) report(problem)
    }
  } else if (typeof result.data === 'object' && result.data !== null) {
    places.note(result.data, data)
  }
  return {
    path,
    data: result.success ? result.data : null,
    written: data,
    body,
    references: file.references,
  }
}

export function emptyContent(): ParsedContent {
  return { settings: null, sources: null, registers: emptyRegisters(), processes: new Map() }
}

function nothing(path: string) {
  return { path, data: null, written: null, body: '', references: [] }
}

function emptyRegisters(): Registers {
  return {
    party: new Map(),
    role: new Map(),
    question: new Map(),
    document: new Map(),
    consent: new Map(),
    term: new Map(),
    'legal-rule': new Map(),
    gap: new Map(),
    bottleneck: new Map(),
    'target-group': new Map(),
    news: new Map(),
  }
}
