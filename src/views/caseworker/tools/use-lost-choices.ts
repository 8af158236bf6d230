import { useEffect, useState } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { RoleSummary } from '../../../model/party.ts'
import { say } from '../../../state/ui-store.ts'
import { type MapFilters, writeFilters } from '../map-filters.ts'
import { lostChoices } from './lost-choices.ts'

/**
 * One line on what the link that the reader came by asks for and the map lacks. The address loses it, so that it is not
 * passed on.
 *
 * @param filters - what the map has of it
 */
export function useLostChoices(
  process: MapProcess,
  roles: readonly RoleSummary[],
  filters: MapFilters,
): { readonly lost: string | null; readonly forget: () => void } {
  const { t } = useTranslation()
  const [lost, setLost] = useState(() =>
    lostChoices(location.search, location.hash, process, roles),
  )
  const words = lost && t(`map.${lost}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes by a link once
  useEffect(() => {
    if (words === null) return
    say(words)
    const hash = lost === 'lostPlace' ? '' : location.hash
    history.replaceState(history.state, '', location.pathname + writeFilters(filters) + hash)
  }, [])
  return { lost: words, forget: () => setLost(null) }
}
