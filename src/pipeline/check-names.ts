import { idFault } from './id-fault.ts'
import { nameMessages } from './messages-names.sv.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { judged } from './severities.ts'
import { isWrittenMap, placeOfKey, shapeOf, Written, type WrittenMap } from './written.ts'

type Report = (problem: Problem) => void
type Named = ReadonlyMap<string, Pick<Parsed<{ readonly name: string }>, 'data' | 'written'>>
type Coded = ReadonlyMap<string, Parsed<{ readonly code: string }>>

/**
 * Report what a reader cannot tell apart: two things of one kind with the same name, as when a file has been copied
 * and not changed, and a code that is not its file's.
 */
export function checkNames({ sources, registers, processes }: ParsedContent, report: Report): void {
  for (const { head, steps } of processes.values()) {
    checkTwiceIn(listAt(head?.written, 'faser'), 'namn', 'name-twice', report)
    for (const { written } of steps.values()) {
      checkTwiceIn(listAt(written, 'nästa'), 'etikett', 'duplicate-value', report)
    }
  }
  checkTwiceIn(Object.values(sources?.written ?? {}), 'titel', 'name-twice', report)
  checkWordsOf(registers.term, report)
  const heads = [...processes].flatMap(([id, { head }]) => (head ? [[id, head] as const] : []))
  checkNamesIn(new Map(heads), report)
  const { role, question, news, ...others } = registers
  const asked = [...question].map(([id, { data, written }]) => {
    return [id, { written, data: data && { name: data.text } }] as const
  })
  checkNamesIn(new Map(asked), report, 'fråga')
  const told = [...news].map(([id, { data, written }]) => {
    return [id, { written, data: data && { name: data.heading } }] as const
  })
  checkNamesIn(new Map(told), report, 'rubrik')
  for (const register of Object.values(others)) checkNamesIn(register, report)
  // Two parties may have a role of the same name each.
  for (const party of registers.party.keys()) {
    checkNamesIn(new Map([...role].filter(([, { data }]) => data?.party === party)), report)
  }
  checkCodesIn(registers.gap, report)
  checkCodesIn(registers.bottleneck, report)
}

function checkNamesIn(things: Named, report: Report, key = 'namn'): void {
  const taken = new Map<string, string>()
  // By id, not by path: a copy is most often named after what it was made from.
  for (const [id, { data, written }] of [...things].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A file that has to be renamed is told of its own name first.
    if (data === null || written === null || idFault(id) !== null) continue
    const name = data.name.toLowerCase()
    const other = taken.get(name)
    const place = placeOfKey(written, key)
    if (other !== undefined && place) {
      report(error('name-twice', place, nameMessages.nameTwice(data.name, other, key)))
    }
    taken.set(name, other ?? id)
  }
}

/** Where files are named by number, the code is the same number; where they have names, it is at least its own. */
function checkCodesIn(things: Coded, report: Report): void {
  const coded = [...things].flatMap(([id, { data, written }]) => {
    const place = written && placeOfKey(written, 'kod')
    return data && place ? [{ id, code: data.code, key: data.code.toLowerCase(), place }] : []
  })
  // A code that is another file's number is wrong where it stands: that file is right.
  const taken = new Map(coded.filter(({ id, key }) => id === key).map(({ id }) => [id, id]))
  for (const { id, code, key, place } of coded) {
    if (id === key) continue
    if (/\d/.test(id)) {
      report(error('code-is-name', place, nameMessages.codeIsNotName(code, id)))
      continue
    }
    const other = taken.get(key)
    if (other !== undefined) {
      report(error('code-is-name', place, nameMessages.codeTwice(code, other)))
    }
    taken.set(key, other ?? id)
  }
}

/** A word of the glossary that leads to two of its terms, or that a term has twice. */
function checkWordsOf(terms: ParsedContent['registers']['term'], report: Report): void {
  const taken = new Map<string, string>()
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [id, { data }] of sorted) if (data) taken.set(data.name.toLowerCase(), id)
  for (const [id, { data, written }] of sorted) {
    if (data === null || written === null) continue
    for (const word of [written.förkortningar, written.synonymer].flatMap(textsIn)) {
      const key = String(word.value).toLowerCase()
      const other = taken.get(key)
      taken.set(key, other ?? id)
      if (other === undefined) continue
      const sentences =
        other === id
          ? nameMessages.wordOfTermTwice(String(word.value))
          : nameMessages.wordOfOtherTerm(String(word.value), other)
      report(judged('word-of-two-terms', word.place, sentences))
    }
  }
}

/** Things in one file that a reader knows by what is written at a key; those of two forms are never seen together. */
function checkTwiceIn(things: readonly unknown[], key: string, rule: string, report: Report): void {
  const taken = new Set<string>()
  for (const thing of things) {
    const said = isWrittenMap(thing) ? thing[key] : undefined
    if (!(said instanceof Written) || typeof said.value !== 'string') continue
    const form = isWrittenMap(thing) ? thing['gäller-när'] : undefined
    const name = `${said.value.toLowerCase()} ${form ? shapeOf(form) : ''}`
    if (taken.has(name)) report(error(rule, said.place, nameMessages.saidTwice(key, said.value)))
    taken.add(name)
  }
}

function textsIn(list: unknown): readonly Written[] {
  if (!Array.isArray(list)) return []
  return list.filter((item: unknown): item is Written => item instanceof Written)
}

function listAt(map: WrittenMap | null | undefined, key: string): readonly unknown[] {
  const list: unknown = map?.[key]
  return Array.isArray(list) ? list : []
}
