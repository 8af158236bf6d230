import type { FoundSlip } from './check-language.ts'
import { Kept } from './kept.ts'
import type { KeptBody } from './mdx/build-texts.ts'
import type { KeptFile } from './parse-content.ts'
import { Places } from './places.ts'
import type { Problem } from './problem.ts'

/**
 * What one build of a content folder leaves to the next, so that only what was changed is parsed, compiled and measured
 * again. It changes the time of a build and never its result.
 */
export class BuildMemory {
  /** Of all files: those that are kept are not noted again. */
  readonly places = new Places()
  readonly files = new Kept<KeptFile>()
  readonly bodies = new Kept<KeptBody>()
  readonly readability = new Kept<readonly Problem[]>()
  readonly language = new Kept<readonly FoundSlip[]>()

  nextBuild(): void {
    for (const kept of [this.files, this.bodies, this.readability, this.language]) kept.nextBuild()
  }
}
