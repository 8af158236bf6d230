import type { ProcessPage, SiteIndex } from '../../src/layout/published-site.ts'
import type { Process } from '../../src/model/process.ts'
import type { Site } from '../../src/model/site.ts'

/** What the pages of a made site know of it. */
export function indexOf(site: Site, builtOn = '2026-11-22'): SiteIndex {
  return {
    settings: site.settings,
    parties: site.parties,
    roles: site.roles,
    processes: site.processes.map(({ id, name, purpose, steps, citizen, phases, lanes }) => ({
      id,
      name,
      purpose,
      stepCount: steps.length,
      hasCitizenPath: citizen !== null,
      phases,
      lanes,
    })),
    builtOn,
  }
}

/** A process without its drawings, for views that show none. */
export function pageOf(process: Process): ProcessPage {
  const empty = {
    process: process.id,
    width: 0,
    height: 0,
    steps: [],
    flows: [],
    lanes: [],
    phases: [],
    breaks: [],
    isPlain: false,
  }
  return { process, wide: { ...empty, form: 'wide' }, tall: { ...empty, form: 'tall' } }
}
