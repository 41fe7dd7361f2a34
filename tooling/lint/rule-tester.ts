/** ESLint's own tester, speaking through Vitest, with TypeScript and JSX understood. */
import { RuleTester } from 'eslint'
import typescript from 'typescript-eslint'
import { describe, it } from 'vitest'

RuleTester.describe = describe
RuleTester.it = it

export const ruleTester = new RuleTester({
  languageOptions: {
    parser: typescript.parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
    sourceType: 'module',
  },
})
