import { useTranslation } from '../../../i18n/tool-words.ts'
import type { MapPage, SiteIndex } from '../../../layout/published-site.ts'
import type { StepId } from '../../../model/ids.ts'
import { say } from '../../../state/ui-store.ts'
import type { LayersHere, LoadLayers } from '../layers-here.ts'
import { isWay, kindOfLayer, LAYERS, type MapFilters, NO_FILTERS, rolesOf } from '../map-filters.ts'
import { FilterChoice } from './FilterChoice.tsx'
import { filterWords } from './filter-words.ts'
import { Hits } from './Hits.tsx'
import { leaveFullScreenFor } from './leave-full-screen-for.ts'
import { MineButton } from './MineButton.tsx'
import './map-tools.css'
import { NextHit } from './NextHit.tsx'
import { printMap } from './print-map.ts'
import { RoleSwaps } from './RoleSwaps.tsx'
import { ShareButton } from './ShareButton.tsx'
import { ToolFold } from './ToolFold.tsx'
import { useLayers } from './use-layers.ts'
import { useLostChoices } from './use-lost-choices.ts'

export type MapToolsProps = {
  readonly site: SiteIndex
  readonly page: MapPage
  readonly filters: MapFilters
  /** The steps that the filters lift. */
  readonly lifted: ReadonlySet<StepId>
  /** Where the reader goes on from: the step that they have been led to, or have opened. */
  readonly after: StepId | null
  /** @returns the steps that the new filters lift */
  readonly onChange: (filters: MapFilters) => ReadonlySet<StepId>
  /** `null` until one has been chosen, and they have come. */
  readonly layers: LayersHere | null
  readonly loadLayers: LoadLayers
  readonly onLayers: (layers: LayersHere) => void
  /**
   * Leads to the first of what the filters lift with the layers that have come.
   *
   * @returns all of it
   */
  readonly onFound: (
    filters: MapFilters,
    why: 'chosen' | 'link',
    layers: LayersHere,
  ) => ReadonlySet<StepId>
  readonly onLead: (step: StepId, way?: { readonly place: 'map' | 'list' }) => void
  /** The step that the reader has been led to, and where, if the tools are far above it. */
  readonly hit: StepId | null
  readonly hitPlace: 'map' | 'list' | null
}

/**
 * What needs scripts: lift out what is one's own, share, print. The room of everything is kept before it is there,
 * so that a choice moves nothing.
 */
export function MapTools(props: MapToolsProps) {
  const { site, page, filters, lifted, after, layers, onChange, onLead, hit, hitPlace } = props
  const { process } = page
  const { t } = useTranslation()
  const words = filterWords(t, site, process)
  const { lost, forget } = useLostChoices(process, site.roles, filters)
  const count = Object.values(filters).filter(Boolean).length
  const noHit = words.noHit(filters)
  // Also why nothing is lifted: told where the boxes are not in sight.
  const chosen = [...words.chosen(filters), ...(count > 0 && lifted.size === 0 ? [noHit] : [])]
  const { isFailed, awaitLayers } = useLayers(props, (found) =>
    say(words.counted(filters, filters, found.size)),
  )
  const choose = (next: MapFilters) => {
    forget()
    const found = onChange(next)
    if (next.layer !== null && layers === null) awaitLayers()
    else say(words.counted(next, filters, found.size))
  }
  const clear = () => choose(NO_FILTERS)
  const isAwaited = filters.layer !== null && layers === null && !isFailed
  const choice = { filters, onChange: choose }
  const roles = rolesOf(process, site.roles)
  const parties = site.parties.filter(({ id }) => process.lanes.includes(id))
  const options = isWay(filters.layer) ? [...LAYERS, filters.layer] : LAYERS
  return (
    <>
      <ToolFold count={count} chosen={chosen} onClear={clear}>
        <div className="map-row">
          <FilterChoice {...choice} of="role" none={t('map.noRole')} options={roles} />
          <MineButton {...choice} hasRole={roles.some(({ id }) => id === filters.role)} />
          <div className="map-actions">
            <ShareButton />
            <button type="button" className="button" onClick={printMap}>
              {t('map.print')}
            </button>
          </div>
        </div>
        <fieldset className="map-row map-filters">
          <legend>{t('map.filter')}</legend>
          <FilterChoice {...choice} of="party" none={t('map.all')} options={parties} />
          <FilterChoice {...choice} of="phase" none={t('map.all')} options={process.phases} />
          {process.forms && (
            <FilterChoice {...choice} of="form" none={t('map.all')} options={process.forms} />
          )}
          <FilterChoice
            {...choice}
            of="layer"
            none={t('map.noLayer')}
            options={options.map((id) => ({ id, name: t(`map.layers.${kindOfLayer(id)}`) }))}
          />
          <Hits
            page={page}
            isFiltered={count > 0 && !isAwaited}
            lifted={lifted}
            after={after}
            noHit={noHit}
            onLead={onLead}
            onClear={clear}
          />
          {filters.layer && layers && (
            // biome-ignore lint/a11y/useValidAnchor: it leads where it says, once the page is there
            <a href="#lager" onClick={leaveFullScreenFor}>
              {t('map.layerInWords', { layer: t(`map.layers.${kindOfLayer(filters.layer)}`) })}
            </a>
          )}
          <RoleSwaps site={site} process={process} form={filters.form} />
        </fieldset>
      </ToolFold>
      <NextHit page={page} lifted={lifted} hit={hit} place={hitPlace} onLead={onLead} />
      {lost && <p className="map-lost">{lost}</p>}
      {isFailed && <p className="map-lost">{t('map.layerFailed')}</p>}
      {/* The boxes are not printed, and a map that is dimmed says what for. */}
      {count > 0 && (
        <p className="map-paper">
          {t('map.selection', {
            chosen: chosen.join(' · '),
            count: lifted.size,
            total: process.steps.length,
          })}
        </p>
      )}
    </>
  )
}
