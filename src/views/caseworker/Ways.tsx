import { useTranslation } from '../../i18n/use-translation.ts'
import { comesAfter } from '../../model/before-after.ts'
import type { MapProcess, MapStep } from '../../model/map-process.ts'
import { choiceKey } from './choice-key.ts'
import { WayWords } from './WayWords.tsx'

/** The ways on from a step, with their conditions in words. */
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
            </li>
          )
        })}
      </ul>
    </div>
  )
}
