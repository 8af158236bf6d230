import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/page-words.ts'
import { addressOf } from '../../model/addresses.ts'
import { pathName, stationName } from '../../model/citizen-names.ts'
import type { ParentPath } from '../../model/citizen-path-parents.ts'
import type { StepId } from '../../model/ids.ts'
import type { Party, Role } from '../../model/party.ts'
import type { Process } from '../../model/process.ts'
import type { Target } from '../../model/way-choices.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { firstSentence } from './first-sentence.ts'
import { onwardOf } from './onward.ts'

/** Where the reader is, what the stations are numbered, and the paths that this one is a part of. */
export type Standing = {
  readonly parties: readonly Party[]
  readonly roles: readonly Role[]
  readonly process: Process
  readonly number: number
  readonly numberOf: ReadonlyMap<StepId, number>
  readonly parents: readonly ParentPath[]
  readonly processes: readonly Process[]
}

export type WayRowProps = {
  readonly standing: Standing
  readonly target: Target
  /** What must hold for this way; `null` when it always does. */
  readonly condition: string | null
  /** What the question is called that the way leads on to; `null` for the one just asked. */
  readonly question: string | null
  /** Whether that question stands further down. */
  readonly isQuestionBelow: boolean
  /** The way leads to what comes before it. */
  readonly isBefore: boolean
  /** The page's main button goes there already: a link in the text is enough. */
  readonly isQuiet: boolean
}

/** One way: its condition and where it leads. A station is a link, everything else is said in words. */
export function WayRow({
  standing: { process, number, numberOf, parents },
  target,
  condition,
  question,
  isQuestionBelow,
  isBefore,
  isQuiet,
}: WayRowProps) {
  const { t } = useTranslation()
  const meanwhile = target.via.map((step) =>
    t('citizen.meanwhileStep', { step: stationName(step) }),
  )
  const labelled = (words: readonly string[]) =>
    words.length > 0 && <span className="way-label">{words.join(' ')}</span>
  const label = labelled([condition ?? [], meanwhile].flat())
  const isAfter = meanwhile.length > 0
  const onward = target.kind === 'end' ? onwardOf(parents, target.step.id) : []
  if (onward.length > 0) {
    return onward.map(({ process: path, step, number: place }) => (
      <WayLink
        key={`${path.id} ${step.id}`}
        to={addressOf.station(path.id, step.id)}
        step={step.id}
        name={stationName(step)}
        label={label}
        when={firstSentence(step.citizen?.when ?? '')}
        place={t('citizen.stationInPath', { number: place, path: pathName(path) })}
        isQuiet={isQuiet}
      />
    ))
  }
  if (target.kind !== 'station') {
    const words = {
      end: () => t('citizen.end', { end: stationName(target.step) }),
      here: () => {
        if (isBefore) return t('citizen.comesHere')
        return t(isAfter ? 'citizen.staysHere' : 'citizen.staysHereAlone')
      },
      choice: () => {
        if (question === null) return t(isAfter ? 'citizen.askedAgainAfter' : 'citizen.askedAgain')
        return t(isQuestionBelow ? 'citizen.nextQuestion' : 'citizen.sameQuestion', { question })
      },
    }
    return (
      <p className="way-end">
        {labelled([condition ?? []].flat())}{' '}
        <span>{[...meanwhile, words[target.kind]()].join(' ')}</span>
      </p>
    )
  }
  const targetNumber = numberOf.get(target.step.id) ?? 0
  const isBack = targetNumber < number
  return (
    <WayLink
      to={addressOf.station(process.id, target.step.id)}
      step={target.step.id}
      name={
        isBack
          ? t('citizen.backTo', { number: targetNumber, name: stationName(target.step) })
          : stationName(target.step)
      }
      label={label}
      when={isBack ? null : firstSentence(target.step.citizen?.when ?? '')}
      number={isBack ? null : targetNumber}
      isBack={isBack}
      isQuiet={isQuiet}
    />
  )
}

type WayLinkProps = {
  readonly to: string
  readonly step: StepId
  readonly name: string
  readonly label: ReactNode
  /** When it can be the way, in the words of the station itself. */
  readonly when?: string | null
  /** Where it is, when it is in another path. */
  readonly place?: string
  /** Its number in this path, where neither the name nor the place tells it. Paper shows it: there is no link. */
  readonly number?: number | null
  readonly isBack?: boolean
  readonly isQuiet: boolean
}

function WayLink(props: WayLinkProps) {
  const {
    to,
    step,
    name,
    label,
    when = null,
    place,
    number = null,
    isBack = false,
    isQuiet,
  } = props
  const { t } = useTranslation()
  const onPaper = number === null ? undefined : t('citizen.stationNumber', { number })
  const where = place !== undefined && <span className="way-label">{place}</span>
  if (isQuiet) {
    return (
      <p className="way-end">
        {label}{' '}
        <Link to={to} data-steg={step} data-plats={onPaper}>
          {name}
        </Link>{' '}
        {where}
      </p>
    )
  }
  return (
    <Link className="way" to={to} data-steg={step}>
      <span className="way-text">
        {label}{' '}
        <span className="way-name" data-plats={onPaper}>
          {name}
        </span>{' '}
        {when && <span className="way-label">{when}</span>} {where}
      </span>
      <Icon name={isBack ? 'back' : 'arrow'} />
    </Link>
  )
}
