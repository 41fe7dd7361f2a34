import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: import.meta.dirname })

const config = await withNext({
  roots: ['<rootDir>', '<rootDir>/../../packages/ui'],
  testEnvironment: '<rootDir>/testing/browser-environment.cjs',
  setupFilesAfterEnv: ['<rootDir>/testing/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/out/'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
})()

export default {
  ...config,
  // uuid is published as ES modules only; chrono-node's English alone too, and the ciphers.
  transformIgnorePatterns: ['/node_modules/(?!(uuid|chrono-node|@noble)/)', '\\.module\\.(css|sass|scss)$'],
}
