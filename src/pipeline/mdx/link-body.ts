import type { BlockContent, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { addressOf } from '../../model/addresses.ts'
import type {
  ConsentId,
  DocumentId,
  LegalRuleId,
  PartyId,
  ProcessId,
  RoleId,
  StepId,
  TermId,
} from '../../model/ids.ts'
import type { LegalRule } from '../../model/site.ts'
import { type Known, problemWith } from '../link-references.ts'
import { bodyMessages } from '../messages-body.sv.ts'
import { valueMessages } from '../messages-values.sv.ts'
import { nearest } from '../nearest.ts'
import type { ParsedContent } from '../parse-content.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { realAddress } from '../real-address.ts'
import type { Body } from './bodies.ts'
import { type JsxElement, placeOf } from './check-body.ts'
import { COMPONENTS } from './components.ts'
import { HEADING_PREFIX } from './slug.ts'

export type Surroundings = {
  readonly content: ParsedContent
  readonly known: Known
  readonly pages: ReadonlySet<string>
  /** The headings of each page's text, as writers link to them. */
  readonly anchorsOf: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Turn the components that name something into links with its right name, and give links within the site their
 * full address: the published text then needs no look-ups. A citizen's text explains a term where it stands instead
 * of leading away, so its `<Begrepp>` stays, and bears the explanation.
 */
export function linkBody(
  tree: Root,
  source: Body,
  around: Surroundings,
  report: (problem: Problem) => void,
): void {
  const change = (parent: Parents): void => {
    parent.children.forEach((child, index) => {
      if ('children' in child) change(child)
      if (child.type === 'link' || child.type === 'definition') {
        child.url = resolveUrl(child.url, child, source, around, report)
      }
      if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') {
        const made = resolveElement(child, source, around, report)
        if (made) (parent.children as Nodes[])[index] = made
      }
    })
  }
  change(tree)
}

/** Addresses that lead out of the site. */
const SAFE = /^(https:\/\/|mailto:|tel:)/i

function resolveUrl(
  url: string,
  node: Nodes,
  source: Body,
  { pages, anchorsOf }: Surroundings,
  report: (problem: Problem) => void,
): string {
  const place = placeOf(node, source.path)
  if (url.trim() === '') {
    report(error('empty-link', place, bodyMessages.emptyLink()))
    return url
  }
  if (SAFE.test(url)) {
    const address = realAddress(url)
    if (address) report(error('tracking-link', place, valueMessages.trackingLink(address)))
    return url
  }
  const outside = leadsOut(url)
  if (outside !== null) {
    report(error('unsafe-link', place, outside))
    return ''
  }
  // Whatever else has a scheme, or hides one behind odd characters, is refused.
  if (/^[^/?#]*:/.test(url) || /^[/\\]{2}/.test(url) || /[\\\p{Cc}]/u.test(url)) {
    report(error('unsafe-link', place, bodyMessages.unsafeLink(url)))
    return ''
  }
  const { pathname, search, hash } = new URL(url, `https://site.invalid${source.address}`)
  const page = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (!pages.has(page)) {
    const near = nearest(page, alike(page, pages))
    report(error('unknown-address', place, bodyMessages.unknownAddress(url, near)))
    return url
  }
  const anchor = decodeAnchor(hash)
  if (anchor === '') return page + search
  const anchors = anchorsOf.get(page) ?? new Set<string>()
  if (!anchors.has(anchor)) {
    const near = nearest(anchor, anchors)
    report(error('unknown-anchor', place, bodyMessages.unknownAnchor(anchor, near)))
  }
  if (page === addressOf.glossary()) return `${page}#${anchor}`
  const target = `#${HEADING_PREFIX}${anchor}`
  return page === source.address ? target : page + search + target
}

/** What was meant to lead out of the site, and lacks the letters that say so. */
function leadsOut(url: string): Sentences | null {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url)) return bodyMessages.mailWithoutScheme(url)
  if (/^www\.|^[\w-]+(\.[\w-]+)*\.(se|com|org|nu|eu|net)(\/|$)/i.test(url)) {
    return bodyMessages.webWithoutScheme(url)
  }
  return /^([a-z]:[\\/]|file:|\\\\)/i.test(url) ? bodyMessages.fileOnDisk(url) : null
}

/** Pages as deep down as the one that was asked for: a step is no guess for a process. */
function alike(page: string, pages: ReadonlySet<string>): string[] {
  const depth = page.split('/').length
  return [...pages].filter((other) => other.split('/').length === depth)
}

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

function resolveElement(
  element: JsxElement,
  source: Body,
  around: Surroundings,
  report: (problem: Problem) => void,
): Nodes | null {
  const spec = COMPONENTS.get(element.name ?? '')
  if (!spec?.refersTo) return null
  const id = textOf(element, 'id')
  // A missing id has been told already.
  if (id === '') return null
  const isFlow = element.type === 'mdxJsxFlowElement'
  const found = lookUp(element, id, source, around)
  if ('problem' in found) {
    report(found.problem)
    return null
  }
  if (found.rule) return isFlow ? ruleBlock(found.rule) : ruleInline(found.rule)
  const given = inlineOf(element.children)
  const words: PhrasingContent[] = given.length > 0 ? given : [{ type: 'text', value: found.name }]
  if (found.note !== undefined) {
    const note = { type: 'mdxJsxAttribute' as const, name: 'note', value: found.note }
    const term: PhrasingContent = {
      type: 'mdxJsxTextElement',
      name: element.name,
      attributes: [note],
      children: words,
    }
    return isFlow ? { type: 'paragraph', children: [term] } : term
  }
  const content: PhrasingContent[] =
    found.address === null
      ? words
      : [{ type: 'link', url: found.address, children: words as never }]
  if (isFlow) return { type: 'paragraph', children: content }
  return content.length === 1 && content[0] ? content[0] : { type: 'emphasis', children: content }
}

type Found =
  | { readonly problem: Problem }
  | {
      readonly name: string
      readonly address: string | null
      readonly rule?: LegalRule
      /** The page itself explains the term so, where it stands. */
      readonly note?: string
    }

function lookUp(element: JsxElement, id: string, source: Body, around: Surroundings): Found {
  const { content, known } = around
  const { registers } = content
  const kind = COMPONENTS.get(element.name ?? '')?.refersTo ?? 'term'
  const place = placeOf(element, source.path)
  const isStep = kind === 'step'
  const slash = isStep ? id.indexOf('/') : -1
  const process = slash < 0 ? source.process : id.slice(0, slash)
  const own = slash < 0 ? id : id.slice(slash + 1)
  if (slash >= 0) {
    const problem = problemWith({ kind: 'process', id: process ?? '', place }, null, known)
    if (problem) return { problem }
  }
  if (isStep && process === null) {
    // Outside a process a step is named with its process.
    const problem = problemWith({ kind: 'process', id: own, place }, null, known)
    return {
      problem: problem ?? error('unknown-step', place, bodyMessages.stepWithoutProcess(own)),
    }
  }
  const problem = problemWith({ kind, id: own, place }, process, known)
  if (problem) return { problem }
  // Citizens are told the words; the pages of roles, parties and documents are for caseworkers.
  const isCitizen = source.audience === 'citizen'
  switch (kind) {
    case 'term': {
      const data = registers.term.get(id)?.data
      const note = data?.plain ?? data?.definition
      const found = { name: data?.name ?? id, address: addressOf.term(id as TermId) }
      return isCitizen && note ? { ...found, note } : found
    }
    case 'role': {
      const data = registers.role.get(id)?.data
      const name = (isCitizen ? data?.citizen?.name : null) ?? data?.name ?? id
      return { name, address: isCitizen ? null : addressOf.role(id as RoleId) }
    }
    case 'party':
      return {
        name: registers.party.get(id)?.data?.name ?? id,
        address: isCitizen ? null : addressOf.party(id as PartyId),
      }
    case 'document':
      return {
        name: registers.document.get(id)?.data?.name ?? id,
        address: isCitizen ? null : addressOf.document(id as DocumentId),
      }
    case 'consent':
      return {
        name: registers.consent.get(id)?.data?.name ?? id,
        address: addressOf.consent(id as ConsentId),
      }
    case 'legal-rule': {
      const data = registers['legal-rule'].get(id)?.data
      return data
        ? { name: data.name, address: null, rule: { ...data, id: id as LegalRuleId } }
        : { name: id, address: null }
    }
    default:
      return isCitizen ? station(process ?? '', own, content) : step(process ?? '', own, content)
  }
}

function step(process: string, id: string, content: ParsedContent): Found {
  const name = content.processes.get(process)?.steps.get(id)?.data?.name ?? id
  return { name, address: addressOf.step(process as ProcessId, id as StepId) }
}

/** A citizen is led to the station where the step is told; a step without one is only named. */
function station(process: string, id: string, content: ParsedContent): Found {
  const parsed = content.processes.get(process)
  const data = parsed?.steps.get(id)?.data
  const at = data?.station.kind === 'told-at' ? data.station.step : id
  const text = parsed?.stepCitizens.get(at)?.get('sv')
  if (!text) return { name: data?.name ?? id, address: null }
  return {
    name: text.data?.name ?? data?.name ?? id,
    address: addressOf.station(process as ProcessId, at as StepId),
  }
}

/** What the rule says, with its source and the day of our copy. */
function ruleBlock(rule: LegalRule): BlockContent {
  return {
    type: 'blockquote',
    data: { hProperties: { className: ['regel'] } },
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: rule.content }] },
      { type: 'paragraph', children: ruleSource(rule, 'Källa: ', '.') },
    ],
  }
}

function ruleInline(rule: LegalRule): PhrasingContent {
  const source = ruleSource(rule, ' (', ')')
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['regel'] } },
    children: [{ type: 'text', value: rule.content }, ...source],
  }
}

function ruleSource(rule: LegalRule, before: string, after: string): PhrasingContent[] {
  const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' })
  const date = day.format(new Date(`${rule.date}T00:00:00Z`))
  const reference = { type: 'text' as const, value: rule.reference }
  return [
    { type: 'text', value: before },
    rule.url === null ? reference : { type: 'link', url: rule.url, children: [reference] },
    { type: 'text', value: `, läst ${date}${after}` },
  ]
}

function textOf(element: JsxElement, name: string): string {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  )
  return typeof attribute?.value === 'string' ? attribute.value : ''
}

/** The words inside a tag, whether it stood in a line or on lines of its own. */
function inlineOf(children: JsxElement['children']): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  )
}
