import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from '../../../i18n/tool-words.ts'
import type { StepId } from '../../../model/ids.ts'
import { say } from '../../../state/ui-store.ts'
import type { LayersHere } from '../layers-here.ts'
import type { MapToolsProps } from './MapTools.tsx'

/**
 * Brings the layers of a map, code and content, once one is chosen. Who chose it is led to the first step that lies in it,
 * and who came by a link, unless they have gone on.
 *
 * @param onCounted - told what a layer lifts that the reader has waited for
 */
export function useLayers(
  props: MapToolsProps,
  onCounted: (lifted: ReadonlySet<StepId>) => void,
): { readonly isFailed: boolean; readonly awaitLayers: () => void } {
  const { site, page, filters, layers, loadLayers, after, hit, onLayers, onFound } = props
  const { t } = useTranslation()
  const [isFailed, setFailed] = useState(false)
  const isAwaited = useRef(false)
  const isChosen = filters.layer !== null
  const take = useEffectEvent((here: LayersHere) => {
    setFailed(false)
    onLayers(here)
    if (isAwaited.current) onCounted(onFound(filters, 'chosen', here))
    else if (layers === null && after === null && hit === null) onFound(filters, 'link', here)
    isAwaited.current = false
  })
  const fail = useEffectEvent(() => {
    setFailed(true)
    say(t('map.layerFailed'))
  })
  useEffect(() => {
    if (!isChosen) return
    let isCurrent = true
    Promise.all([import('../layers/open-layers.tsx'), loadLayers()]).then(
      ([{ openLayers }, content]) => isCurrent && take(openLayers(site, page, content)),
      () => isCurrent && fail(),
    )
    return () => {
      isCurrent = false
    }
  }, [isChosen, loadLayers, site, page])
  const awaitLayers = () => {
    isAwaited.current = true
  }
  return { isFailed: isFailed && isChosen, awaitLayers }
}
