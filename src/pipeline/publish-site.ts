import type { MeasureText } from '../layout/measure-text.ts'
import { type Effort, placeProcess } from '../layout/place-process.ts'
import { placedBy, withNames } from '../layout/placed-by.ts'
import type { Form } from '../layout/placed-process.ts'
import type { MapPage, ProcessPage, Registers, SiteIndex } from '../layout/published-site.ts'
import { textsOf } from '../layout/step-texts.ts'
import { handoversOf } from '../model/handovers.ts'
import type { ProcessId } from '../model/ids.ts'
import { mapOf } from '../model/map-process.ts'
import { type MyPathPage, myPathPage } from '../model/pages/my-path-page.ts'
import type { Process } from '../model/process.ts'
import { valuesOf } from '../model/provenance.ts'
import { readingOrder } from '../model/reading-order.ts'
import type { Site } from '../model/site.ts'
import { type PublishedPages, publishPages } from './publish-pages.ts'

/** A site as the application takes it in: what all pages know, what each page shows, and each process twice. */
export type PublishedSite = {
  readonly index: SiteIndex
  readonly registers: Registers
  readonly processes: readonly PublishedProcess[]
  readonly pages: PublishedPages
}

/** A process is placed when its map is asked for. */
export type PublishedProcess = {
  readonly id: ProcessId
  readonly map: () => MapPage
  readonly page: () => ProcessPage
  readonly myPath: () => MyPathPage
}

type PublisherOptions = {
  readonly effort?: Effort
  /** Told of each map that had to be placed the plain way. */
  readonly onPlain?: (process: Process, form: Form) => void
}

/**
 * @returns a function that remembers its layouts, so that a changed text does not place every map again, nor a name
 *   that needs no other room its own
 */
export function createPublisher(
  measure: MeasureText,
  { effort = 'full', onPlain }: PublisherOptions = {},
): (site: Site) => PublishedSite {
  const placed = new Map<ProcessId, PlacedDrawings>()
  const drawingsOf = (process: Process): Drawings => {
    const bare = withoutTexts(process)
    const of = JSON.stringify(bare)
    const known = placed.get(process.id)
    if (known?.of === of) return known
    const texts = textsOf(bare, measure)
    const by = placedBy(bare, texts)
    if (known?.by === by) {
      const { wide, tall } = known
      const renamed = { of, by, wide: withNames(wide, texts), tall: withNames(tall, texts) }
      placed.set(process.id, renamed)
      return renamed
    }
    const drawings = placeBoth(bare, measure, effort)
    placed.set(process.id, { of, by, ...drawings })
    for (const { form, isPlain } of [drawings.wide, drawings.tall]) {
      if (isPlain) onPlain?.(process, form)
    }
    return drawings
  }
  return (site) => {
    const { processes, ...registers } = site
    return {
      index: indexOf(site),
      registers,
      processes: processes.map((process) => ({
        id: process.id,
        map: () => {
          const { wide, tall } = drawingsOf(process)
          return {
            process: mapOf(process, site.questions),
            wide,
            tall,
            names: namesIn(process, site),
          }
        },
        myPath: () => myPathPage(site, process),
        page: () => ({ process, order: readingOrder(process).map(({ id }) => id) }),
      })),
      pages: publishPages(site),
    }
  }
}

/** Without what no drawing shows: a map is placed by the rest alone, so that nothing else places it anew. */
function withoutTexts(process: Process): Process {
  return {
    ...process,
    purpose: '',
    goal: '',
    targetGroups: [],
    citations: [],
    citizen: null,
    steps: process.steps.map((step) => ({
      ...step,
      previousIds: [],
      need: null,
      purpose: '',
      checklist: [],
      duration: null,
      needs: [],
      gives: [],
      registrations: [],
      legalRules: [],
      bottlenecks: [],
      tools: [],
      citations: [],
      citizen: null,
      citizenName: null,
      hasText: false,
    })),
  }
}

type Drawings = Pick<MapPage, 'wide' | 'tall'>

type PlacedDrawings = Drawings & {
  /** The process, word for word. */
  readonly of: string
  /** What of it decides where everything stands. */
  readonly by: string
}

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
  const { title, publisher, purpose, feedback, help, mainProcess } = site.settings
  return {
    settings: { title, publisher, purpose, feedback, help, mainProcess },
    parties: site.parties.map(
      ({ id, name, shortName, nameInText, icon, pattern, isIndividual }) => {
        return { id, name, shortName, nameInText, icon, pattern, isIndividual }
      },
    ),
    roles: site.roles.map(({ id, party, name }) => ({ id, party, name })),
    processes: site.processes.map((process) => ({
      id: process.id,
      name: process.name,
      purpose: process.purpose,
      hasCitizenPath: process.citizen !== null,
    })),
  }
}
