import { bodyOf, newDraft, problemOf, type Draft } from './block-draft.ts'

const berlin = 'Europe/Berlin'
const draft: Draft = {
  title: 'Walk',
  taskId: null,
  kind: 'rest',
  flexible: true,
  done: false,
  day: '2026-03-29',
  time: '01:30',
  minutes: '60',
}

test('a time on the wall becomes an instant, also where the clocks change', () => {
  expect(bodyOf(draft, berlin)).toMatchObject({
    startAt: '2026-03-29T00:30:00.000Z',
    endAt: '2026-03-29T01:30:00.000Z',
  })
  expect(bodyOf({ ...draft, time: '02:30' }, berlin).startAt).toBe('2026-03-29T01:30:00.000Z')
  expect(bodyOf({ ...draft, day: '2026-10-25', time: '03:00' }, berlin).startAt).toBe(
    '2026-10-25T02:00:00.000Z',
  )
})

test('a block needs a name and a length', () => {
  expect(problemOf({ ...draft, title: ' ' })).toBe('title')
  expect(problemOf({ ...draft, title: '', taskId: 'x' })).toBeUndefined()
  for (const minutes of ['4', '1441', '', '7.5']) expect(problemOf({ ...draft, minutes })).toBe('length')
})

test('a new one begins at the next quarter of an hour today, at nine on other days, or where it was drawn', () => {
  const now = Date.parse('2026-11-24T10:07:00Z')
  const given = { place: undefined, task: undefined, day: '2026-11-24', isToday: true, now, timeZone: berlin }
  expect(newDraft(given)).toMatchObject({ day: '2026-11-24', time: '11:15', minutes: '30' })
  const task = { id: 'x', title: 'Write', minutes: 90 }
  expect(newDraft({ ...given, task, day: '2026-11-26', isToday: false })).toMatchObject({
    day: '2026-11-26',
    time: '09:00',
    minutes: '90',
  })
  const place = { startAt: '2026-11-25T13:00:00Z', endAt: '2026-11-25T13:45:00Z' }
  expect(newDraft({ ...given, place })).toMatchObject({ day: '2026-11-25', time: '14:00', minutes: '45' })
})
