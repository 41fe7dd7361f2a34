import { fileName } from './file-name.ts'
import { ruleTester } from './rule-tester.ts'

const named = (filename: string) => ({ filename, code: 'const a = 1' })
const wrong = (filename: string) => ({ ...named(filename), errors: [{ messageId: 'name' }] })

ruleTester.run('file-name', fileName, {
  valid: [
    named('packages/core/src/tasks/tasks.service.ts'),
    named('packages/runtime/src/store/store.contract.test.ts'),
    named('apps/web/app/(signed-in)/tasks/[id]/page.tsx'),
    named('packages/db/src/schema/focus-sessions.ts'),
    named('eslint.config.js'),
  ],
  invalid: [
    wrong('packages/core/src/Tasks.ts'),
    wrong('packages/core/src/taskList.ts'),
    wrong('packages/core/src/task_list.ts'),
    wrong('packages/core/src/utils.ts'),
    wrong('packages/core/src/helpers/dates.ts'),
    wrong('packages/core/src/common/dates.ts'),
    wrong('packages/core/src/misc.test.ts'),
    wrong('packages/core/src/index.ts'),
  ],
})
