import type { ProcessPage } from '../layout/published-site.ts'
import type { Step } from '../model/process.ts'
import type { Params } from './route.tsx'
import { stepOf } from './step-of.ts'
import { loadProcess } from './whole-content.ts'

/** @returns `null` when the site has no such process, or the process no such step */
export async function loadStep(params: Params): Promise<{ page: ProcessPage; step: Step } | null> {
  const page = await loadProcess(params.process ?? '')
  const step = page === null ? undefined : stepOf(page, params.step)
  return page === null || step === undefined ? null : { page, step }
}
