import type { MapPage, ProcessPage } from '../layout/published-site.ts'
import type { MapStep } from '../model/map-process.ts'
import type { Step } from '../model/process.ts'

export function stepOf(page: ProcessPage, id: string | undefined): Step | undefined
export function stepOf(page: MapPage, id: string | undefined): MapStep | undefined
export function stepOf(page: MapPage | ProcessPage, id: string | undefined): MapStep | undefined {
  return page.process.steps.find((step) => step.id === id)
}
