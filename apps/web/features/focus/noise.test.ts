import { chanceFrom, noise, type NoiseName } from './noise.ts'

const rate = 8_000
const make = (name: NoiseName) => noise(name, { seconds: 4, rate, chance: chanceFrom(7) })
const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const loudness = (values: Float32Array) => Math.sqrt(mean(values.map((value) => value * value)))
/** How much of the energy changes from one sample to the next: low for deep sounds, high for bright ones. */
const brightness = (values: Float32Array) =>
  loudness(values.map((value, at) => value - (values[at - 1] ?? value))) / loudness(values)

test.each(['brown', 'pink', 'rain'] as const)('%s stays within bounds, is heard, and goes round', (name) => {
  const made = make(name)
  expect(made).toHaveLength(4 * rate)
  expect(made.every((value) => Math.abs(value) <= 1)).toBe(true)
  expect(loudness(made)).toBeGreaterThan(0.02)
  expect(loudness(made)).toBeLessThan(0.5)
  const jump = Math.abs((made[0] ?? 0) - (made.at(-1) ?? 0))
  expect(jump).toBeLessThan(6 * loudness(made.map((value, at) => value - (made[at - 1] ?? value))))
})

test('brown is deeper than pink, and rain is brighter', () => {
  expect(brightness(make('brown'))).toBeLessThan(brightness(make('pink')) / 2)
  expect(brightness(make('rain'))).toBeGreaterThan(brightness(make('pink')))
})

test('the same seed makes the same noise', () => {
  expect(make('pink')).toEqual(make('pink'))
})
