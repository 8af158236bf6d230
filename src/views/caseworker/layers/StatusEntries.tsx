import { useTranslation } from '../../../i18n/layer-words.ts'
import { listed } from '../../../i18n/listed.ts'
import { SURENESSES } from '../../../model/pages/map-layers.ts'
import { LayerSteps } from './LayerSteps.tsx'
import type { LayerListContext } from './layer-list-context.ts'

/** The steps that no source stands for in all: what is open at each, and which are conclusions. */
export function StatusEntries({ context }: { readonly context: LayerListContext }) {
  const { own, page } = context
  const { t } = useTranslation()
  const without = page.process.forms?.find(({ id }) => id === context.filters.form)?.without ?? []
  const total =
    page.process.steps.length -
    without.filter((id) => context.order.some((step) => step === id)).length
  return (
    <>
      {SURENESSES.map((sureness) => {
        const steps = own.unsure.filter((one) => one.sureness === sureness)
        return (
          steps.length > 0 && (
            <div key={sureness}>
              <h3>{t(`layer.${sureness}Steps`, { count: steps.length })}</h3>
              <LayerSteps
                context={context}
                steps={steps.map(({ step, open }) => ({
                  id: step,
                  note:
                    open.length > 0
                      ? t('layer.openStep', {
                          facts: listed(open.map((kind) => t(`step.differing.${kind}`))),
                        })
                      : undefined,
                }))}
              />
            </div>
          )
        )
      })}
      <p>{t('layer.stated', { count: total - own.unsure.length })}</p>
    </>
  )
}
