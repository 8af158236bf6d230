import type { SiteIndex } from '../../layout/published-site.ts'
import type { StepPage } from '../../model/pages/step-page.ts'

/** What every part of a step's facts is drawn from. */
export type StepContext = {
  readonly site: SiteIndex
  readonly page: StepPage
  /** The map's filters as the address has them: links to steps beside it keep them. */
  readonly search?: string | undefined
}

/** What every part of a step's facts is given. */
export type StepPartProps = StepContext & {
  /** Of the sections' headings: one below the step's name. */
  readonly level: 2 | 3
}
