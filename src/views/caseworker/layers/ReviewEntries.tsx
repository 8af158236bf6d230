import { formatDay } from '../../../i18n/format-day.ts'
import { useTranslation } from '../../../i18n/layer-words.ts'
import type { StepReview } from '../../../model/pages/map-layers.ts'
import { type ReviewTurn, reviewTurn } from '../../../model/review-turn.ts'
import { Icon } from '../../../ui/icons/Icon.tsx'
import { LayerSteps } from './LayerSteps.tsx'
import type { LayerListContext } from './layer-list-context.ts'

type Waiting = { readonly review: StepReview; readonly turn: ReviewTurn }

/** Whose turn it is to look at which steps, and since when: the oldest first. */
export function ReviewEntries({ context }: { readonly context: LayerListContext }) {
  const { layers, site, today } = context
  const { t } = useTranslation()
  const waiting = layers.reviews.flatMap((review): readonly Waiting[] => {
    const turn = reviewTurn(review, today)
    return turn ? [{ review, turn }] : []
  })
  return (
    <>
      {site.parties.map(({ id, name, icon }) => {
        const own = waiting.filter(({ review }) => review.owner === id)
        return (
          own.length > 0 && (
            <div key={id}>
              <h3 data-part={id}>
                <Icon name={icon} />
                <span className="glue" />
                {t('layer.turn', { party: name, count: own.length })}
              </h3>
              {groupsOf(own).map(({ kind, since, steps }) => (
                <div key={kind + since}>
                  <p>{t(`layer.${kind}`, { day: formatDay(since) })}:</p>
                  <LayerSteps context={context} steps={steps} />
                </div>
              ))}
            </div>
          )
        )
      })}
      <p>{t('layer.fresh', { count: layers.reviews.length - waiting.length })}</p>
    </>
  )
}

function groupsOf(waiting: readonly Waiting[]) {
  const groups = new Map<string, ReviewTurn & { steps: { id: StepReview['step'] }[] }>()
  for (const { review, turn } of waiting) {
    const key = turn.kind + turn.since
    const group = groups.get(key) ?? { ...turn, steps: [] }
    groups.set(key, group)
    group.steps.push({ id: review.step })
  }
  // What is overdue before what is not; of each the oldest first.
  return [...groups.values()].toSorted(
    (a, b) => a.kind.localeCompare(b.kind) || a.since.localeCompare(b.since),
  )
}
