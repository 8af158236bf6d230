import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import type { StepId } from '../../model/ids.ts'
import type { Process } from '../../model/process.ts'
import type { Target } from '../../model/station-ways.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { stationName } from './station-name.ts'

/** Where the reader is, and what the stations are numbered. */
export type Standing = {
  readonly process: Process
  readonly number: number
  readonly numberOf: ReadonlyMap<StepId, number>
}

export type WayRowProps = {
  readonly standing: Standing
  readonly target: Target
  /** What must hold for this way; `null` when it always does. */
  readonly condition: string | null
  /** What the question is called that the way leads on to, and whether it stands further down. */
  readonly question: string
  readonly isQuestionBelow: boolean
  /** The way leads to what comes before it. */
  readonly isBefore: boolean
  /** The page's main button goes there already: a link in the text is enough. */
  readonly isQuiet: boolean
}

/** One way: its condition and where it leads. A station is a link, everything else is said in words. */
export function WayRow({
  standing: { process, number, numberOf },
  target,
  condition,
  question,
  isQuestionBelow,
  isBefore,
  isQuiet,
}: WayRowProps) {
  const { t } = useTranslation()
  const label = condition !== null && <span className="way-label">{condition}</span>
  if (target.kind !== 'station') {
    const words = {
      end: () => t('citizen.end', { end: target.step.name }),
      here: () => t(isBefore ? 'citizen.comesHere' : 'citizen.backHere'),
      choice: () =>
        t(isQuestionBelow ? 'citizen.nextQuestion' : 'citizen.sameQuestion', { question }),
    }
    return (
      <p className="way-end">
        {label} <span>{words[target.kind]()}</span>
      </p>
    )
  }
  const to = addressOf.station(process.id, target.step.id)
  const targetNumber = numberOf.get(target.step.id) ?? 0
  const isBack = targetNumber < number
  const name = isBack
    ? t('citizen.backTo', { number: targetNumber, name: stationName(target.step) })
    : stationName(target.step)
  if (isQuiet) {
    return (
      <p className="way-end">
        {label}{' '}
        <Link to={to} data-steg={target.step.id}>
          {name}
        </Link>
      </p>
    )
  }
  return (
    <Link className="way" to={to} data-steg={target.step.id}>
      <span className="way-text">
        {label} <span className="way-name">{name}</span>
      </span>
      <Icon name={isBack ? 'back' : 'arrow'} />
    </Link>
  )
}
