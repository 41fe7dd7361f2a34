import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/server/src/**/*.test.ts', 'tooling/**/*.test.ts'],
    globalSetup: ['tooling/test/database.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    retry: 0,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'apps/server/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/*.d.ts'],
    },
  },
})
