/**
 * Stryker changes one thing at a time in the rules of the model, and runs the tests: a change that no test notices is
 * either code that is not needed, or behaviour that nothing proves.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/model/rules/*.ts'],
  testRunner: 'own-tests',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/own-tests-runner.mjs'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'dist-*', '.dist-*', 'test-results', 'playwright-report', 'coverage'],
  // Stryker would read it with an interface that TypeScript no longer has. There is no such file.
  tsconfigFile: 'none',
  concurrency: 2,
  // A computer that does much else is slow: only what never ends is to run into this.
  timeoutMS: 60_000,
  thresholds: { high: 100, low: 90, break: 90 },
  reporters: ['progress', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  jsonReporter: { fileName: 'test-results/long/mutation.json' },
}
