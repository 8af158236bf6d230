import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ConsentId } from '../../model/ids.ts'
import type { Claim } from '../../model/provenance.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { keyOfClaim } from './key-of-claim.ts'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** The consents that must be there, those that the step asks for, and those that no longer hold after it. */
export function StepConsents({ site, page, level }: StepPartProps) {
  const { step, registers } = page
  const { t } = useTranslation()
  const { consentRequired, consentObtained, consentWithdrawn } = step
  const all = [...consentRequired, ...consentObtained, ...consentWithdrawn]
  if (all.length === 0) return null
  const links = (claims: readonly Claim<ConsentId>[]) =>
    claims.map((claim) => (
      <ClaimValue
        key={keyOfClaim(claim)}
        claim={claim}
        parties={site.parties}
        show={(id) => (
          <Link to={addressOf.consentAtWork(id)}>
            {registers.consents.find((candidate) => candidate.id === id)?.name ?? id}
          </Link>
        )}
      />
    ))
  return (
    <StepSection title={t('step.consents')} level={level}>
      <Facts>
        <Fact name={t('step.consentRequired')} values={links(consentRequired)} />
        <Fact name={t('step.consentObtained')} values={links(consentObtained)} />
        <Fact name={t('step.consentWithdrawn')} values={links(consentWithdrawn)} />
      </Facts>
    </StepSection>
  )
}
