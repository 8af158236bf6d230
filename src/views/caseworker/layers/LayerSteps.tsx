import { useTranslation } from '../../../i18n/layer-words.ts'
import { addressOf } from '../../../model/addresses.ts'
import type { StepId } from '../../../model/ids.ts'
import { Link } from '../../../ui/Link.tsx'
import type { LayerListContext } from './layer-list-context.ts'

type ListedStep = {
  readonly id: StepId
  /** What is said of it beside its name. */
  readonly note?: string | undefined
}

/** Steps as links, each with its number on the map, and whether the other choices leave it out. */
export function LayerSteps(props: {
  readonly context: LayerListContext
  readonly steps: readonly ListedStep[]
  /** Where on the step's page it is told. */
  readonly anchor?: string
}) {
  const { context, steps, anchor } = props
  const { page, dimmed, search, order } = context
  const { t } = useTranslation()
  const names = new Map(page.process.steps.map((step) => [step.id, step.name]))
  const hash = anchor === undefined ? '' : `#${anchor}`
  return (
    <ul>
      {steps.map(({ id, note }) => (
        <li key={`${id} ${note}`}>
          <Link to={addressOf.step(page.process.id, id) + search + hash}>
            {t('step.numbered', { number: order.indexOf(id) + 1, name: names.get(id) ?? id })}
          </Link>
          {note && ` (${note})`}
          {dimmed.has(id) && ` (${t('map.dimmed')})`}
        </li>
      ))}
    </ul>
  )
}
