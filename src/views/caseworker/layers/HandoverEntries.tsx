import { useTranslation } from '../../../i18n/layer-words.ts'
import { addressOf } from '../../../model/addresses.ts'
import { Link } from '../../../ui/Link.tsx'
import { StatusTag } from '../../../ui/StatusTag.tsx'
import type { LayerListContext } from './layer-list-context.ts'
import { handoverFlows } from './steps-in-layer.ts'

/** Each handover of the map, in reading order: from which step to which, and what its card says. */
export function HandoverEntries({ context }: { readonly context: LayerListContext }) {
  const { site, page, filters, dimmed, search, order, HandoverLine } = context
  const { process } = page
  const { t } = useTranslation()
  const names = new Map(process.steps.map((step) => [step.id, step.name]))
  const flows = handoverFlows(process, filters.form).toSorted(
    (a, b) => order.indexOf(a.from) - order.indexOf(b.from),
  )
  return flows.map((flow) => (
    <div key={flow.id}>
      <h3>
        <Link to={`${addressOf.step(process.id, flow.from)}${search}#till-${flow.to}`}>
          {t('layer.handover', { from: names.get(flow.from), to: names.get(flow.to) })}
        </Link>
        {dimmed.has(flow.from) && dimmed.has(flow.to) && ` (${t('map.dimmed')})`}
      </h3>
      {flow.status !== 'stated' && (
        <p>
          <StatusTag status={flow.status} />
        </p>
      )}
      <HandoverLine flow={flow} site={site} page={page} />
    </div>
  ))
}
