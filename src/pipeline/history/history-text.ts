import type { History, Publication, Thing } from '../../model/history/thing.ts'
import { checkOf, FORMAT, type WrittenHistory } from './history-schema.ts'

/** The text of `historik.json`: a line for each thing, so that two versions can be laid beside each other. */
export function historyText(history: History): string {
  const written: Omit<WrittenHistory, 'kontroll'> = {
    format: FORMAT,
    publiceringar: history.publications.map(writtenPublication),
    fynd: [...history.known].sort(),
    godtaget: [...history.accepted].sort(),
    innehåll: Object.fromEntries(
      [...history.snapshot].map(([path, thing]) => [path, writtenThing(thing)]),
    ),
  }
  const { format, publiceringar, fynd, godtaget, innehåll } = written
  const things = Object.entries(innehåll).map(
    ([path, thing]) => `${JSON.stringify(path)}: ${JSON.stringify(thing)}`,
  )
  return `${[
    '{',
    `  "format": ${format},`,
    `  "kontroll": ${JSON.stringify(checkOf(written))},`,
    `  "publiceringar": ${inLines(publiceringar)},`,
    `  "fynd": ${inLines(fynd)},`,
    `  "godtaget": ${inLines(godtaget)},`,
    `  "innehåll": ${linesOf(things, '{}')}`,
    '}',
  ].join('\n')}\n`
}

function inLines(items: readonly unknown[]): string {
  return linesOf(
    items.map((item) => JSON.stringify(item)),
    '[]',
  )
}

function linesOf(items: readonly string[], [open, close]: string): string {
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${items.map((item) => `    ${item}`).join(',\n')}\n  ${close}`
}

function writtenPublication({
  number,
  day,
  changes,
}: Publication): WrittenHistory['publiceringar'][number] {
  return {
    nummer: number,
    dag: day,
    ändringar: changes.map(({ kind, path, name, parts }) => ({
      vad: kind === 'added' ? 'tillkom' : kind === 'changed' ? 'ändrad' : 'borttagen',
      fil: path,
      namn: name,
      delar: [...parts],
    })),
  }
}

function writtenThing({
  name,
  hash,
  parts,
  names,
  onMap,
}: Thing): WrittenHistory['innehåll'][string] {
  const thing = { namn: name, hash, delar: Object.fromEntries(parts), nämner: [...names] }
  if (onMap === null) return thing
  if ('phases' in onMap) {
    const { phases, lanes } = onMap
    const faser = phases.map(({ id, name }) => ({ id, namn: name }))
    return { ...thing, karta: { faser, banor: [...lanes] } }
  }
  const { kind, phase, lane, station, ways } = onMap
  const vägar = ways.map(({ to, label }) => ({ till: to, etikett: label }))
  return { ...thing, karta: { typ: kind, fas: phase, bana: lane, station, vägar } }
}
