import { addressOf, fixedAddresses } from '../../model/addresses.ts'
import { CONTENT_STATUS } from '../../model/content-status/addresses.ts'
import { GUIDE } from '../../model/guide-address.ts'
import type { ConsentId, DocumentId, PartyId, ProcessId, RoleId, StepId } from '../../model/ids.ts'
import type { ParsedContent } from '../parse-content.ts'

/** Every address of the site without its anchor, for links in texts. */
export function knownPages(content: ParsedContent): ReadonlySet<string> {
  const { registers, processes } = content
  const pages = new Set([...fixedAddresses(), CONTENT_STATUS, GUIDE])
  for (const id of registers.party.keys()) pages.add(addressOf.party(id as PartyId))
  for (const id of registers.role.keys()) pages.add(addressOf.role(id as RoleId))
  for (const id of registers.document.keys()) pages.add(addressOf.document(id as DocumentId))
  for (const id of registers.consent.keys()) pages.add(addressOf.consent(id as ConsentId))
  for (const [id, process] of processes) {
    pages.add(addressOf.map(id as ProcessId))
    if (process.citizen.has('sv')) pages.add(addressOf.path(id as ProcessId))
    for (const step of process.steps.keys()) {
      pages.add(addressOf.step(id as ProcessId, step as StepId))
    }
    for (const [step, texts] of process.stepCitizens) {
      if (texts.has('sv')) pages.add(addressOf.station(id as ProcessId, step as StepId))
    }
  }
  return pages
}
