import { noIdleTests } from './no-idle-tests.ts'
import { ruleTester } from './rule-tester.ts'

const idle = [{ messageId: 'idle' }]
const retry = [{ messageId: 'retry' }]

ruleTester.run('no-idle-tests', noIdleTests, {
  valid: [
    "test('a fact', () => undefined)",
    "dbTest.extend({}); describe.each([1])('n', () => undefined)",
    "job({ name: 'store.prune', retries: 3 })",
    'stream.skip(3); list.only',
  ],
  invalid: [
    { code: "test.only('a fact', () => undefined)", errors: idle },
    { code: "it.skip('a fact', () => undefined)", errors: idle },
    { code: "describe.skip.each([1])('n', () => undefined)", errors: idle },
    { code: "describe['only']('n', () => undefined)", errors: idle },
    { code: "dbTest.todo('a fact')", errors: idle },
    { code: "test.skipIf(slow)('a fact', () => undefined)", errors: idle },
    { code: "test.fixme('a fact', () => undefined)", errors: idle },
    { code: "xit('a fact', () => undefined)", errors: idle },
    { code: "test('a fact', { retry: 2 }, () => undefined)", errors: retry },
    { code: 'test.describe.configure({ retries: 2 })', errors: retry },
    { code: 'jest.retryTimes(2)', errors: retry },
  ],
})
