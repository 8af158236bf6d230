import { idFault } from './id-fault.ts'
import { valueMessages } from './messages-values.sv.ts'
import type { Parsed, ParsedContent } from './parse-content.ts'
import { error, type Problem } from './problem.ts'
import { placeOfKey } from './written.ts'

type Report = (problem: Problem) => void
type Named = ReadonlyMap<string, Parsed<{ readonly name: string }>>
type Coded = ReadonlyMap<string, Parsed<{ readonly code: string }>>

/**
 * Report what a reader cannot tell apart: two things of one kind with the same name, as when a file has been copied
 * and not changed, and a code that is not its file's.
 */
export function checkNames({ registers, processes }: ParsedContent, report: Report): void {
  const heads = [...processes].flatMap(([id, { head }]) => (head ? [[id, head] as const] : []))
  checkNamesIn(new Map(heads), report)
  const { role, question: _, ...others } = registers
  for (const register of Object.values(others)) checkNamesIn(register, report)
  // Two parties may have a role of the same name each.
  for (const party of registers.party.keys()) {
    checkNamesIn(new Map([...role].filter(([, { data }]) => data?.party === party)), report)
  }
  checkCodesIn(registers.gap, report)
  checkCodesIn(registers.bottleneck, report)
}

function checkNamesIn(things: Named, report: Report): void {
  const taken = new Map<string, string>()
  // By id, not by path: a copy is most often named after what it was made from.
  for (const [id, { data, written }] of [...things].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A file that has to be renamed is told of its own name first.
    if (data === null || written === null || idFault(id) !== null) continue
    const name = data.name.toLowerCase()
    const other = taken.get(name)
    const place = placeOfKey(written, 'namn')
    if (other !== undefined && place) {
      report(error('name-twice', place, valueMessages.nameTwice(data.name, other)))
    }
    taken.set(name, other ?? id)
  }
}

/** Where files are named by number, the code is the same number; where they have names, it is at least its own. */
function checkCodesIn(things: Coded, report: Report): void {
  const taken = new Map<string, string>()
  for (const [id, { data, written }] of things) {
    const place = written && placeOfKey(written, 'kod')
    if (data === null || place === null) continue
    const code = data.code.toLowerCase()
    const other = taken.get(code)
    taken.set(code, other ?? id)
    if (/\d/.test(id) && code !== id) {
      report(error('code-is-name', place, valueMessages.codeIsNotName(data.code, id)))
    } else if (other !== undefined) {
      report(error('code-is-name', place, valueMessages.codeTwice(data.code, other)))
    }
  }
}
