import type { JsonSchema } from '../schema/editor-form.ts'
import type { ContentSchema } from './content-schemas.ts'

/** A snippet as VS Code reads it. */
type Snippet = {
  readonly scope: string
  readonly prefix: string
  readonly body: string
  readonly description: string
}

/** Front matter stands in files that VS Code has as Markdown, or as MDX where that extension is installed. */
const SCOPE = 'markdown,mdx'

/**
 * A snippet for each key of front matter, with what can be chosen: no editor completes it by a schema inside an .mdx
 * file. The same key of two kinds of files is one snippet where it is written in the same way.
 */
export function contentSnippets(
  schemas: readonly ContentSchema[],
): Readonly<Record<string, Snippet>> {
  const snippets: Record<string, Snippet> = {}
  for (const { files, schema } of schemas.filter(({ files }) => files.endsWith('.mdx'))) {
    for (const [key, form] of Object.entries(propertiesOf(schema))) {
      const body = bodyOf(key, form, schema)
      const alike = Object.entries(snippets).find(
        ([, one]) => one.prefix === key && one.body === body,
      )
      const name = `${key} (${files})`
      const words = String(form.description ?? '')
      if (alike) continue
      snippets[name] = { scope: SCOPE, prefix: key, body, description: words }
    }
  }
  return snippets
}

function bodyOf(key: string, form: JsonSchema, root: JsonSchema): string {
  let stops = 0
  const stop = (choices: readonly unknown[]) => {
    stops++
    const written = choices.map((choice) => String(choice).replace(/[\\,|$}]/g, '\\$&'))
    return written.length > 0 ? `\${${stops}|${written.join(',')}|}` : `$${stops}`
  }
  const value = (of: JsonSchema, indent: string): string => {
    const plain = plainest(of, root)
    if (plain.type === 'array') {
      const item = plainest(plain.items as JsonSchema, root)
      const keys = keysOf(item)
      return keys.length > 0 ? rows(item, keys, `${indent}  `, '- ') : ` [${choice(item)}]`
    }
    const keys = keysOf(plain)
    return keys.length > 0 ? rows(plain, keys, `${indent}  `, '') : ` ${choice(plain)}`
  }
  const choice = (of: JsonSchema) =>
    stop(Array.isArray(of.enum) ? of.enum : 'const' in of ? [of.const] : [])
  const rows = (of: JsonSchema, keys: readonly string[], indent: string, sign: string) =>
    keys
      .map((inner, i) => {
        const before = i === 0 ? sign : ' '.repeat(sign.length)
        const form = propertiesOf(of)[inner] ?? {}
        return `\n${indent}${before}${inner}:${value(form, indent + ' '.repeat(sign.length))}`
      })
      .join('')
  return `${key}:${value(form, '')}`
}

/** The short form of what can be written in several ways comes first. */
function plainest(form: JsonSchema, root: JsonSchema): JsonSchema {
  if (Array.isArray(form.anyOf)) return plainest(form.anyOf[0] as JsonSchema, root)
  const kind = /^#\/\$defs\/(.+)$/.exec(String(form.$ref ?? ''))?.[1]
  const known = root.$defs as Readonly<Record<string, JsonSchema>>
  return kind === undefined ? form : (known[kind] ?? {})
}

/** Those that must stand, or all where none must. */
function keysOf(form: JsonSchema): readonly string[] {
  const required = (form.required ?? []) as readonly string[]
  return form.type !== 'object' || required.length > 0 ? required : Object.keys(propertiesOf(form))
}

function propertiesOf(form: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (form.properties ?? {}) as Readonly<Record<string, JsonSchema>>
}
