import { importDirection } from './import-direction.ts'
import { ruleTester } from './rule-tester.ts'

const from = (filename: string, source: string) => ({ filename, code: `import { x } from '${source}'` })
const wrong = (filename: string, source: string, messageId: string) => ({
  ...from(filename, source),
  errors: [{ messageId }],
})

ruleTester.run('import-direction', importDirection, {
  valid: [
    from('packages/db/src/tables.ts', '@sol/contracts/tasks'),
    from('packages/core/src/tasks/tasks.service.ts', '@sol/db/client'),
    from('packages/core/src/insight.jobs.ts', '@sol/insight/forecast'),
    from('packages/runtime/src/runtime.ts', '@sol/core/shared/job'),
    from('apps/server/src/main.ts', '@sol/runtime/runtime'),
    from('apps/web/features/today/today.tsx', '@sol/ui/components/button'),
    from('apps/web/features/capture/capture-dock.tsx', '@sol/capture/capture'),
    from('packages/core/src/companion/companion.service.ts', '@sol/capture/capture'),
    from('packages/capture/src/day-phrase.ts', 'chrono-node/en'),
    from('packages/contracts/src/tasks.ts', 'zod/mini'),
    from('packages/contracts/src/tasks.ts', './values.ts'),
    from('packages/core/src/shared/ids.ts', 'node:crypto'),
    from('packages/core/src/tasks/tasks.service.test.ts', '@sol/runtime/runtime'),
    from('packages/db/src/testing/database.ts', '@sol/runtime/postgres/cluster'),
    from('tooling/run/start.mjs', '../../apps/server/src/main.ts'),
    from('tooling/test/database.setup.ts', '@sol/runtime/postgres/cluster'),
  ],
  invalid: [
    wrong('packages/contracts/src/tasks.ts', '@sol/db/client', 'upwards'),
    wrong('packages/contracts/src/tasks.ts', '../../db/src/client.ts', 'upwards'),
    wrong('packages/db/src/client.ts', '@sol/core/shared/ids', 'upwards'),
    wrong('packages/core/src/tasks/tasks.service.ts', '@sol/runtime/runtime', 'upwards'),
    wrong('packages/insight/src/forecast.ts', '@sol/core/shared/ids', 'upwards'),
    wrong('packages/runtime/src/runtime.ts', '@sol/server/app', 'app'),
    wrong('apps/web/lib/api.ts', '@sol/core/shared/ids', 'upwards'),
    wrong('apps/web/lib/api.ts', '../../server/src/app.ts', 'app'),
    wrong('packages/ui/src/components/button.tsx', '@sol/contracts/tasks', 'upwards'),
    wrong('packages/ui/src/components/link.tsx', 'next/link', 'outside'),
    wrong('packages/core/src/tasks/tasks.service.ts', 'node:http', 'outside'),
    wrong('packages/core/src/tasks/tasks.service.ts', 'fastify', 'outside'),
    wrong('packages/core/src/tasks/tasks.service.ts', 'react', 'outside'),
    wrong('packages/contracts/src/values.ts', 'node:crypto', 'outside'),
    wrong('packages/insight/src/forecast.ts', 'temporal-polyfill', 'outside'),
    wrong('packages/capture/src/capture.ts', '@sol/contracts/tasks', 'upwards'),
    wrong('packages/capture/src/capture.ts', 'node:fs', 'outside'),
    wrong('packages/ui/src/components/capture-bar.tsx', '@sol/capture/capture', 'upwards'),
    wrong('tooling/check/run.mjs', '../../apps/server/src/main.ts', 'app'),
    {
      filename: 'packages/db/src/client.ts',
      code: "export * from '@sol/core/shared/ids'; await import('@sol/runtime/runtime')",
      errors: [{ messageId: 'upwards' }, { messageId: 'upwards' }],
    },
  ],
})
