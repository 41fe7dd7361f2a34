import { noBarrels } from './no-barrels.ts'
import { ruleTester } from './rule-tester.ts'

const errors = [{ messageId: 'barrel' }]

ruleTester.run('no-barrels', noBarrels, {
  valid: [
    "import './side-effect.ts'",
    "import { a } from './a.ts'; export const b = a + 1",
    "export { a } from './a.ts'; export const b = 1",
    'const a = 1; export { a }',
    'export {}; const a = 1',
  ],
  invalid: [
    { code: "export * from './a.ts'", errors },
    { code: "export { a } from './a.ts'; export type { B } from './b.ts'", errors },
    { code: "import { a } from './a.ts'; export { a }", errors },
  ],
})
