import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { examples } from './examples.ts'

const source = join(__dirname, '../../../../packages/ui/src')

const namesIn = (folder: string, ending: string) =>
  readdirSync(join(source, folder))
    .filter((file) => file.endsWith(ending) && !file.includes('.test.'))
    .map((file) => file.slice(0, -ending.length))

/** Parts of another component, shown with it. */
const shownWithin = ['field', 'sun-arc-drawing', 'sun-arc-marks', 'text-marks']

test('every component has an example', () => {
  const shown = [...Object.keys(examples), ...shownWithin]
  expect(namesIn('components', '.tsx').filter((name) => !shown.includes(name))).toEqual([])
})

test('every example is shown', () => {
  expect(namesIn('examples', '.example.tsx')).toEqual(Object.keys(examples).sort())
})
