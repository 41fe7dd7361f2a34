import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { coveredParts, linesMinimum } from './tooling/test/coverage.ts'

const everywhere = { testTimeout: 60_000, hookTimeout: 120_000, setupFiles: ['tooling/test/no-surprises.ts'] }

export default defineConfig({
  test: {
    retry: 0,
    allowOnly: false,
    // Many tests wait (for a window to end, for PostgreSQL to come back), so that two cores serve two files at least.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'product',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/server/src/**/*.test.ts',
            'tooling/{run,bench,gates,sol}/**/*.test.ts',
          ],
          // The engine has a project of its own; Jest tests the design system, beside the web app.
          exclude: ['packages/{insight,ui}/**', '**/node_modules/**'],
          globalSetup: ['tooling/test/database.setup.ts'],
        },
      },
      {
        extends: true,
        test: { ...everywhere, name: 'insight', include: ['packages/insight/src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'tooling',
          include: ['tooling/{lint,check,test,language,contrast}/**/*.test.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary', 'html'],
      include: ['packages/*/src/**/*.ts', 'apps/server/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/*.d.ts', 'packages/{insight,ui}/**'],
      thresholds: Object.fromEntries(coveredParts.map((part) => [`${part}/src/**`, { lines: linesMinimum }])),
    },
  },
})
