import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'
import type { Step } from '../../model/process.ts'

/** What every part of a step's facts looks names up in. */
export type StepContext = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
}

/** What every part of a step's facts is given. */
export type StepPartProps = {
  readonly context: StepContext
  readonly step: Step
  /** Of the sections' headings: one below the step's name. */
  readonly level: 2 | 3
}
