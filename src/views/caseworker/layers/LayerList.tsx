import type { ReactNode } from 'react'
import { useTranslation } from '../../../i18n/layer-words.ts'
import { isWay, kindOfLayer, type LayerId } from '../map-filters.ts'
import { ConsentEntries } from './ConsentEntries.tsx'
import { HandoverEntries } from './HandoverEntries.tsx'
import type { LayerListContext } from './layer-list-context.ts'
import { ReviewEntries } from './ReviewEntries.tsx'
import { StatusEntries } from './StatusEntries.tsx'
import { TroubleEntries } from './TroubleEntries.tsx'
import { WayEntries } from './WayEntries.tsx'

/** A layer in words: what the tags on the map say, and what they have no room for. */
export function LayerList(props: {
  readonly layer: LayerId
  readonly context: LayerListContext
  /** How many steps lie in it. */
  readonly count: number
}) {
  const { layer, context, count } = props
  const { t } = useTranslation()
  const kind = kindOfLayer(layer)
  return (
    <div className="layer-part">
      <section id="lager" className="layer-region" aria-labelledby="lager-rubrik" tabIndex={-1}>
        <h2 id="lager-rubrik">{t('layer.title', { name: t(`map.layers.${kind}`), count })}</h2>
        <p>{t(count > 0 ? `layer.about.${kind}` : `layer.none.${kind}`)}</p>
        <div className="layer-entries">{entriesOf(layer, context)}</div>
      </section>
    </div>
  )
}

function entriesOf(layer: LayerId, context: LayerListContext): ReactNode {
  if (isWay(layer)) return <WayEntries context={context} way={layer} />
  switch (layer) {
    case 'glapp':
      return <TroubleEntries context={context} of="gaps" />
    case 'flaskhalsar':
      return <TroubleEntries context={context} of="bottlenecks" />
    case 'overlamningar':
      return <HandoverEntries context={context} />
    case 'samtycken':
      return <ConsentEntries context={context} />
    case 'status':
      return <StatusEntries context={context} />
    case 'aktualitet':
      return <ReviewEntries context={context} />
  }
}
