import type { MeasureText } from '../layout/measure-text.ts'
import { placeProcess } from '../layout/place-process.ts'
import type { ProcessPage, Registers, SiteIndex } from '../layout/published-site.ts'
import type { Process } from '../model/process.ts'
import type { Site } from '../model/site.ts'

/** A site as the application takes it in: what all pages know, what some load, and a page per process. */
export type PublishedSite = {
  readonly index: SiteIndex
  readonly registers: Registers
  readonly pages: readonly ProcessPage[]
}

/**
 * @param today - the day of the build, `2026-11-22`
 * @returns a function that remembers its layouts, so that a changed text does not place every map again
 */
export function createPublisher(
  measure: MeasureText,
): (site: Site, today: string) => PublishedSite {
  let remembered = new Map<string, ProcessPage>()
  return (site, today) => {
    const kept = new Map<string, ProcessPage>()
    const pages = site.processes.map((process) => {
      const key = JSON.stringify(process)
      const page = remembered.get(key) ?? placeBoth(process, measure)
      kept.set(key, page)
      return page
    })
    remembered = kept
    return { index: indexOf(site, today), registers: registersOf(site), pages }
  }
}

function placeBoth(process: Process, measure: MeasureText): ProcessPage {
  return {
    process,
    wide: placeProcess(process, 'wide', measure),
    tall: placeProcess(process, 'tall', measure),
  }
}

function indexOf(site: Site, today: string): SiteIndex {
  return {
    settings: site.settings,
    parties: site.parties,
    roles: site.roles,
    processes: site.processes.map((process) => ({
      id: process.id,
      name: process.name,
      purpose: process.purpose,
      stepCount: process.steps.length,
      hasCitizenPath: process.citizen !== null,
      phases: process.phases.map(({ id, name }) => ({ id, name })),
      lanes: process.lanes,
    })),
    builtOn: today,
  }
}

function registersOf(site: Site): Registers {
  const { questions, documents, consents, terms, legalRules, gaps, bottlenecks } = site
  const { targetGroups, sources } = site
  return {
    questions,
    documents,
    consents,
    terms,
    legalRules,
    gaps,
    bottlenecks,
    targetGroups,
    sources,
  }
}
