import { i18n } from '../../../i18n/index.ts'
import '../../../i18n/layer-words.ts'
import type { MapPage, SiteIndex } from '../../../layout/published-site.ts'
import type { MapProcess } from '../../../model/map-process.ts'
import type { MapLayers } from '../../../model/pages/map-layers.ts'
import type { Day } from '../../../model/provenance.ts'
import type { LayersHere } from '../layers-here.ts'
import { isWay, type LayerId } from '../map-filters.ts'
import { formLayersOf } from './form-layers-of.ts'
import { LayerList } from './LayerList.tsx'
import { LayerTags } from './LayerTags.tsx'
import { layerTags } from './layer-tags.ts'
import { stepsInLayer } from './steps-in-layer.ts'
import { WayLine } from './WayLine.tsx'
import { wayOnMap } from './way-on-map.ts'

/**
 * The layers of a map, ready to be chosen.
 *
 * @param page - its places are the same in every form
 * @param today - what is overdue is so on the reader's day, whenever the site was built
 */
export function openLayers(
  site: SiteIndex,
  page: MapPage,
  layers: MapLayers,
  today: Day = new Date().toLocaleDateString('sv-SE'),
): LayersHere {
  const order = page.wide.steps.map(({ id }) => id)
  const known = new Map<string, ReturnType<typeof make>>()

  function make(layer: LayerId, form: string | null, process: MapProcess) {
    return {
      steps: stepsInLayer(layer, process, layers, form, today),
      tags: layerTags(i18n.t, layer, process, layers, form, today),
    }
  }

  /** The same each time, so that what is drawn of it stays. */
  function made(layer: LayerId, form: string | null, process: MapProcess) {
    const key = `${layer} ${form}`
    const one = known.get(key) ?? make(layer, form, process)
    known.set(key, one)
    return one
  }

  return {
    outside: ({ layer, form }, process) => {
      if (layer === null) return new Set()
      const { steps } = made(layer, form, process)
      return new Set(process.steps.flatMap(({ id }) => (steps.has(id) ? [] : id)))
    },
    tags: ({ filters: { layer, form }, dimmed, page: { process } }, placed) => {
      if (layer === null) return null
      const { tags } = made(layer, form, process)
      return (
        <>
          {isWay(layer) && <WayLine placed={placed} flows={wayOnMap(layer, process).flows} />}
          <LayerTags
            placed={placed}
            process={process}
            parties={site.parties}
            tags={tags}
            dimmed={dimmed}
          />
        </>
      )
    },
    list: (chosen) => {
      const { layer, form } = chosen.filters
      if (layer === null) return null
      const { steps } = made(layer, form, chosen.page.process)
      const own = formLayersOf(layers, form)
      const context = { ...chosen, site, layers, own, order, today }
      return <LayerList key="lager" layer={layer} context={context} count={steps.size} />
    },
  }
}
