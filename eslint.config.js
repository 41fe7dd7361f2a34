/** What every file is held to. Our own rules stand in tooling/lint, one a file, each with its test. */
import next from '@next/eslint-plugin-next'
import accessibility from 'eslint-plugin-jsx-a11y-x'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import { houseRules } from './tooling/lint/house-rules.ts'

const typed = ['**/*.ts', '**/*.tsx']
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**']
const screens = ['apps/web/**/*.tsx', 'apps/web/**/*.ts', 'packages/ui/**/*.tsx', 'packages/ui/**/*.ts']
const nextEntries =
  'apps/web/app/**/{page,layout,template,loading,error,global-error,not-found,default,manifest,robots,sitemap,icon}.{ts,tsx}'

/** Core rules for plain mistakes that the compiler lets pass. */
const slips = [
  'eqeqeq',
  'no-async-promise-executor',
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-empty',
  'no-empty-pattern',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-catch',
  'no-var',
  'prefer-const',
]

const everyHouseRule = Object.fromEntries(
  Object.keys(houseRules.rules).map((name) => [`sol/${name}`, 'error']),
)

export default defineConfig([
  globalIgnores(['**/out/', '**/.next/', '**/coverage/', '**/test-results/', '**/next-env.d.ts', '.sol/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { sol: houseRules },
    rules: {
      ...everyHouseRule,
      // Files are counted as a reader sees them, functions without blank lines and comments.
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: "Write import * as z from 'zod/mini'." }] },
      ],
      ...Object.fromEntries(slips.map((name) => [name, 'error'])),
    },
  },
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A function is async so that what it throws is a rejection, with or without an await.
      '@typescript-eslint/require-await': 'off',
      // `void (await …)` drops an answer on purpose.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A conditional type may answer void; the rule cannot tell.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['apps/*/**', 'packages/*/**'],
    ignores: ['apps/web/scripts/**', '**/lab/**', ...tests],
    rules: { 'no-console': 'error' },
  },
  {
    files: screens,
    extends: [hooks.configs.flat['recommended-latest'], accessibility.configs.strict],
  },
  {
    files: ['apps/web/**'],
    extends: [next.configs['core-web-vitals']],
    settings: { next: { rootDir: 'apps/web' } },
  },
  {
    files: tests,
    rules: { 'max-lines': ['error', 500], 'max-lines-per-function': 'off' },
  },
  { files: [nextEntries, '**/*.config.{js,ts,mjs}'], rules: { 'no-restricted-exports': 'off' } },
])
