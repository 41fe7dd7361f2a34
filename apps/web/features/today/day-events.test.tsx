import { render, screen } from '@testing-library/react'
import { withTask, withoutTask } from '../../lib/today-cache.ts'
import { focusOn, taskNamed, todayWith } from '../../testing/shapes.ts'
import { marksOf } from '../../lib/day-marks.ts'
import { centreCaption } from './arc-words.ts'
import { ArrivalCard } from './arrival-card.tsx'
import { dayEvents } from './day-events.ts'
import { DayList } from './day-list.tsx'
import { ShelfNote } from './shelf-note.tsx'
import { wallTime } from '../../lib/wall-time.ts'

const day = '2026-11-23'
const now = Date.parse(`${day}T12:00:00Z`)
const session = focusOn('s', {
  taskTitle: 'Draft',
  startedAt: `${day}T09:00:00Z`,
  endedAt: `${day}T09:25:00Z`,
  outcome: 'finished',
})
const today = todayWith({
  sessions: [session],
  open: [
    taskNamed('a', { title: 'Call Kim', plannedDay: day, plannedTime: '16:00' }),
    taskNamed('b', { title: 'Tax', deadlineDay: day }),
    taskNamed('c', { title: 'Tomorrow', plannedDay: '2026-11-24', plannedTime: '09:00' }),
  ],
  nextFixed: { taskId: 'a', title: 'Call Kim', at: `${day}T16:00:00Z` },
})

test('the list of the day holds its ends, sessions, times, deadlines and now, in order', () => {
  expect(dayEvents(today, now).map(({ text }) => text)).toEqual([
    'Deadline: Tax',
    'The day starts',
    'Focus on Draft, 25 min',
    'Now',
    'Call Kim',
    'Wind-down',
  ])
  render(<DayList today={today} now={now} />)
  expect(screen.getByText('Now').closest('li')).toHaveAttribute('aria-current', 'time')
})

test('the arc has a point for what has its time today, and says what comes next and when', () => {
  expect(marksOf(today, now).map(({ label }) => label)).toEqual(['Call Kim', 'Draft'])
  expect(centreCaption(today, now)).toMatch(/^Call Kim at .*, in 4 h$/)
  expect(centreCaption(today, Date.parse(`${day}T17:00:00Z`))).toMatch(/^Wind-down at/)
})

test('a time after midnight belongs to the night that ends the day', () => {
  expect(new Date(wallTime(today, '01:30')).toISOString()).toBe('2026-11-24T01:30:00.000Z')
  expect(new Date(wallTime(today, '06:00')).toISOString()).toBe('2026-11-23T06:00:00.000Z')
})

test('a return shows one thing, counts nothing, and offers the rest', () => {
  const task = taskNamed('a', { title: 'Letter' })
  const props = { isBusy: false, onStart: () => undefined, onShow: () => undefined, onGoOn: () => undefined }
  const { container } = render(<ArrivalCard task={task} {...props} />)
  expect(screen.getByRole('heading')).toHaveTextContent('Letter')
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Start',
    'Open the day',
    'Show what was here',
  ])
  expect(container.textContent).not.toMatch(/\d/)
})

test('the shelf says by name what came to it, or nothing', () => {
  const { container, rerender } = render(<ShelfNote shelved={[]} onBringBack={() => undefined} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<ShelfNote shelved={[{ id: 'a', title: 'Letter' }]} onBringBack={() => undefined} />)
  expect(screen.getByText('Now on the shelf: Letter.')).toBeVisible()
})

test('a changed task keeps its place; one that moves away leaves', () => {
  const ids = (of: typeof today) => of.open.map(({ id }) => id)
  expect(ids(withTask(today, taskNamed('b', { createdAt: '2026-11-01T00:00:00Z' })))).toEqual(['a', 'b', 'c'])
  expect(ids(withoutTask(today, 'b'))).toEqual(['a', 'c'])
})
