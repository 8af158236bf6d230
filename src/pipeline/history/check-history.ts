import { isNode, LineCounter, parseDocument } from 'yaml'
import type { History } from '../../model/history/thing.ts'
import { findConflict } from '../merge-conflict.ts'
import { historyMessages } from '../messages-history.sv.ts'
import type { Place } from '../place.ts'
import { error, type Problem, type Sentences } from '../problem.ts'
import { type HistoryFault, historyIn } from './read-history.ts'

/** What has been published, as `historik.json` has it; a file that is not as it was written is told, and says nothing. */
export function checkHistory(
  file: { readonly path: string; readonly text: string },
  report: (problem: Problem) => void,
): History | null {
  if (findConflict(file, report, historyMessages.conflict())) return null
  const read = historyIn(file.text)
  if (!('kind' in read)) return read
  const place = placeOf(read, file.text)
  report(error('broken-history', { file: file.path, ...place }, sentencesOf(read)))
  return null
}

function sentencesOf(fault: HistoryFault): Sentences {
  switch (fault.kind) {
    case 'not-json':
      return historyMessages.notJson()
    case 'newer':
      return historyMessages.newer()
    case 'shape':
      return historyMessages.shape(fault.at)
    case 'edited':
      return historyMessages.edited()
  }
}

function placeOf(fault: HistoryFault, text: string): Pick<Place, 'line' | 'column'> {
  switch (fault.kind) {
    case 'not-json':
      return atOffset(text, fault.offset ?? text.trimEnd().length)
    case 'newer':
      return atPath(text, ['format'])
    case 'shape':
      return atPath(text, fault.at)
    case 'edited':
      return atPath(text, ['kontroll'])
  }
}

function atOffset(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** JSON is YAML, and YAML is read with its places. The nearest that stands there, where the last of it is missing. */
function atPath(text: string, path: readonly (string | number)[]): Pick<Place, 'line' | 'column'> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (!isNode(node) || !node.range) continue
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}
