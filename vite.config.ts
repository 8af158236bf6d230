import { defineConfig } from 'vitest/config'

// What these look at is how a module is when it is first loaded, or they load another in its place.
const FIRST_LOADED = [
  'tests/unit/i18n/{fact,page}-words.test.ts',
  'tests/unit/pipeline/plain-map.test.ts',
]

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
          // Else each of the files loads the whole pipeline anew: a third of the time.
          isolate: false,
          include: ['tests/{unit,content,architecture}/**/*.test.ts?(x)'],
          exclude: FIRST_LOADED,
        },
      },
      {
        extends: true,
        test: { name: 'first-loaded', environment: 'node', include: FIRST_LOADED },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/strict-console.ts', 'tests/support/fresh-page.ts'],
        },
      },
    ],
  },
})
