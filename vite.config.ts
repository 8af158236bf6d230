import { defineConfig } from 'vitest/config'

// The site's own settings are in src/pipeline/vite-settings.ts: its commands pass them to Vite as values.
export default defineConfig({
  test: {
    // A computer that does much else is slow, and no test is about time.
    testTimeout: 30_000,
    // Else one core is left idle: of two, that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,content,architecture}/**/*.test.ts?(x)'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/strict-console.ts'],
        },
      },
    ],
  },
})
