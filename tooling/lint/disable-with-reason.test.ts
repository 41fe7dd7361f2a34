import { disableWithReason } from './disable-with-reason.ts'
import { ruleTester } from './rule-tester.ts'

const errors = [{ messageId: 'reason' }]

ruleTester.run('disable-with-reason', disableWithReason, {
  valid: [
    '// eslint-disable-next-line no-console -- the launcher speaks to the person\nconsole.log(1)',
    'console.log(1) // eslint-disable-line no-console -- the launcher speaks to the person',
    '// a comment about eslint-disable\nconst a = 1',
  ],
  invalid: [
    { code: '// eslint-disable-next-line no-console\nconsole.log(1)', errors },
    { code: '// eslint-disable-next-line\nconsole.log(1)', errors },
    { code: '/* eslint-disable */\nconsole.log(1)', errors },
    { code: '/* eslint-disable -- everything, for no named rule */\nconsole.log(1)', errors },
    { code: '// eslint-disable-next-line no-console -- .\nconsole.log(1)', errors },
  ],
})
