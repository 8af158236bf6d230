import type { TFunction } from 'i18next'
import { formatMonth } from '../../../i18n/format-day.ts'
import type { PartyId, StepId } from '../../../model/ids.ts'
import { inSentence } from '../../../model/in-sentence.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { MapLayers } from '../../../model/pages/map-layers.ts'
import type { Day } from '../../../model/provenance.ts'
import { reviewTurn } from '../../../model/review-turn.ts'
import { isWay, type LayerId } from '../map-filters.ts'
import { formLayersOf } from './form-layers-of.ts'
import { handoverFlows } from './steps-in-layer.ts'
import { wayOnMap } from './way-on-map.ts'

/** What a layer says at a step. */
export type LayerTag = {
  /** The fullest first. */
  readonly texts: readonly string[]
  /** Whose sign stands before it. */
  readonly party: PartyId | null
  /** The time for it is over. */
  readonly isLate: boolean
}

/** What a layer says on the map, by step. */
export function layerTags(
  t: TFunction,
  layer: LayerId,
  process: MapProcess,
  layers: MapLayers,
  form: string | null,
  today: Day,
): ReadonlyMap<StepId, LayerTag> {
  if (layer === 'aktualitet') return reviewTags(t, layers, today)
  const said = new Map<StepId, Set<string>>()
  for (const [step, words] of saidBy(t, layer, process, layers, form)) {
    said.set(step, (said.get(step) ?? new Set()).add(words))
  }
  return new Map(
    [...said].map(([step, words]) => [
      step,
      { texts: shorterAndShorter(t, layer, [...words]), party: null, isLate: false },
    ]),
  )
}

type Saying = readonly [step: StepId, words: string]

function saidBy(
  t: TFunction,
  layer: Exclude<LayerId, 'aktualitet'>,
  process: MapProcess,
  layers: MapLayers,
  form: string | null,
): readonly Saying[] {
  if (isWay(layer)) {
    return wayOnMap(layer, process).stops.map(({ step }, i): Saying => [step.id, `${i + 1}`])
  }
  const { gaps, bottlenecks, consents, unsure } = formLayersOf(layers, form)
  switch (layer) {
    case 'glapp':
    case 'flaskhalsar':
      return (layer === 'glapp' ? gaps : bottlenecks).flatMap(({ code, steps }) =>
        steps.map((step): Saying => [step, code]),
      )
    case 'samtycken':
      return consents
        .flatMap(({ places }) => places)
        .map(({ step, use }): Saying => [step, t(`layer.tag.${use}`)])
    case 'status':
      return unsure.map(({ step, sureness }): Saying => [step, t(`layer.tag.${sureness}`)])
    case 'overlamningar':
      return handoverFlows(process, form).flatMap(({ from, to }): readonly Saying[] => [
        [from, t('layer.tag.gives')],
        [to, t('layer.tag.takes')],
      ])
  }
}

function reviewTags(
  t: TFunction,
  { reviews }: MapLayers,
  today: Day,
): ReadonlyMap<StepId, LayerTag> {
  return new Map(
    reviews.flatMap((review) => {
      const turn = reviewTurn(review, today)
      if (turn === null) return []
      const month = formatMonth(review.reviewedOn)
      const isLate = turn.kind === 'overdue'
      const text = isLate ? t('layer.tag.overdue', { month }) : month
      return [[review.step, { texts: [text], party: review.owner, isLate }] as const]
    }),
  )
}

/** All of it, and less and less with how much more there is. */
function shorterAndShorter(
  t: TFunction,
  layer: LayerId,
  words: readonly string[],
): readonly string[] {
  const isCode = layer === 'glapp' || layer === 'flaskhalsar'
  const inRow = words.map((word, i) => (isCode || i === 0 ? word : inSentence(word)))
  return words.map((_, left) => {
    const first = inRow.slice(0, words.length - left).join(', ')
    return left === 0 ? first : t('layer.more', { first, count: left })
  })
}
