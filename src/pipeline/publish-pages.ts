import type { ProcessId } from '../model/ids.ts'
import { aboutPage } from '../model/pages/about-page.ts'
import { consentPage } from '../model/pages/consent-page.ts'
import { documentPage } from '../model/pages/document-page.ts'
import { dutyPage } from '../model/pages/duty-page.ts'
import { glossaryPage } from '../model/pages/glossary-page.ts'
import { mapIntroduction } from '../model/pages/map-introduction.ts'
import { mapLayers } from '../model/pages/map-layers.ts'
import { mapList } from '../model/pages/map-list.ts'
import { movedPage } from '../model/pages/moved-page.ts'
import { partyPage } from '../model/pages/party-page.ts'
import { listOf, REGISTERS } from '../model/pages/register-lists.ts'
import { rolePage } from '../model/pages/role-page.ts'
import { startPage } from '../model/pages/start-page.ts'
import { stepPages } from '../model/pages/step-page.ts'
import { waysPages } from '../model/pages/ways-page.ts'
import type { Site } from '../model/site.ts'
import { once } from './once.ts'

/**
 * What is shown on a page, and nothing else: each of these becomes a module that only its own page loads. Each is
 * gathered when it is asked for: while someone writes, few are.
 */
export type PublishedPages = {
  /** Pages of one address each, by the name that `virtual-modules.d.ts` gives their module. */
  readonly single: Readonly<Record<string, () => unknown>>
  /** Pages of a register, by the folder of their content: `roller` ..., each with its id; `process` for the maps, `lager` for their layers, `vagar` for the ways through them, `listor` for the lists of the registers. */
  readonly registers: Readonly<Record<string, readonly PublishedPage[]>>
  /** Pages of steps, by process. */
  readonly steps: Readonly<Record<ProcessId, readonly PublishedPage[]>>
}

export type PublishedPage = { readonly id: string; readonly page: () => unknown }

export function publishPages(site: Site): PublishedPages {
  function each<Thing extends { readonly id: string }>(
    things: readonly Thing[],
    pageOf: (site: Site, thing: Thing) => unknown,
  ): readonly PublishedPage[] {
    return things.map((thing) => ({ id: thing.id, page: () => pageOf(site, thing) }))
  }
  const ways = once(() => waysPages(site))
  return {
    single: {
      start: () => startPage(site),
      maps: () => mapList(site),
      duties: () => dutyPage(site),
      glossary: () => glossaryPage(site),
      about: () => aboutPage(site),
      accessibility: () => site.settings.accessibility,
      moved: () => movedPage(site),
    },
    registers: {
      roller: each(site.roles, rolePage),
      parter: each(site.parties, partyPage),
      underlag: each(site.documents, documentPage),
      samtycken: each(site.consents, consentPage),
      listor: REGISTERS.map((id) => ({ id, page: () => listOf(site, id) })),
      process: each(site.processes, mapIntroduction),
      lager: each(site.processes, mapLayers),
      vagar: each(site.processes, (_, { id }) => ways().get(id)),
    },
    steps: Object.fromEntries(
      site.processes.map((process) => {
        const pages = once(
          () => new Map(stepPages(site, process).map((page) => [page.step.id, page])),
        )
        return [process.id, process.steps.map(({ id }) => ({ id, page: () => pages().get(id) }))]
      }),
    ),
  }
}
