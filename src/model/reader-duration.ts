import type { Duration, Step } from './process.ts'
import { inEveryForm, settledOrMeanwhile } from './provenance.ts'
import { concernsReader } from './reader-deadlines.ts'
import type { Site } from './site.ts'
import { type TimeBasis, timeBasis } from './time-basis.ts'

export type ReaderDuration = {
  readonly duration: Duration
  readonly basis: TimeBasis
  /** What the forms of the process are called in which it holds; `null` = in all. */
  readonly formName: string | null
}

/** How long a step takes that the reader is there for. What takes the parties' own time is the caseworker's to know. */
export function readerDurations(
  site: Pick<Site, 'roles' | 'parties' | 'sources'>,
  step: Step,
): readonly ReaderDuration[] {
  if (step.duration === null || !concernsReader(site, step)) return []
  return inEveryForm(step.duration).flatMap((claim) => {
    const duration = settledOrMeanwhile(claim)
    return duration === null
      ? []
      : [{ duration, basis: timeBasis(site, claim), formName: claim.formName ?? null }]
  })
}
