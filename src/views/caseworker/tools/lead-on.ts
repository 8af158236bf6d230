import type { TFunction } from 'i18next'
import type { MapPage } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { say } from '../../../state/ui-store.ts'
import { stepAfter } from './step-after.ts'

/** Leads to the next of some steps of a map, and says which of them it is. */
export function leadOn(
  t: TFunction,
  page: MapPage,
  steps: ReadonlySet<StepId>,
  after: StepId | null,
  lead: (step: StepId) => void,
): void {
  const next = stepAfter(orderOf(page), steps, after)
  if (!next) return
  lead(next.step)
  const name = page.process.steps.find(({ id }) => id === next.step)?.name
  say(t('map.hitIs', { ...next, name }))
}

export function orderOf(page: MapPage): readonly StepId[] {
  return page.wide.steps.map(({ id }) => id)
}
