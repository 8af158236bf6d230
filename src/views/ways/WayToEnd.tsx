import { formatDeadline, formatDuration } from '../../i18n/format-duration.ts'
import { useTranslation } from '../../i18n/ways-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { ProcessId } from '../../model/ids.ts'
import type { MeasuredWay } from '../../model/pages/ways-page.ts'
import { Link } from '../../ui/Link.tsx'

/** One way in figures, and the link that lifts it out on the map. */
export function WayToEnd(props: {
  readonly process: ProcessId
  readonly name: string
  readonly way: MeasuredWay
}) {
  const { process, name, way } = props
  const { steps, handovers, parties, returns, times } = way
  const { t } = useTranslation()
  const { added, byEvent } = times.known
  const sum = added.map((duration) => formatDuration(t, duration)).join(' + ')
  const limits = [...(sum === '' ? [] : [sum]), ...byEvent.map((one) => formatDeadline(t, one))]
  const isTimed = limits.length > 0 || times.open > 0
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {t('ways.steps', { count: steps.length })}, {t('ways.handovers', { count: handovers })},{' '}
        {t('ways.parties', { count: parties })}.
      </dd>
      {returns > 0 && <dd>{t('ways.returns', { count: returns })}</dd>}
      {isTimed && (
        <dd>
          {limits.length === 0
            ? t('ways.noneKnown')
            : t('ways.known', { limits: limits.join(', ') })}
          {times.open > 0 && ` ${t('ways.open', { count: times.open })}`}
        </dd>
      )}
      <dd>
        <Link to={addressOf.way(process, steps)}>
          {t('ways.onMap')}
          <span className="visually-hidden">: {name}</span>
        </Link>
      </dd>
    </div>
  )
}
