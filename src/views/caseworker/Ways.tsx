import { useTranslation } from '../../i18n/use-translation.ts'
import type { Registers } from '../../layout/published-site.ts'
import { comesAfter } from '../../model/before-after.ts'
import type { Process, Step } from '../../model/process.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { ConditionWords } from './ConditionWords.tsx'
import { choiceKey } from './choice-key.ts'
import { WayWords } from './WayWords.tsx'

/** The ways on from a step, with their conditions in words, and how firmly each stands. */
export function Ways(props: {
  readonly process: Process
  readonly step: Step
  /** Place of each step in reading order, from 1. */
  readonly numberOf: ReadonlyMap<Step['id'], number>
  readonly registers: Pick<Registers, 'questions'>
}) {
  const { process, step, numberOf, registers } = props
  const { t } = useTranslation()
  const ways = comesAfter(process, step.id)
  if (ways.length === 0) return <p className="ways">{t('step.isEnd')}</p>
  return (
    <div className="ways">
      {ways.length > 1 && <p>{t(choiceKey(step.kind))}</p>}
      <ul>
        {ways.map(({ step: to, flow, isBack }) => {
          const way = {
            flow,
            to,
            toNumber: numberOf.get(to.id) ?? 0,
            leads: isBack ? 'back' : 'on',
          } as const
          return (
            <li key={flow.id} data-flode={flow.id}>
              <WayWords process={process} way={way} />
              {flow.appliesWhen && (
                <>
                  . <ConditionWords condition={flow.appliesWhen} registers={registers} />
                </>
              )}{' '}
              {flow.status !== 'stated' && <StatusTag status={flow.status} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
