import { basename } from 'node:path'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { MutantRunStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as vitest } from '@stryker-mutator/vitest-runner'

const UNIT_TESTS = 'tests/unit/model/rules/'
/** What runs the rules: the unit tests of them all are its own. */
const OF_ALL_RULES = ['index', 'prove']

/**
 * Stryker's runner for vitest, which asks a rule's own tests alone whether they notice that the rule was changed: its
 * unit test, and if that does not, its fixtures. Every rule runs on every model that any test makes, so that nearly all
 * tests would else be run for each change. What other tests would notice is not counted.
 */
function createOwnTestsRunner(injector) {
  const [{ factory }] = vitest
  const runner = injector.injectFunction(factory)
  return {
    capabilities: () => runner.capabilities(),
    init: () => runner.init(),
    dispose: () => runner.dispose(),
    dryRun: (options) => runner.dryRun(options),
    async mutantRun(options) {
      const { testFilter } = options
      // What is made when a module is loaded is not known to belong to any test: all are run.
      if (testFilter === undefined) return runner.mutantRun(options)
      let nrOfTests = 0
      for (const tests of ownTests(basename(options.sandboxFileName, '.ts'), testFilter)) {
        const result = await runner.mutantRun({ ...options, testFilter: tests })
        if (result.status !== MutantRunStatus.Survived) return result
        nrOfTests += result.nrOfTests
      }
      return { status: MutantRunStatus.Survived, nrOfTests }
    },
  }
}
createOwnTestsRunner.inject = [commonTokens.injector]

/** Of the tests that run the changed line, the rule's own: those that are quick first. */
function ownTests(rule, tests) {
  const unitTests = OF_ALL_RULES.includes(rule) ? UNIT_TESTS : `${UNIT_TESTS}${rule}.test.ts#`
  return [
    tests.filter((test) => test.startsWith(unitTests)),
    tests.filter((test) => test.includes(` '${rule}': '`)),
  ].filter(({ length }) => length > 0)
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'own-tests', createOwnTestsRunner),
]
