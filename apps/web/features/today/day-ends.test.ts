import { focusOn, todayWith } from '../../testing/shapes.ts'
import { offeredEnd } from './day-ends.ts'

const at = (time: string) => Date.parse(`2026-11-23T${time}:00.000Z`)
const answered = '2026-11-23T08:00:00.000Z'

test('the start is offered until it is answered, the close in the last hours', () => {
  expect(offeredEnd(todayWith(), at('08:00'))).toBe('morning')
  expect(offeredEnd(todayWith({ morningAt: answered }), at('08:00'))).toBeNull()
  expect(offeredEnd(todayWith(), at('20:30'))).toBe('evening')
  expect(offeredEnd(todayWith({ eveningAt: answered }), at('20:30'))).toBeNull()
})

test('nothing is offered beside a welcome or while something runs', () => {
  expect(offeredEnd(todayWith({ arrival: { taskId: null } }), at('08:00'))).toBeNull()
  expect(offeredEnd(todayWith({ focus: focusOn('f') }), at('20:30'))).toBeNull()
})
