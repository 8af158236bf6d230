import type { StepId } from '../model/ids.ts'
import { invariant } from '../model/invariant.ts'
import type { MapFlow, MapProcess, MapStep } from '../model/map-process.ts'

/** Rows turned over: each field once, with its value in every row. Alike values beside each other pack well. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] }

/** A process as it travels: fields in columns, flows between the places of their steps. About an eighth of a map. */
export type PackedProcess = Omit<MapProcess, 'steps' | 'flows'> & {
  readonly steps: Columns<MapStep>
  readonly flows: Columns<PackedFlow>
}

/** A flow's id is that of its ends. */
type PackedFlow = Omit<MapFlow, 'id' | 'from' | 'to'> & {
  readonly from: number
  readonly to: number
}

export function packProcess(process: MapProcess): PackedProcess {
  const places = new Map(process.steps.map(({ id }, place) => [id, place]))
  const placeOf = (id: StepId) => {
    const place = places.get(id)
    invariant(place !== undefined, `a flow leads to ${id}, which is no step`)
    return place
  }
  return {
    ...process,
    steps: columnsOf(process.steps, STEP_FIELDS),
    flows: columnsOf(
      process.flows.map(({ id: _, from, to, ...flow }) => {
        return { ...flow, from: placeOf(from), to: placeOf(to) }
      }),
      FLOW_FIELDS,
    ),
  }
}

const STEP_FIELDS = [
  'id',
  'kind',
  'name',
  'phase',
  'lane',
  'status',
  'gaps',
  'deadline',
  'consentRequired',
  'consentObtained',
  'responsibility',
] as const satisfies readonly (keyof MapStep)[]

const FLOW_FIELDS = [
  'from',
  'to',
  'label',
  'limit',
  'status',
  'handover',
] as const satisfies readonly (keyof PackedFlow)[]

function columnsOf<Row extends object, Field extends keyof Row>(
  rows: readonly Row[],
  fields: readonly Field[],
) {
  const columns: Partial<{ [Key in Field]: Row[Key][] }> = {}
  for (const field of fields) columns[field] = rows.map((row) => row[field])
  return columns as { readonly [Key in Field]: readonly Row[Key][] }
}
