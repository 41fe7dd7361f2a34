import { dayLineMaximum as ofContract } from '@sol/contracts/days'
import { dayLineMaximum } from '../../lib/day-limits.ts'

test('the field takes what the server takes', () => {
  expect(dayLineMaximum).toBe(ofContract)
})
