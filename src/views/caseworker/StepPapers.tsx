import { useTranslation } from '../../i18n/fact-words.ts'
import type { SiteIndex } from '../../layout/published-site.ts'
import type { RoleId } from '../../model/ids.ts'
import type { Step } from '../../model/process.ts'
import { valuesOf } from '../../model/provenance.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { DocumentLink } from '../../ui/DocumentLink.tsx'
import { HandoverCard } from './HandoverCard.tsx'
import { keyOfClaim } from './key-of-claim.ts'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** What a step needs and receives, or what it gives and hands over: documents, and a card for each handover. */
export function StepPapers(props: StepPartProps & { readonly direction: 'from' | 'to' }) {
  const { site, page, search, level, direction } = props
  const { step, registers } = page
  const { t } = useTranslation()
  const isNeeded = direction === 'from'
  const claims = isNeeded ? step.needs : step.gives
  const ways = isNeeded ? page.before : page.after
  const handedOver = ways.filter(({ flow }) => flow.handover)
  if (claims.length === 0 && handedOver.length === 0) return null
  const title = isNeeded ? 'step.needs' : 'step.gives'
  return (
    <StepSection title={t(isDoneByPerson(step, site) ? `${title}Person` : title)} level={level}>
      {claims.length > 0 && (
        <ul>
          {claims.map((claim) => (
            <li key={keyOfClaim(claim)}>
              <ClaimValue
                claim={claim}
                parties={site.parties}
                show={(id) => <DocumentLink id={id} registers={registers} withOrigin={isNeeded} />}
              />
            </li>
          ))}
        </ul>
      )}
      {handedOver.map((way) => (
        <HandoverCard
          key={way.flow.id}
          way={way}
          direction={direction}
          site={site}
          page={page}
          search={search}
          level={level === 2 ? 3 : 4}
        />
      ))}
    </StepSection>
  )
}

/** The person does it alone: what a caseworker reads as "you" is not theirs to bring. */
function isDoneByPerson(
  { responsibility }: Pick<Step, 'responsibility'>,
  { roles, parties }: SiteIndex,
): boolean {
  const { accountable, responsible } = responsibility
  const workers = valuesOf([accountable, ...responsible])
  const isPersons = (id: RoleId) => {
    const role = roles.find((one) => one.id === id)
    return parties.some((party) => party.id === role?.party && party.isIndividual)
  }
  return workers.length > 0 && workers.every(isPersons)
}
