import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** Where the citizen meets the step: at a station of its own, told at another's, or not at all and why. */
export function StepCitizen({ page, level }: StepPartProps) {
  const { process, step } = page
  const { t } = useTranslation()
  const { station, citizenName } = step
  if (page.station === null && station.kind !== 'none' && citizenName === null) return null
  return (
    <StepSection title={t('step.citizen')} level={level}>
      {page.station !== null && (
        <p>
          {t('step.station')}{' '}
          <Link to={addressOf.station(process.id, page.station.id)}>{page.station.name}</Link>
        </p>
      )}
      {station.kind === 'none' && <p>{t('step.noStation', { reason: station.reason })}</p>}
      {citizenName !== null && <p>{t('step.citizenName', { name: citizenName })}</p>}
    </StepSection>
  )
}
