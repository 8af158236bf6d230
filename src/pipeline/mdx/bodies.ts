import { addressOf } from '../../model/addresses.ts'
import type { ConsentId, DocumentId, PartyId, ProcessId, RoleId, StepId } from '../../model/ids.ts'
import type { ParsedContent } from '../parse-content.ts'
import { REGISTER_FOLDERS, REGISTER_KINDS, type RegisterKind } from '../register-folders.ts'

/** A text under some front matter, under the key that the application loads it by. */
export type Body = {
  readonly key: string
  readonly path: string
  readonly body: string
  /** The page that shows it: relative links start from there. */
  readonly address: string
  /** The process it belongs to, for steps named without one. */
  readonly process: string | null
  readonly audience: 'caseworker' | 'citizen'
}

/** All texts of the content, empty ones left out. */
export function bodiesOf(content: ParsedContent): readonly Body[] {
  const bodies: Body[] = []
  const add = (body: Body) => {
    if (body.body.trim() !== '') bodies.push(body)
  }
  for (const kind of REGISTER_KINDS) {
    for (const [id, { path, body }] of content.registers[kind]) {
      const address = pageOf(kind, id)
      const key = `${REGISTER_FOLDERS[kind]}/${id}`
      add({ key, path, body, address, process: null, audience: 'caseworker' })
    }
  }
  for (const [id, { head, citizen, steps, stepCitizens }] of content.processes) {
    const process = id as ProcessId
    if (head) {
      const { path, body } = head
      const address = addressOf.map(process)
      add({ key: `process/${id}`, path, body, address, process: id, audience: 'caseworker' })
    }
    for (const [language, { path, body }] of citizen) {
      const key = inLanguage(`pilkarta/${id}`, language)
      add({ key, path, body, address: addressOf.path(process), process: id, audience: 'citizen' })
    }
    for (const [step, { path, body }] of steps) {
      const address = addressOf.step(process, step as StepId)
      const key = `steg/${id}/${step}`
      add({ key, path, body, address, process: id, audience: 'caseworker' })
    }
    for (const [step, texts] of stepCitizens) {
      for (const [language, { path, body }] of texts) {
        const address = addressOf.station(process, step as StepId)
        const key = inLanguage(`pilkarta/${id}/${step}`, language)
        add({ key, path, body, address, process: id, audience: 'citizen' })
      }
    }
  }
  return bodies
}

function inLanguage(key: string, language: string): string {
  return language === 'sv' ? key : `${key}.${language}`
}

function pageOf(kind: RegisterKind, id: string): string {
  switch (kind) {
    case 'party':
      return addressOf.party(id as PartyId)
    case 'role':
      return addressOf.role(id as RoleId)
    case 'document':
      return addressOf.document(id as DocumentId)
    case 'consent':
      return addressOf.consent(id as ConsentId)
    case 'term':
      return addressOf.glossary()
    case 'news':
      return addressOf.news()
    default:
      return addressOf.start()
  }
}
