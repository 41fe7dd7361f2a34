import { defineConfig } from 'vitest/config'

/** Where nine of ten lines have to be run by a test. */
const covered = ['packages/contracts', 'packages/core', 'packages/db', 'apps/server']

const everywhere = { testTimeout: 20_000, hookTimeout: 60_000, setupFiles: ['tooling/test/no-surprises.ts'] }

export default defineConfig({
  test: {
    retry: 0,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'product',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/server/src/**/*.test.ts',
            'tooling/{run,bench,gates}/**/*.test.ts',
          ],
          // The design system is tested by Jest, beside the web app.
          exclude: ['packages/ui/**', '**/node_modules/**'],
          globalSetup: ['tooling/test/database.setup.ts'],
        },
      },
      {
        extends: true,
        test: { ...everywhere, name: 'tooling', include: ['tooling/{lint,check,test,language,contrast}/**/*.test.ts'] },
      },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary', 'html'],
      include: ['packages/*/src/**/*.ts', 'apps/server/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/*.d.ts', 'packages/ui/**'],
      thresholds: Object.fromEntries(covered.map((part) => [`${part}/src/**`, { lines: 90 }])),
    },
  },
})
