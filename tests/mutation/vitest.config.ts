import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The fixtures take longest by far, and come last by name. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** What Stryker runs for the rules. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    environment: 'node',
    isolate: false,
    sequence: { sequencer: ByName },
    include: ['tests/unit/model/rules/**/*.test.ts', 'tests/unit/pipeline/rules/**/*.test.ts'],
  },
})
