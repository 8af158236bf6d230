import type { useTranslation } from '../../i18n/content-words.ts'
import { listed } from '../../i18n/listed.ts'
import type { MapChange } from '../../model/history/map-changes.ts'
import type { PartyId } from '../../model/ids.ts'
import { unreachable } from '../../model/invariant.ts'
import type { PartySummary } from '../../model/party.ts'

/** What is drawn otherwise, in words: "Väg borta från Boka turen till Lasta bussen". */
export function changeWords(
  t: ReturnType<typeof useTranslation>['t'],
  change: MapChange,
  parties: readonly PartySummary[],
): string {
  const nameOf = (id: PartyId) => parties.find((party) => party.id === id)?.name ?? id
  switch (change.kind) {
    case 'step-added':
    case 'step-removed':
      return t(`content.map.${change.kind}`, { step: change.step })
    case 'step-renamed':
    case 'phase-renamed':
    case 'map-renamed':
      return t(`content.map.${change.kind}`, { before: change.before, after: change.after })
    case 'step-kind':
      return t('content.map.step-kind', {
        step: change.step,
        before: t(`step.kind.${change.before}`),
        after: t(`step.kind.${change.after}`),
      })
    case 'step-phase':
      return t('content.map.step-phase', {
        step: change.step,
        before: change.before,
        after: change.after,
      })
    case 'step-lane':
      return t('content.map.step-lane', {
        step: change.step,
        before: nameOf(change.before),
        after: nameOf(change.after),
      })
    case 'way-added':
    case 'way-removed':
      return t(`content.map.${change.kind}`, { from: change.from, to: change.to })
    case 'way-words':
      return wayWords(t, change)
    case 'phase-added':
    case 'phase-removed':
      return t(`content.map.${change.kind}`, { phase: change.phase })
    case 'phase-order':
      return t('content.map.phase-order', { phases: listed(change.phases) })
    case 'lane-added':
    case 'lane-removed':
      return t(`content.map.${change.kind}`, { lane: nameOf(change.lane) })
    case 'lane-order':
      return t('content.map.lane-order', { lanes: listed(change.lanes.map(nameOf)) })
    default:
      return unreachable(change)
  }
}

function wayWords(
  t: ReturnType<typeof useTranslation>['t'],
  { from, to, before, after }: Extract<MapChange, { readonly kind: 'way-words' }>,
): string {
  if (before === null) return t('content.map.way-words-new', { from, to, after: after ?? '' })
  if (after === null) return t('content.map.way-words-gone', { from, to, before })
  return t('content.map.way-words', { from, to, before, after })
}
