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
import { roleInText } from '../../model/role-in-text.ts'
import { problemWith } from '../link-references.ts'
import { bodyMessages } from '../messages-body.sv.ts'
import type { ParsedContent } from '../parse-content.ts'
import { error, type Problem } from '../problem.ts'
import type { Body } from './bodies.ts'
import { type JsxElement, placeOf } from './check-body.ts'
import { COMPONENTS } from './components.ts'
import type { ReadRule } from './legal-rule-nodes.ts'
import type { Surroundings } from './surroundings.ts'

/** What a component names, or why that cannot be told. */
export type Found =
  | { readonly problem: Problem }
  | {
      readonly name: string
      /** Where it is another one inside a sentence. */
      readonly nameInSentence?: string
      readonly address: string | null
      readonly rule?: ReadRule
      /** The page itself explains the term so, where it stands. */
      readonly note?: string
    }

/** @param id - as it is written: of a step with or without its process */
export function lookUp(element: JsxElement, id: string, source: Body, around: Surroundings): Found {
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
      const parties = [...registers.party.values()].flatMap((party) => party.data ?? [])
      return {
        name,
        nameInSentence: roleInText(parties, name),
        address: isCitizen ? null : addressOf.role(id as RoleId),
      }
    }
    case 'party':
      return {
        name: registers.party.get(id)?.data?.nameInText ?? id,
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
      if (isCitizen && data && data.citizenText === null) {
        const sentences = bodyMessages.ruleNotForCitizens(data.name)
        return { problem: error('rule-not-for-citizens', place, sentences) }
      }
      if (!data) return { name: id, address: null }
      const rule = { ...data, id: id as LegalRuleId }
      const read = { rule, sources: content.sources?.data ?? [] }
      return { name: data.name, address: null, rule: read }
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
