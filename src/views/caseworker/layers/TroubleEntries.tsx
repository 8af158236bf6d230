import { useTranslation } from '../../../i18n/layer-words.ts'
import { anchorOf } from '../../../model/step-anchors.ts'
import { StatusTag } from '../../../ui/StatusTag.tsx'
import { LayerSteps } from './LayerSteps.tsx'
import type { LayerListContext } from './layer-list-context.ts'

/** Known gaps or bottlenecks, and the steps that each stands at. */
export function TroubleEntries(props: {
  readonly context: LayerListContext
  readonly of: 'gaps' | 'bottlenecks'
}) {
  const { context, of } = props
  const { t } = useTranslation()
  const entries =
    of === 'gaps'
      ? context.own.gaps.map((gap) => ({ ...gap, anchor: anchorOf.gap(gap.id) }))
      : context.own.bottlenecks.map((one) => ({ ...one, anchor: anchorOf.bottleneck(one.id) }))
  return entries.map(({ id, code, name, status, steps, anchor }) => (
    <div key={id}>
      <h3>{t('layer.code', { code, name })}</h3>
      {status !== 'stated' && (
        <p>
          <StatusTag status={status} />
        </p>
      )}
      <LayerSteps context={context} steps={steps.map((step) => ({ id: step }))} anchor={anchor} />
    </div>
  ))
}
