import { noOwnClock } from './no-own-clock.ts'
import { ruleTester } from './rule-tester.ts'

const inCore = (code: string) => ({ filename: 'packages/core/src/tasks/tasks.service.ts', code })
const wrong = (code: string) => ({ ...inCore(code), errors: [{ messageId: 'clock' }] })

ruleTester.run('no-own-clock', noOwnClock, {
  valid: [
    inCore('const later = new Date(now.getTime() + 1000)'),
    inCore("const day = new Date('2026-03-02')"),
    { filename: 'apps/server/src/plugins/context.ts', code: 'const now = new Date()' },
    { filename: 'packages/core/src/tasks/tasks.service.test.ts', code: 'const now = new Date()' },
  ],
  invalid: [
    wrong('const now = new Date()'),
    wrong('const now = Date.now()'),
    wrong('const now = Date()'),
    wrong('items.map(Date.now)'),
    wrong('const at = performance.now()'),
    wrong('const at = Temporal.Now.instant()'),
    wrong('const at = process.hrtime.bigint()'),
    { filename: 'packages/capture/src/capture.ts', code: 'Date.now()', errors: [{ messageId: 'clock' }] },
    { filename: 'packages/insight/src/forecast.ts', code: 'new Date()', errors: [{ messageId: 'clock' }] },
  ],
})
