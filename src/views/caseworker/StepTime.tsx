import { useTranslation } from '../../i18n/fact-words.ts'
import { formatDeadline, formatDuration } from '../../i18n/format-duration.ts'
import { ClaimValue } from '../../ui/ClaimValue.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { StepSection } from './StepSection.tsx'
import type { StepPartProps } from './step-context.ts'

/** How long the step takes, by when it must be done, and on which days of the process. */
export function StepTime({ site, page, level }: StepPartProps) {
  const { parties } = site
  const { t } = useTranslation()
  const { duration, deadline, days } = page.step
  if (!duration && !deadline && !days) return null
  return (
    <StepSection title={t('step.time')} level={level}>
      <Facts>
        {duration && (
          <Fact
            name={t('step.duration')}
            values={[
              <ClaimValue
                key="duration"
                claim={duration}
                parties={parties}
                show={(value) => formatDuration(t, value)}
              />,
            ]}
          />
        )}
        {deadline && (
          <Fact
            name={t('step.deadline')}
            values={[
              <ClaimValue
                key="deadline"
                claim={deadline}
                parties={parties}
                show={(value) => formatDeadline(t, value)}
              />,
            ]}
          />
        )}
        {days && (
          <Fact
            name={t('step.time')}
            values={[
              days.to === null
                ? t('step.fromDay', days)
                : t(days.to === days.from ? 'step.day' : 'step.days', { ...days, to: days.to }),
            ]}
          />
        )}
      </Facts>
    </StepSection>
  )
}
