import { useTranslation } from '../../../i18n/layer-words.ts'
import { addressOf } from '../../../model/addresses.ts'
import { Link } from '../../../ui/Link.tsx'
import type { WayLayer } from '../map-filters.ts'
import type { LayerListContext } from './layer-list-context.ts'
import { wayOnMap } from './way-on-map.ts'

/** A way in words: each step with whose it is, and how it goes on from there. */
export function WayEntries(props: { readonly context: LayerListContext; readonly way: WayLayer }) {
  const { site, page, search, dimmed } = props.context
  const { t } = useTranslation()
  const { process } = page
  const { stops, cut } = wayOnMap(props.way, process)
  return (
    <>
      <ol className="layer-way">
        {stops.map(({ step, onward }, i) => {
          const party = site.parties.find(({ id }) => id === step.lane)?.name ?? step.lane
          const notes = [
            ...(onward?.label ? [t('layer.wayTaken', { label: onward.label })] : []),
            ...(onward?.handover ? [t('layer.wayHandover')] : []),
            ...(dimmed.has(step.id) ? [t('map.dimmed')] : []),
          ]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same step may stand at two places of the way
            <li key={i}>
              <Link to={addressOf.step(process.id, step.id) + search}>{step.name}</Link> ({party})
              {notes.length > 0 && `, ${notes.join(', ')}`}
            </li>
          )
        })}
      </ol>
      {cut > 0 && <p>{t('layer.wayCut', { count: cut })}</p>}
    </>
  )
}
