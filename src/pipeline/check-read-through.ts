import { readabilityMessages } from './messages-readability.sv.ts'
import type { ParsedContent } from './parse-content.ts'
import type { Problem } from './problem.ts'
import { judged } from './severities.ts'
import { placeOfKey } from './written.ts'

/**
 * Tell of each text to citizens that nobody it is for, and no language reviewer, is noted to have read. What can be
 * measured of a text is a smoke alarm, and no proof that it is understood.
 */
export function checkReadThrough(
  { registers, processes }: ParsedContent,
  report: (problem: Problem) => void,
): void {
  const ofProcesses = [...processes.values()].flatMap(({ citizen, stepCitizens }) =>
    [citizen, ...stepCitizens.values()].flatMap((texts) => [...texts.values()]),
  )
  const consents = [...registers.consent.values()].filter(
    ({ written }) => written !== null && 'till-medborgaren' in written,
  )
  for (const { path, data, written } of [...ofProcesses, ...consents]) {
    // What is wrong with a text is mended before anyone is asked to read it.
    if (data === null || written === null || 'läst-av' in written) continue
    // Where it is written when the text was looked at, and where this is to stand as well.
    const place = placeOfKey(written, 'granskad') ?? { file: path, line: 1, column: 1 }
    report(judged('readability-read-through', place, readabilityMessages.notReadThrough()))
  }
}
