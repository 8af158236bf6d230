import { useTranslation } from '../../i18n/fact-words.ts'
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
  return (
    <StepSection title={t(isNeeded ? 'step.needs' : 'step.gives')} level={level}>
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
