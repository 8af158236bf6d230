import type { Snapshot } from '../history/thing.ts'
import type { ProcessId, StepId } from '../ids.ts'
import type { NamedProcess } from '../pages/named.ts'
import type { Process } from '../process.ts'
import type { Site } from '../site.ts'

/**
 * How much of the citizens' texts there is in each language of the site: a row for each process, a column for each
 * language. A text in any other language is an error, so no site has one.
 */
export type Coverage = {
  readonly languages: readonly string[]
  readonly processes: readonly ProcessCoverage[]
}

export type ProcessCoverage = {
  readonly process: NamedProcess
  /** Texts that a citizen meets here: the path's own, and one for each station. None: the process is not for citizens. */
  readonly needed: number
  /** In the order of the languages. */
  readonly cells: readonly CoverageCell[]
}

export type CoverageCell = {
  readonly written: number
  /** What is missing: the path, and the stations by name. */
  readonly missing: readonly MissingText[]
}

export type MissingText = {
  /** `null` for the path itself. */
  readonly station: { readonly id: StepId; readonly name: string } | null
}

export function coverageOf(site: Site, snapshot: Snapshot): Coverage {
  const written = citizensTexts(snapshot)
  const { languages } = site.settings
  return {
    languages,
    processes: site.processes.map((process) => {
      const needed = neededTexts(process)
      return {
        process: { id: process.id, name: process.name },
        needed: needed.length,
        cells: languages.map((language) => {
          const own = written.get(language) ?? new Set()
          const missing = needed.filter(
            ({ station }) => !own.has(keyOf(process.id, station?.id ?? null)),
          )
          return { written: needed.length - missing.length, missing }
        }),
      }
    }),
  }
}

/** The path itself, and a text for each step that has a station of its own. */
function neededTexts({ citizen, steps }: Process): readonly MissingText[] {
  const stations = steps
    .filter(({ station }) => station.kind === 'own')
    .map(({ id, name, citizen: text }) => ({ station: { id, name: text?.name ?? name } }))
  return citizen === null && stations.length === 0 ? [] : [{ station: null }, ...stations]
}

/** By language, which of the texts there are. */
function citizensTexts(snapshot: Snapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  for (const { kind, language, process, id } of snapshot.values()) {
    if (kind !== 'process-citizen' && kind !== 'step-citizen') continue
    if (language === null || process === null) continue
    const own = texts.get(language) ?? new Set()
    texts.set(language, own.add(keyOf(process, id)))
  }
  return texts
}

function keyOf(process: ProcessId, step: string | null): string {
  return `${process}/${step ?? ''}`
}
