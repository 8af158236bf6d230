import { useTranslation } from '../../i18n/fact-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { Link } from '../../ui/Link.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** Where the citizen meets the step: at a station of its own, told at another's, or not at all and why. */
export function StepCitizen({ context, step, level }: StepPartProps) {
  const { process } = context.page
  const { t } = useTranslation()
  const { station, citizenName } = step
  const host = process.steps.find(
    ({ id }) => id === (station.kind === 'told-at' ? station.step : step.id),
  )
  const isTold = process.citizen !== null && station.kind !== 'none' && host?.citizen
  if (!isTold && station.kind !== 'none' && citizenName === null) return null
  return (
    <StepSection title={t('step.citizen')} level={level}>
      {isTold && (
        <p>
          {t('step.station')}{' '}
          <Link to={addressOf.station(process.id, host.id)}>{host.citizen.name}</Link>
        </p>
      )}
      {station.kind === 'none' && <p>{t('step.noStation', { reason: station.reason })}</p>}
      {citizenName !== null && <p>{t('step.citizenName', { name: citizenName })}</p>}
    </StepSection>
  )
}
