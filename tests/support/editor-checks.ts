import { Ajv } from 'ajv'
import type { Site } from '../../src/model/site.ts'
import { BuildMemory } from '../../src/pipeline/build-memory.ts'
import { classify } from '../../src/pipeline/content-file.ts'
import { type ContentSchema, contentSchemas } from '../../src/pipeline/editor/content-schemas.ts'
import { checkReferences, knownIds } from '../../src/pipeline/link-references.ts'
import { parseContent } from '../../src/pipeline/parse-content.ts'
import type { Problem } from '../../src/pipeline/problem.ts'
import { isWrittenMap, Written } from '../../src/pipeline/written.ts'
import { parsedFiles } from '../../src/pipeline/written-files.ts'

type Files = ReadonlyMap<string, string>
export type Plain =
  | null
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [key: string]: Plain }
export type Front = { readonly [key: string]: Plain }

/** What editors have of a folder: whether a file's front matter is as its schema says. */
export type Editor = {
  readonly schemas: readonly ContentSchema[]
  readonly faultsOf: (path: string, front: Plain) => readonly string[]
}

export function editorOf(site: Site): Editor {
  const schemas = contentSchemas(site)
  // `enumDescriptions` is a word of editors.
  const ajv = new Ajv({ strict: false, allErrors: true })
  const validators = schemas.map(({ files: pattern, schema }) => ({
    pattern: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    validate: ajv.compile(schema),
  }))
  const faultsOf = (path: string, front: Plain) => {
    const { validate } = validators.find(({ pattern }) => pattern.test(path)) ?? {}
    if (validate === undefined) throw new Error(`no schema is for ${path}`)
    validate(front)
    return (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message}`)
  }
  return { schemas, faultsOf }
}

const memory = new BuildMemory()

/** Every file as the check reads it, and what it says of them. */
export function checked(files: Files): {
  readonly problems: readonly Problem[]
  readonly fronts: ReadonlyMap<string, Front>
} {
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  const texts = [...files].flatMap(([path, text]) => {
    const { file } = classify(path)
    return file === null ? [] : [{ ...file, path, text }]
  })
  const content = parseContent(texts, [], memory, report)
  checkReferences(content, knownIds(content), report)
  const fronts = parsedFiles(content).flatMap(({ path, written }) =>
    written ? [[path, plain(written) as Front] as const] : [],
  )
  return { problems, fronts: new Map(fronts) }
}

function plain(value: unknown): Plain {
  if (value instanceof Written) return value.value
  if (Array.isArray(value)) return value.map(plain)
  if (!isWrittenMap(value)) throw new Error('nothing else is written')
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
