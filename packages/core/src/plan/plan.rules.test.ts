import { describe, expect, test } from 'vitest'
import type { Block } from '@sol/contracts/blocks'
import type { CalendarEvent } from '@sol/contracts/calendar-events'
import type { PlanEntry } from '@sol/contracts/plan'
import { loadOf } from './day-load.ts'
import { overlapping } from './overlaps.ts'
import { transitionsOf } from './transitions.ts'

const at = (time: string) => `2026-11-24T${time}:00.000Z`

const blockOf = (id: string, from: string, to: string, given: Partial<Block> = {}): Block => ({
  id,
  title: id,
  ownTitle: id,
  taskId: null,
  kind: 'focus',
  flexible: true,
  startAt: at(from),
  endAt: at(to),
  doneAt: null,
  createdAt: at('00:00'),
  updatedAt: at('00:00'),
  deletedAt: null,
  changeId: id,
  version: 1,
  ...given,
})

const eventOf = (
  id: string,
  from: string,
  to: string,
  given: Partial<CalendarEvent> = {},
): CalendarEvent => ({
  id,
  calendarId: id,
  title: id,
  location: null,
  startAt: at(from),
  endAt: at(to),
  days: null,
  busy: true,
  travelMinutes: 0,
  ...given,
})

const asEntry = (block: Block): PlanEntry => ({
  kind: 'block',
  startAt: block.startAt,
  endAt: block.endAt,
  overlaps: false,
  block,
})
const asEvent = (event: CalendarEvent): PlanEntry => ({
  kind: 'event',
  startAt: event.startAt,
  endAt: event.endAt,
  overlaps: false,
  event,
})

test('entries overlap when they share a moment, not when they touch', () => {
  const [a, b, c, d] = [
    blockOf('a', '09:00', '12:00'),
    blockOf('b', '10:00', '10:30'),
    blockOf('c', '11:00', '12:00'),
    blockOf('d', '12:00', '13:00'),
  ]
  expect(overlapping([d, c, b, a])).toEqual(new Set([a, b, c]))
})

describe('transitions', () => {
  const after = (from: string, to: string) => transitionsOf([asEntry(blockOf('x', from, to))])

  test('follow a block of half an hour or more by 15 %, 5 minutes at least', () => {
    expect(after('09:00', '09:29')).toEqual([])
    expect(after('09:00', '09:30')).toMatchObject([
      { ofId: 'x', at: 'after', startAt: at('09:30'), endAt: at('09:35') },
    ])
    expect(after('09:00', '11:00')).toMatchObject([{ endAt: at('11:18') }])
  })

  test('lead up to an event by 10 minutes and the way there; not to one that takes no time', () => {
    const event = eventOf('x', '14:00', '15:00', { travelMinutes: 20 })
    expect(transitionsOf([asEvent(event)])).toMatchObject([
      { at: 'before', startAt: at('13:30'), endAt: at('14:00') },
    ])
    expect(transitionsOf([asEvent({ ...event, busy: false })])).toEqual([])
  })

  test('say when something else stands in them, and give way to a rest of one’s own', () => {
    const long = asEntry(blockOf('a', '09:00', '10:00'))
    expect(transitionsOf([long, asEntry(blockOf('b', '10:05', '10:20'))])).toMatchObject([{ squeezed: true }])
    expect(transitionsOf([long, asEntry(blockOf('b', '10:09', '10:20'))])).toMatchObject([
      { squeezed: false },
    ])
    expect(transitionsOf([long, asEntry(blockOf('b', '10:00', '10:30', { kind: 'rest' }))])).toEqual([])
  })
})

describe('the load of a day', () => {
  const load = {
    day: { from: new Date(at('04:00')), to: new Date('2026-11-25T04:00:00.000Z') },
    awake: { from: new Date(at('06:00')), to: new Date(at('22:00')) },
    capacityMinutes: 300,
    blocks: [],
    events: [],
    taskMinutes: [],
  }

  test('counts focus, work, and what is for a task; rest and buffers are not work', () => {
    const blocks = [
      blockOf('a', '09:00', '10:00'),
      blockOf('b', '10:00', '11:00', { kind: 'rest' }),
      blockOf('c', '11:00', '12:00', { kind: 'personal' }),
      blockOf('d', '12:00', '12:30', { kind: 'personal', taskId: 'd' }),
      blockOf('e', '03:30', '04:10', { kind: 'work' }),
    ]
    expect(loadOf({ ...load, blocks, taskMinutes: [25, 15] }).plannedMinutes).toBe(60 + 30 + 10 + 40)
  })

  test('takes the time of events once, between waking and winding down, from what the day holds', () => {
    const events = [
      eventOf('a', '05:00', '07:00'),
      eventOf('b', '10:00', '12:00'),
      eventOf('c', '11:00', '12:30'),
      eventOf('d', '13:00', '14:00', { busy: false }),
      eventOf('e', '04:00', '23:00', { days: { first: '2026-11-24', last: '2026-11-24' } }),
    ]
    expect(loadOf({ ...load, events, taskMinutes: [100] })).toEqual({
      plannedMinutes: 100,
      capacityMinutes: 300,
      freeMinutes: 90,
      overMinutes: 10,
    })
    expect(loadOf({ ...load, events: [eventOf('a', '06:00', '22:00')] }).freeMinutes).toBe(0)
  })
})
