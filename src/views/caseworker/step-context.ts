import type { ProcessPage, Registers, SiteIndex } from '../../layout/published-site.ts'

/** What every part of a step's facts looks names up in. */
export type StepContext = {
  readonly site: SiteIndex
  readonly registers: Registers
  readonly page: ProcessPage
}
