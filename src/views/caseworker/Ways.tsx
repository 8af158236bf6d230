import { useTranslation } from '../../i18n/use-translation.ts'
import type { StepPage } from '../../model/pages/step-page.ts'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { ConditionWords } from './ConditionWords.tsx'
import { choiceKey } from './choice-key.ts'
import { WayWords } from './WayWords.tsx'

/** The ways on from a step, with their conditions in words, and how firmly each stands. */
export function Ways({ page, search }: { readonly page: StepPage; readonly search: string }) {
  const { process, step, after: ways, registers } = page
  const { t } = useTranslation()
  if (ways.length === 0) return <p className="ways">{t('step.isEnd')}</p>
  return (
    <div className="ways">
      {ways.length > 1 && <p>{t(choiceKey(step.kind))}</p>}
      <ul>
        {ways.map(({ step: to, flow, isBack }) => {
          const leads = isBack ? 'back' : 'on'
          const way = { flow, to, toNumber: to.number, leads } as const
          return (
            <li key={flow.id} data-flode={flow.id}>
              <WayWords process={process} way={way} search={search} />
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
