import { environmentInOnePlace } from './environment-in-one-place.ts'
import { ruleTester } from './rule-tester.ts'

const code = "const port = process.env['PORT']"
const errors = [{ messageId: 'elsewhere' }]
const wrong = (filename: string) => ({ filename, code, errors })

ruleTester.run('environment-in-one-place', environmentInOnePlace, {
  valid: [
    { filename: 'packages/runtime/src/config.ts', code },
    { filename: 'apps/web/lib/env.ts', code },
    { filename: 'tooling/test/run.mjs', code },
    { filename: 'e2e/playwright.config.ts', code },
    { filename: 'packages/db/drizzle.config.ts', code },
    { filename: 'apps/web/scripts/budget.ts', code },
    { filename: 'packages/runtime/src/config.test.ts', code },
    { filename: 'apps/server/src/main.ts', code: 'process.exitCode = 1' },
  ],
  invalid: [
    wrong('packages/core/src/accounts/passwords.ts'),
    wrong('packages/runtime/src/runtime.ts'),
    wrong('apps/server/src/main.ts'),
    wrong('apps/web/lib/api.ts'),
    wrong('packages/runtime/src/deep/app.config.ts'),
    { filename: 'apps/server/src/main.ts', code: 'const { env } = process', errors },
    { filename: 'apps/server/src/main.ts', code: "const e = process['env']", errors },
    { filename: 'apps/server/src/main.ts', code: "import { env } from 'node:process'", errors },
  ],
})
