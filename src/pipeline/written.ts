import type { Provenance } from '../model/provenance.ts'
import type { Place } from './place.ts'

/**
 * What stands in a file, with its place: the form in which YAML meets the schemas. Maps are objects without a
 * prototype and lists are arrays, so that zod can walk them; their places are kept beside them.
 */
export type WrittenValue = Written | WrittenList | WrittenMap
export type WrittenList = readonly WrittenValue[]
export type WrittenMap = { readonly [key: string]: WrittenValue }

/** A single value of a file. */
export class Written {
  readonly value: string | number | boolean | null
  /** As the writer wrote it. */
  readonly source: string
  readonly place: Place
  readonly file: WrittenFile

  constructor(value: Written['value'], source: string, place: Place, file: WrittenFile) {
    this.value = value
    this.source = source
    this.place = place
    this.file = file
  }
}

/** What the values of one file share while they are read. */
export type WrittenFile = {
  readonly path: string
  /** Each id that the file names, noted even when the rest of the file is at fault. */
  readonly references: Reference[]
  /** What a value in short form inherits: the file's status and sources. */
  inherited: Provenance
  /** Notes where an object of the model is written. */
  readonly note: <Value extends object>(value: Value, written: unknown) => Value
}

/** What an id can name. */
export type ReferenceKind =
  | 'party'
  | 'role'
  | 'process'
  | 'step'
  | 'phase'
  | 'question'
  /** A question that gives a process its forms. */
  | 'variant'
  | 'answer'
  | 'document'
  | 'consent'
  | 'term'
  | 'legal-rule'
  | 'gap'
  | 'bottleneck'
  | 'target-group'
  | 'source'

export type Reference = {
  readonly kind: ReferenceKind
  readonly id: string
  readonly place: Place
  /** The question whose answers are meant, on `answer`. */
  readonly question?: string
  /** The process whose step is meant, on `step`: written before it, `process/step`. */
  readonly process?: string
  /** Written in a list, where several can stand. */
  readonly isInList?: boolean
  /** What stands after the id, on `source`: the place in it. */
  readonly locator?: string
}

type Container = {
  readonly place: Place
  readonly file: WrittenFile
  readonly keys: ReadonlyMap<string, Place>
  /** A map that is written between { and }. */
  readonly isInBraces?: boolean
}

const containers = new WeakMap<object, Container>()
const listItems = new WeakSet<object>()

export function noteContainer<Value extends WrittenList | WrittenMap>(
  value: Value,
  container: Container,
): Value {
  containers.set(value, container)
  if (Array.isArray(value)) for (const item of value) listItems.add(item)
  return value
}

export function isListItem(value: object): boolean {
  return listItems.has(value)
}

export function isWrittenMap(value: unknown): value is WrittenMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Written)
  )
}

export function isBlank(value: unknown): boolean {
  return value === undefined || (value instanceof Written && value.value === null)
}

/** The file and place of a value; `null` for what is not written at all (a missing key). */
export function whereIs(value: unknown): { place: Place; file: WrittenFile } | null {
  if (value instanceof Written) return value
  if (typeof value === 'object' && value !== null) return containers.get(value) ?? null
  return null
}

/** Whether the keys stand between { and }, where a line of its own cannot be put. */
export function isInBraces(map: WrittenMap): boolean {
  return containers.get(map)?.isInBraces ?? false
}

/** The place of a key in its map. */
export function placeOfKey(map: WrittenMap, key: string): Place | null {
  return containers.get(map)?.keys.get(key) ?? null
}

/** What is written, as a text of its own: the same for two values that say the same, wherever they stand. */
export function shapeOf(value: WrittenValue): string {
  if (value instanceof Written) return JSON.stringify(value.value)
  if (isWrittenMap(value)) {
    const keys = Object.keys(value).sort()
    return `{${keys.map((key) => `${key}:${shapeOf(value[key] as WrittenValue)}`).join()}}`
  }
  return `[${value.map((item) => shapeOf(item)).join()}]`
}
