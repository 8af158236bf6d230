import type { Change, History, Publication, Snapshot, Thing } from '../../model/history/thing.ts'
import type { PartyId, PhaseId, StepId } from '../../model/ids.ts'
import { classify } from '../content-file.ts'
import { checkOf, FORMAT, historySchema, type WrittenHistory } from './history-schema.ts'
import { identityOf } from './take-snapshot.ts'

const CHANGES = { tillkom: 'added', ändrad: 'changed', borttagen: 'removed' } as const

/** Why a text is not what `historyText` writes. `at` leads to the value at fault. */
export type HistoryFault =
  | { readonly kind: 'not-json'; readonly offset: number | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'shape'; readonly at: readonly (string | number)[] }
  | { readonly kind: 'edited' }

/** @returns what was written, or why it cannot have been written by `historyText` */
export function historyIn(text: string): History | HistoryFault {
  const data = jsonIn(text)
  if ('fault' in data) return data.fault
  const { value } = data
  const isNewer =
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    Number(value.format) > FORMAT
  if (isNewer) return { kind: 'newer' }
  const result = historySchema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    return {
      kind: 'shape',
      at: (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? '' : key)),
    }
  }
  const written = result.data
  if (written.kontroll !== checkOf(written)) return { kind: 'edited' }
  return {
    publications: written.publiceringar.map(readPublication),
    snapshot: readSnapshot(written.innehåll),
    known: new Set(written.fynd),
    accepted: new Set(written.godtaget),
  }
}

function jsonIn(text: string): { readonly value: unknown } | { readonly fault: HistoryFault } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (caught) {
    const offset = /position (\d+)/.exec(String(caught))?.[1]
    return { fault: { kind: 'not-json', offset: offset === undefined ? null : Number(offset) } }
  }
}

function readPublication({
  nummer,
  dag,
  ändringar,
}: WrittenHistory['publiceringar'][number]): Publication {
  return {
    number: nummer,
    day: dag,
    changes: ändringar.map(
      ({ vad, fil, namn, delar }): Change => ({
        kind: CHANGES[vad],
        path: fil,
        name: namn,
        parts: delar,
      }),
    ),
  }
}

/** What lies at a path that is content no longer is left out: nothing can be said of it. */
function readSnapshot(content: WrittenHistory['innehåll']): Snapshot {
  const things = Object.entries(content).flatMap(([path, written]): Thing[] => {
    const { file } = classify(path)
    if (file === null) return []
    const { namn, hash, delar, nämner, karta } = written
    return [
      {
        path,
        ...identityOf(file),
        name: namn,
        hash,
        parts: new Map(Object.entries(delar)),
        names: nämner,
        onMap: karta ? readOnMap(karta) : null,
      },
    ]
  })
  return new Map(things.map((thing) => [thing.path, thing]))
}

/** Ids that were checked when they were written. */
function readOnMap(
  karta: NonNullable<WrittenHistory['innehåll'][string]['karta']>,
): Thing['onMap'] {
  if ('faser' in karta) {
    const phases = karta.faser.map(({ id, namn }) => ({ id: id as PhaseId, name: namn }))
    return { phases, lanes: karta.banor as PartyId[] }
  }
  return {
    kind: karta.typ,
    phase: karta.fas as PhaseId,
    lane: karta.bana as PartyId,
    station: karta.station as StepId | null,
    ways: karta.vägar.map(({ till, etikett }) => ({ to: till as StepId, label: etikett })),
  }
}
