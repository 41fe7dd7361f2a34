import { featureBorders } from './feature-borders.ts'
import { ruleTester } from './rule-tester.ts'

const from = (filename: string, source: string) => ({ filename, code: `import { x } from '${source}'` })
const wrong = (filename: string, source: string, messageId: string) => ({
  ...from(filename, source),
  errors: [{ messageId }],
})

ruleTester.run('feature-borders', featureBorders, {
  valid: [
    from('apps/web/app/today/page.tsx', '../../features/today/today.tsx'),
    from('apps/web/features/today/today.tsx', './sun-line.tsx'),
    from('apps/web/features/today/today.tsx', '../../lib/api.ts'),
    from('apps/web/features/today/today.tsx', '@/words/en'),
    from('apps/web/features/today/today.test.tsx', '../capture/capture.tsx'),
    from('packages/core/src/today/today.service.ts', '../tasks/tasks.service.ts'),
  ],
  invalid: [
    wrong('apps/web/features/today/today.tsx', '../capture/capture.tsx', 'neighbour'),
    wrong('apps/web/features/today/deep/part.tsx', '../../capture/capture.tsx', 'neighbour'),
    wrong('apps/web/features/today/today.tsx', '@/features/capture/capture', 'neighbour'),
    wrong('apps/web/features/today/today.tsx', '../../app/layout.tsx', 'upwards'),
    wrong('apps/web/lib/api.ts', '../features/session/session.ts', 'upwards'),
    wrong('apps/web/words/en.ts', '../app/layout.tsx', 'upwards'),
  ],
})
