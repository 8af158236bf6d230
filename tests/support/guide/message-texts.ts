import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { projectRoot } from '../../../src/pipeline/project-root.ts'

/** A message as its file has it, with `…` for what is filled in. */
export type MessageText = {
  /** As it is called where it is told: `keyMessages.unknownKey`. */
  readonly name: string
  readonly text: string
}

type Node = { readonly type: string; readonly [key: string]: unknown }

const FOLDER = join(projectRoot, 'src/pipeline')

/** Every sentence that tells what is wrong: the `message` of each pair of `message` and `mend` in the message files. */
export function messageTexts(): readonly MessageText[] {
  return readdirSync(FOLDER)
    .filter((file) => /^messages-.*\.sv\.ts$/.test(file))
    .sort()
    .flatMap((file) => textsIn(readFileSync(join(FOLDER, file), 'utf8')))
}

function textsIn(source: string): readonly MessageText[] {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node
  const found: MessageText[] = []
  const visit = (value: unknown, name: string, variables: ReadonlyMap<string, Node>): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, name, variables)
      return
    }
    if (!isNode(value)) return
    const own = nameOf(value, name)
    const known = isFunction(value) ? withVariables(value, variables) : variables
    const message = value.type === 'ObjectExpression' ? messageOf(value) : null
    if (message !== null) {
      for (const text of textsOf(message, known)) found.push({ name: own, text })
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'type') visit(inner, own, known)
  }
  visit(program, '', new Map())
  return found
}

/** The value of `message`, where `mend` stands beside it. */
function messageOf({ properties }: Node): Node | null {
  if (!Array.isArray(properties)) return null
  const byKey = new Map(properties.filter(isNode).map((one) => [keyOf(one), one.value]))
  const message = byKey.get('message')
  return byKey.has('mend') && isNode(message) ? message : null
}

function textsOf(node: Node, variables: ReadonlyMap<string, Node>): readonly string[] {
  const inner = (value: unknown) => (isNode(value) ? textsOf(value, variables) : [])
  switch (node.type) {
    case 'Literal':
      return [String(node.value)]
    case 'TemplateLiteral': {
      const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
      return [quasis.map(({ value }) => value.cooked).join('…')]
    }
    case 'ConditionalExpression':
      return [...inner(node.consequent), ...inner(node.alternate)]
    case 'Identifier': {
      const variable = variables.get(String(node.name))
      return variable === undefined ? [] : textsOf(variable, variables)
    }
    default:
      return []
  }
}

function withVariables(node: Node, outer: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  const own = new Map(outer)
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    if (value.type === 'VariableDeclarator' && isNode(value.id) && isNode(value.init)) {
      own.set(String(value.id.name), value.init)
    }
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(node.body)
  return own
}

/** The constant that holds the messages, then the message's own key. */
function nameOf(node: Node, outer: string): string {
  if (node.type === 'VariableDeclarator' && isNode(node.id) && outer === '')
    return String(node.id.name)
  if (node.type === 'FunctionDeclaration' && isNode(node.id)) return String(node.id.name)
  const isMessage =
    node.type === 'Property' && isNode(node.value) && isFunction(node.value) && !outer.includes('.')
  return isMessage ? `${outer}.${keyOf(node)}` : outer
}

function keyOf({ key }: Node): string {
  if (!isNode(key)) return ''
  return String(key.name ?? key.value)
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The rule that each message is told as, by the calls that name both. */
export function rulesByMessage(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const sources = (readdirSync(FOLDER, { recursive: true }) as string[]).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.sv.ts') && !file.endsWith('.d.ts'),
  )
  for (const file of sources) {
    const program = parseAst(readFileSync(join(FOLDER, file), 'utf8'), {
      lang: 'ts',
    }) as unknown as Node
    const visit = (value: unknown, variables: ReadonlyMap<string, Node>): void => {
      if (Array.isArray(value)) {
        for (const item of value) visit(item, variables)
        return
      }
      if (!isNode(value)) return
      const known = isFunction(value) ? withVariables(value, variables) : variables
      const parts = partsOf(value)
      const rules = parts.flatMap((part) => rulesIn(part))
      const messages = parts.flatMap((part) => messagesIn(part, known, 0))
      for (const message of rules.length === 1 ? messages : []) {
        found.set(message, (found.get(message) ?? new Set()).add(rules[0] ?? ''))
      }
      for (const inner of Object.values(value)) visit(inner, known)
    }
    visit(program, new Map())
  }
  return found
}

/** What a call is given, or the values of an object that has a rule and its sentences. */
function partsOf(node: Node): readonly Node[] {
  if (node.type === 'CallExpression') return (node.arguments as readonly unknown[]).filter(isNode)
  if (node.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return []
  const properties = node.properties.filter(isNode)
  const told = properties.filter((one) => ['rule', 'kind', 'sentences'].includes(keyOf(one)))
  return told.flatMap(({ value }) => (isNode(value) ? value : []))
}

function rulesIn(node: Node): readonly string[] {
  const isRule = node.type === 'Literal' && /^[a-z]+(?:-[a-z]+)*$/.test(String(node.value))
  return isRule && String(node.value).length > 5 ? [String(node.value)] : []
}

function messagesIn(
  node: Node,
  variables: ReadonlyMap<string, Node>,
  depth: number,
): readonly string[] {
  if (depth > 6) return []
  const callee = node.callee
  if (node.type === 'CallExpression' && isNode(callee) && callee.type === 'MemberExpression') {
    const { object, property } = callee as {
      readonly object?: unknown
      readonly property?: unknown
    }
    if (isNode(object) && isNode(property) && String(object.name).endsWith('Messages')) {
      return [`${String(object.name)}.${String(property.name)}`]
    }
  }
  if (node.type === 'Identifier') {
    const variable = variables.get(String(node.name))
    return variable ? messagesIn(variable, new Map(), depth + 1) : []
  }
  if (!['ConditionalExpression', 'LogicalExpression', 'CallExpression'].includes(node.type))
    return []
  return Object.values(node).flatMap((inner) =>
    (Array.isArray(inner) ? inner : [inner]).flatMap((one) =>
      isNode(one) ? messagesIn(one, variables, depth + 1) : [],
    ),
  )
}
