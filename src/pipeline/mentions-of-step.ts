import type { Nodes } from 'mdast'
import { addressOf } from '../model/addresses.ts'
import type { ProcessId, StepId } from '../model/ids.ts'
import { referencesIn } from './link-references.ts'
import { type Body, bodiesOf } from './mdx/bodies.ts'
import { parseBody } from './mdx/parse-body.ts'
import { walk } from './mdx/walk.ts'
import type { ParsedContent } from './parse-content.ts'
import type { TextEdit } from './text-edits.ts'
import { Written } from './written.ts'

type StepName = { readonly process: string; readonly step: string }
/** By the path of the file, as messages show it. */
type Edits = Map<string, TextEdit[]>

/** Every place of the content that names a step, with the edit that gives it another id there. */
export function mentionsOfStep(
  content: ParsedContent,
  { process, step }: StepName,
  newId: string,
): ReadonlyMap<string, readonly TextEdit[]> {
  const edits: Edits = new Map()
  const add = (file: string, edit: TextEdit) => {
    edits.set(file, [...(edits.get(file) ?? []), edit])
  }
  const name = { before: step, after: newId }
  const whole = { before: `${process}/${step}`, after: `${process}/${newId}` }
  for (const { references, process: own } of referencesIn(content)) {
    for (const { kind, id, place, process: named } of references) {
      if (kind !== 'step' || id !== step || (named ?? own) !== process) continue
      add(place.file, { ...place, ...(named === undefined ? name : whole) })
    }
  }
  for (const { steps } of content.processes.values()) {
    for (const { data } of steps.values()) {
      if (data?.calls !== process) continue
      for (const { fromEnd, written } of data.next) {
        const end = written['från-slut']
        if (fromEnd !== step || !(end instanceof Written)) continue
        add(end.place.file, { ...end.place, ...name })
      }
    }
  }
  for (const body of bodiesOf(content)) {
    for (const edit of mentionsInBody(body, { process, step }, newId)) add(body.path, edit)
  }
  return edits
}

function mentionsInBody(body: Body, { process, step }: StepName, newId: string): TextEdit[] {
  const { tree } = parseBody(body.body, body.path, () => {}) ?? {}
  if (tree === undefined) return []
  const addresses = [
    addressOf.step(process as ProcessId, step as StepId),
    addressOf.station(process as ProcessId, step as StepId),
  ]
  const names = [`${process}/${step}`, ...(body.process === process ? [step] : [])]
  const edits: TextEdit[] = []
  walk(tree, (node) => {
    const written = textOf(node, body.body)
    for (const { before, after } of changesIn(node, written)) {
      const at = written.indexOf(before)
      const start = (node.position?.start.offset ?? 0) + at
      edits.push({ ...placeOf(body.body, start), before, after })
    }
    return true
  })
  return edits

  function changesIn(node: Nodes, written: string): { before: string; after: string }[] {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name !== 'Steg') return []
      const [before, quote = '', id = ''] = /\bid\s*=\s*(["'])([^"']*)\1/.exec(written) ?? []
      if (before === undefined || !names.includes(id.trim())) return []
      const renamed = id.trim().replace(/[^/]+$/, newId)
      return [{ before, after: `id=${quote}${renamed}${quote}` }]
    }
    if (node.type !== 'link' && node.type !== 'definition') return []
    const { url } = node
    const { pathname } = new URL(url, `https://site.invalid${body.address}`)
    if (!/^[^:]*$/.test(url) || !addresses.includes(`${pathname.replace(/\/$/, '')}/`)) return []
    const [path = '', rest = ''] = [url.replace(/[?#].*$/, ''), /[?#].*$/.exec(url)?.[0]]
    const renamed = path.replace(new RegExp(`${step}(/?)$`), `${newId}$1`)
    return renamed === path ? [] : [{ before: url, after: renamed + rest }]
  }
}

function textOf(node: Nodes, body: string): string {
  const { start, end } = node.position ?? {}
  return body.slice(start?.offset ?? 0, end?.offset ?? 0)
}

function placeOf(text: string, offset: number): Pick<TextEdit, 'line' | 'column'> {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return { line: text.slice(0, offset).split('\n').length, column: offset - start + 1 }
}
