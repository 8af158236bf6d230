import type { StepId } from './ids.ts'
import type { Process, Step } from './process.ts'

/** A step under an id that it had before, which old links and printed pages still name. */
export type MovedStep = { readonly previousId: StepId; readonly step: Step }

/** Every previous id that leads to a step. A step that exists under an id always goes before. */
export function movedSteps({ steps }: Pick<Process, 'steps'>): readonly MovedStep[] {
  const taken = new Set(steps.map(({ id }) => id))
  const moved: MovedStep[] = []
  for (const step of steps) {
    for (const previousId of step.previousIds) {
      if (taken.has(previousId)) continue
      taken.add(previousId)
      moved.push({ previousId, step })
    }
  }
  return moved
}
