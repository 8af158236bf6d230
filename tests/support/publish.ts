import type { ProcessPage, SiteIndex } from '../../src/layout/published-site.ts'
import { type StepPage, stepPages } from '../../src/model/pages/step-page.ts'
import type { Process } from '../../src/model/process.ts'
import { readingOrder } from '../../src/model/reading-order.ts'
import type { Site } from '../../src/model/site.ts'

/** What the pages of a made site know of it. */
export function indexOf(site: Site): SiteIndex {
  return {
    settings: site.settings,
    parties: site.parties,
    roles: site.roles,
    processes: site.processes.map(({ id, name, purpose, citizen }) => ({
      id,
      name,
      purpose,
      hasCitizenPath: citizen !== null,
    })),
  }
}

/** All that is known of a process, as its steps and the gathering pages load it. */
export function pageOf(process: Process): ProcessPage {
  return { process, order: readingOrder(process).map(({ id }) => id) }
}

/** All that the page of a step shows. */
export function stepPageOf(site: Site, process: Process, id: string): StepPage {
  const found = stepPages(site, process).find(({ step }) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}
