import { createHash } from 'node:crypto'
import type { ProcessOnMap, Snapshot, StepOnMap, Thing } from '../../model/history/thing.ts'
import type { ProcessId, StepId } from '../../model/ids.ts'
import type { Process, Step } from '../../model/process.ts'
import type { Site } from '../../model/site.ts'
import type { ContentFile } from '../content-file.ts'
import type { Parsed, ParsedContent } from '../parse-content.ts'
import { label, type TextFile } from '../read-content.ts'
import { shapeOf, Written, type WrittenMap, type WrittenValue } from '../written.ts'
import { parsedFiles } from '../written-files.ts'
import { pathsNamedBy } from './paths-named-by.ts'

/** The part of a file that is not front matter, as it is called where changes are told. */
const BODY = 'brödtext'

/**
 * The content as it is, at fault or not.
 *
 * @param site - what could be linked of it: the maps are drawn from there
 */
export function takeSnapshot(
  files: readonly TextFile[],
  content: ParsedContent,
  site: Site,
  contentDir: string,
): Snapshot {
  const parsed = new Map(parsedFiles(content).map((file) => [file.path, file]))
  const root = label(contentDir, '')
  const processes = new Map(site.processes.map((process) => [process.id as string, process]))
  const things = files.map((file): Thing => {
    const path = root === '.' ? file.path : file.path.slice(root.length + 1)
    const own = parsed.get(file.path) ?? null
    const of = identityOf(file)
    return {
      path,
      ...of,
      name: nameOf(own?.written ?? null) ?? path,
      hash: hashOf(file.text, HASH_LETTERS),
      parts: partsOf(own),
      names: own === null ? [] : pathsNamedBy(own, of.process),
      onMap: onMapOf(of, processes.get(of.process ?? '')),
    }
  })
  return new Map(things.sort(byPath).map((thing) => [thing.path, thing]))
}

/** Of 72 bits, and of 24: the first tell one text from all others, the second one version of a key from another. */
const HASH_LETTERS = 12
const PART_LETTERS = 4

export function hashOf(text: string, letters: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, letters)
}

function byPath(a: Thing, b: Thing): number {
  return a.path < b.path ? -1 : 1
}

type Identity = Pick<Thing, 'kind' | 'process' | 'id' | 'language'>

/** What a file is of, told by its place in the folder. */
export function identityOf(file: ContentFile): Identity {
  if (file.kind === 'register') {
    return { kind: file.of, process: null, id: file.id, language: null }
  }
  return {
    kind: file.kind,
    process: 'process' in file ? (file.process as ProcessId) : null,
    id: 'step' in file ? file.step : null,
    language: 'language' in file ? file.language : null,
  }
}

function nameOf(written: WrittenMap | null): string | null {
  for (const value of [written?.namn, written?.fråga, written?.rubrik]) {
    if (value instanceof Written && typeof value.value === 'string') return value.value
  }
  return null
}

function partsOf(file: Parsed<unknown> | null): ReadonlyMap<string, string> {
  if (file?.written == null) return new Map()
  const keys = Object.keys(file.written).sort()
  const parts = keys.map((key): [string, string] => {
    const shape = shapeOf(file.written?.[key] as WrittenValue)
    return [key, hashOf(shape, PART_LETTERS)]
  })
  const body = file.body.trim()
  return new Map([...parts, ...(body === '' ? [] : [[BODY, hashOf(body, PART_LETTERS)] as const])])
}

function onMapOf(
  { kind, id }: Identity,
  process: Process | undefined,
): StepOnMap | ProcessOnMap | null {
  if (process === undefined) return null
  if (kind === 'process') {
    return { phases: process.phases.map(({ id, name }) => ({ id, name })), lanes: process.lanes }
  }
  const step = kind === 'step' ? process.steps.find((one) => one.id === id) : undefined
  return step ? stepOnMap(step, process) : null
}

function stepOnMap(step: Step, process: Process): StepOnMap {
  const { kind, phase, lane } = step
  const ways = process.flows.filter(({ from }) => from === step.id)
  return {
    kind,
    phase,
    lane,
    station: stationOf(step),
    ways: ways.map(({ to, label }) => ({ to, label })),
  }
}

function stationOf({ id, station }: Step): StepId | null {
  if (station.kind === 'none') return null
  return station.kind === 'own' ? id : station.step
}
