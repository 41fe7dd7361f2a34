import { expect, test } from 'vitest'
import { noRawColours } from './no-raw-colours.ts'
import { rawColoursInCss } from './raw-colours.ts'
import { ruleTester } from './rule-tester.ts'

const screen = (code: string) => ({ filename: 'apps/web/features/today/today.tsx', code })
const wrong = (code: string) => ({ ...screen(code), errors: [{ messageId: 'raw' }] })

ruleTester.run('no-raw-colours', noRawColours, {
  valid: [
    screen('<a href="#fade">skip</a>'),
    screen('<use xlinkHref="#abc" />'),
    screen('<p className="text-ink-soft bg-surface">white</p>'),
    screen("const word = 'the red thread'"),
    screen("const note = 'Task #12 (see #main)'"),
    screen('<path fill="none" stroke="currentColor" />'),
    screen('<path fill="var(--color-sun)" style={{ color: "color-mix(in oklch, var(--a), var(--b))" }} />'),
    { filename: 'packages/ui/src/styles/tokens.ts', code: "const sun = '#ffb000'" },
    { filename: 'packages/core/src/shared/colours.ts', code: "const sun = '#ffb000'" },
  ],
  invalid: [
    wrong("const sun = '#ffb000'"),
    wrong("const sun = 'oklch(80% 0.1 80)'"),
    wrong('<p className="bg-[#fff] p-2" />'),
    wrong('<p className="hover:text-white p-2" />'),
    wrong('<p className="bg-slate-900/50" />'),
    wrong('<p className="text-[red]" />'),
    wrong('<p className={`border-[rgb(1,2,3)] ${more}`} />'),
    wrong('<p style={{ color: "rebeccapurple" }} />'),
    wrong('<path fill="white" />'),
    wrong('<path stroke="hsl(20 10% 10%)" />'),
    { ...wrong("const sun = '#ffb000'"), filename: 'packages/ui/src/components/sun.tsx' },
  ],
})

test('a stylesheet with tokens alone is clean', () => {
  const css = `
    /* #fff was the old value */
    .arc:hover { color: var(--color-sun); background: url('#fff') }
    #fade { border: 1px solid color-mix(in oklch, var(--ink) 20%, transparent) }
    .name { font-family: 'Red Hat', Tan; white-space: nowrap }`
  expect(rawColoursInCss(css)).toEqual([])
})

test.each([
  '#ffb000',
  'rgb(1 2 3)',
  'white',
  '1px solid red',
  'oklch(80% 0.1 80)',
  'linear-gradient(black, var(--x))',
])('a stylesheet with %s is told where', (value) => {
  expect(rawColoursInCss(`.a {\n  background: ${value};\n}`)).toEqual([
    { line: 2, declaration: `background: ${value}` },
  ])
})
