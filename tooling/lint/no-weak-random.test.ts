import { noWeakRandom } from './no-weak-random.ts'
import { ruleTester } from './rule-tester.ts'

const errors = [{ messageId: 'weak' }]

ruleTester.run('no-weak-random', noWeakRandom, {
  valid: [
    { filename: 'packages/core/src/shared/ids.ts', code: 'const id = randomUUID()' },
    { filename: 'packages/core/src/shared/ids.test.ts', code: 'const roll = Math.random()' },
  ],
  invalid: [
    { filename: 'apps/web/lib/live.ts', code: 'const wait = Math.random() * 1000', errors },
    { filename: 'packages/core/src/shared/ids.ts', code: 'const { random } = Math', errors },
  ],
})
