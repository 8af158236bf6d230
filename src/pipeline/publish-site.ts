import type { MeasureText } from '../layout/measure-text.ts'
import { type Effort, placeProcess } from '../layout/place-process.ts'
import type { MapPage, ProcessPage, Registers, SiteIndex } from '../layout/published-site.ts'
import { handoversOf } from '../model/handovers.ts'
import { mapOf } from '../model/map-process.ts'
import type { Process } from '../model/process.ts'
import { valuesOf } from '../model/provenance.ts'
import type { Site } from '../model/site.ts'
import { type PublishedPages, publishPages } from './publish-pages.ts'

/** A site as the application takes it in: what all pages know, what each page shows, and each process twice. */
export type PublishedSite = {
  readonly index: SiteIndex
  readonly registers: Registers
  readonly maps: readonly MapPage[]
  readonly processes: readonly ProcessPage[]
  readonly pages: PublishedPages
}

/**
 * @returns a function that remembers its layouts, so that a changed text does not place every map again
 */
export function createPublisher(
  measure: MeasureText,
  effort: Effort = 'full',
): (site: Site) => PublishedSite {
  let remembered = new Map<string, Drawings>()
  return (site) => {
    const { processes: _, ...registers } = site
    const kept = new Map<string, Drawings>()
    const maps = site.processes.map((process): MapPage => {
      const key = JSON.stringify(process)
      const drawings = remembered.get(key) ?? placeBoth(process, measure, effort)
      kept.set(key, drawings)
      return { process: mapOf(process, site.questions), ...drawings, names: namesIn(process, site) }
    })
    remembered = kept
    const processes = site.processes.map((process, index): ProcessPage => {
      return { process, order: maps[index]?.wide.steps.map(({ id }) => id) ?? [] }
    })
    return {
      index: indexOf(site),
      registers,
      maps,
      processes,
      pages: publishPages(site),
    }
  }
}

type Drawings = Pick<MapPage, 'wide' | 'tall'>

function placeBoth(process: Process, measure: MeasureText, effort: Effort): Drawings {
  return {
    wide: placeProcess(process, 'wide', measure, effort),
    tall: placeProcess(process, 'tall', measure, effort),
  }
}

function namesIn(process: Process, site: Site): MapPage['names'] {
  const handovers = handoversOf(process).map(({ handover }) => handover)
  const documents = new Set(valuesOf(handovers.flatMap(({ what }) => what)))
  const consents = new Set(valuesOf(handovers.map(({ consent }) => consent)))
  return {
    documents: nameById(site.documents.filter(({ id }) => documents.has(id))),
    consents: nameById(site.consents.filter(({ id }) => consents.has(id))),
  }
}

function nameById<Id extends string>(
  things: readonly { readonly id: Id; readonly name: string }[],
): Partial<Record<Id, string>> {
  const names: Partial<Record<Id, string>> = {}
  for (const { id, name } of things) names[id] = name
  return names
}

function indexOf(site: Site): SiteIndex {
  const { accessibility: _, severities: __, ...settings } = site.settings
  return {
    settings,
    parties: site.parties.map(({ id, name, shortName, icon, pattern, isIndividual }) => {
      return { id, name, shortName, icon, pattern, isIndividual }
    }),
    roles: site.roles.map(({ id, party, name }) => ({ id, party, name })),
    processes: site.processes.map((process) => ({
      id: process.id,
      name: process.name,
      purpose: process.purpose,
      stepCount: process.steps.length,
      hasCitizenPath: process.citizen !== null,
      phases: process.phases.map(({ id, name }) => ({ id, name })),
      lanes: process.lanes,
    })),
  }
}
