import { addressOf, fixedAddresses } from '../model/addresses.ts'
import { citizenPath } from '../model/citizen-path.ts'
import { CONTENT_STATUS } from '../model/content-status/addresses.ts'
import { movedSteps } from '../model/moved-steps.ts'
import { myPathAddress } from '../model/my-path/my-path-address.ts'
import { content } from './content.ts'
import { guideAddresses, loadProcesses, loadRegisters } from './whole-content.ts'

/** Every address that becomes a page of its own, in no order that matters. */
export async function allAddresses(): Promise<readonly string[]> {
  const { site } = content
  const [pages, registers, guide] = await Promise.all([
    loadProcesses(),
    loadRegisters(),
    guideAddresses(),
  ])
  return [
    ...fixedAddresses(),
    CONTENT_STATUS,
    ...pages.flatMap(({ process }) => [
      addressOf.map(process.id),
      addressOf.ways(process.id),
      ...process.steps.map((step) => addressOf.step(process.id, step.id)),
      ...movedSteps(process).map(({ previousId }) => addressOf.step(process.id, previousId)),
      ...(process.citizen === null
        ? []
        : [
            addressOf.path(process.id),
            myPathAddress(process.id),
            ...citizenPath(process).stations.map(({ step }) =>
              addressOf.station(process.id, step.id),
            ),
            ...movedSteps(process)
              .filter(({ step }) => step.station.kind === 'own')
              .map(({ previousId }) => addressOf.station(process.id, previousId)),
          ]),
    ]),
    ...site.roles.map(({ id }) => addressOf.role(id)),
    ...site.parties.map(({ id }) => addressOf.party(id)),
    ...registers.documents.map(({ id }) => addressOf.document(id)),
    ...registers.consents.map(({ id }) => addressOf.consent(id)),
    ...guide,
  ]
}
