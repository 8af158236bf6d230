import { useTranslation } from '../../i18n/use-translation.ts'
import { addressOf } from '../../model/addresses.ts'
import { comesAfter } from '../../model/before-after.ts'
import type { MapProcess, MapStep } from '../../model/map-process.ts'
import type { StepKind } from '../../model/process.ts'
import { Link } from '../../ui/Link.tsx'

/** The ways on from a step, with their conditions in words: "Svaret är ”ja”: gå till …". */
export function Ways(props: {
  readonly process: MapProcess
  readonly step: MapStep
  /** Place of each step in reading order, from 1. */
  readonly numberOf: ReadonlyMap<MapStep['id'], number>
}) {
  const { process, step, numberOf } = props
  const { t } = useTranslation()
  const ways = comesAfter(process, step.id)
  if (ways.length === 0) return <p className="ways">{t('step.isEnd')}</p>
  return (
    <div className="ways">
      {ways.length > 1 && <p>{t(choiceKey(step.kind))}</p>}
      <ul>
        {ways.map(({ step: to, flow, isBack }) => (
          <li key={flow.id} data-flode={flow.id}>
            {flow.label !== null && (
              <>
                {step.kind === 'decision'
                  ? t('step.answer', { label: inSentence(flow.label) })
                  : t('step.if', { label: inSentence(flow.label) })}{' '}
              </>
            )}
            {flow.fromEnd !== null && flow.label === null && (
              <>{t('step.ifFromEnd', { end: flow.fromEnd })} </>
            )}
            {flow.label === null && flow.fromEnd === null ? t('step.goToAlone') : t('step.goTo')}{' '}
            <Link to={addressOf.step(process.id, to.id)}>
              {t('step.numbered', { number: numberOf.get(to.id) ?? 0, name: to.name })}
            </Link>
            {isBack && <> ({t('step.backWay')})</>}
            {flow.limit && (
              <>
                , {t('step.limit', { count: flow.limit.times })}
                <AfterLimit process={process} id={flow.limit.afterwards} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function AfterLimit(props: { readonly process: MapProcess; readonly id: MapStep['id'] | null }) {
  const { t } = useTranslation()
  const step = props.process.steps.find((candidate) => candidate.id === props.id)
  if (!step) return null
  return (
    <>
      , {t('step.limitThen')}{' '}
      <Link to={addressOf.step(props.process.id, step.id)}>{step.name}</Link>
    </>
  )
}

function choiceKey(kind: StepKind) {
  if (kind === 'parallel-split') return 'step.chooseAll'
  return kind === 'inclusive-split' ? 'step.chooseSome' : 'step.chooseOne'
}

/** "Nej eller vet inte" inside a sentence; abbreviations keep their capitals. */
function inSentence(label: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(label)
    ? label
    : label.charAt(0).toLocaleLowerCase('sv') + label.slice(1)
}
