import { defineConfig } from '@playwright/test'
import { CHROMIUM_SETTINGS } from '../support/chromium-settings.ts'

const PORT = Number(process.env.E2E_PORT ?? 4179)

/** A page lives for seconds here: to make its scripts fast costs more than it gives, a fifth of the processor's time. */
const FOR_SHORT_VISITS = ['--js-flags=--no-opt,--no-maglev', '--in-process-gpu']

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    // In a log, what failed and why stands last, where it is looked for.
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: '../../test-results/browser.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // A thing that is not there is told soon; a slow machine still has its time.
    actionTimeout: 15_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      ...CHROMIUM_SETTINGS,
      args: [...CHROMIUM_SETTINGS.args, ...FOR_SHORT_VISITS],
    },
  },
  webServer: {
    command: 'npx tsx src/commands/serve.ts',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
