import { replyTo, type Past, type Values } from './reply.ts'

const minuteOfDay = (at: number) => new Date(at).getUTCHours() * 60 + new Date(at).getUTCMinutes()
const usual: Values = { mood: 60, energy: 50, focus: 50 }
const past = (day: number, time: string, values: Partial<Values> = {}): Past => {
  const date = `2026-11-${String(day).padStart(2, '0')}`
  return { ...usual, ...values, day: date, at: `${date}T${time}:00.000Z` }
}
const reply = (now: Partial<Values>, earlier: readonly Past[], rest = {}) =>
  replyTo({
    now: { ...usual, ...now },
    at: Date.parse('2026-11-23T12:00:00.000Z'),
    day: '2026-11-23',
    earlier,
    isAll: true,
    minuteOfDay,
    ...rest,
  })

/** Around noon on six days, energy from 40 to 60. */
const noons = [22, 21, 20, 19, 18, 17].map((day, at) =>
  past(day, '12:30', { energy: 40 + at * 4, focus: 40 + at * 4, mood: 50 + at * 4 }),
)

test('the first ever is kept, and said to be the first', () => {
  expect(reply({}, [])).toEqual({ kind: 'first' })
})

test('while it is not known what else there is, nothing is claimed', () => {
  expect(reply({}, [], { isAll: false })).toEqual({ kind: 'joined' })
})

test('a low mood gets the plain voice, first or not, and no comparison', () => {
  expect(reply({ mood: 25 }, [])).toEqual({ kind: 'low' })
  expect(reply({ mood: 10, energy: 100 }, noons)).toEqual({ kind: 'low' })
})

test('a mood in the person’s own lowest fifth is low too, once there is enough to say so', () => {
  const bright = Array.from({ length: 10 }, (_, at) => past(22 - at, '20:00', { mood: 80 }))
  expect(reply({ mood: 60 }, bright)).toEqual({ kind: 'low' })
  expect(reply({ mood: 60 }, bright.slice(1))).not.toEqual({ kind: 'low' })
})

test('few moments are a sum that never falls', () => {
  expect(reply({}, [past(22, '09:00'), past(20, '09:00')])).toEqual({ kind: 'sum', count: 3 })
})

test('a change within the day is told as it was, in either direction', () => {
  const morning = past(23, '09:10', { energy: 30 })
  expect(reply({ energy: 70 }, [morning, ...noons])).toEqual({
    kind: 'moved',
    what: 'energy',
    at: morning.at,
    from: 30,
    to: 70,
  })
  expect(reply({ focus: 20 }, [past(23, '09:10', { focus: 50 })])).toMatchObject({ what: 'focus', to: 20 })
})

test('a check-in for an earlier moment is not compared with a later one', () => {
  expect(reply({ energy: 70 }, [past(23, '14:00', { energy: 30 })])).toEqual({ kind: 'sum', count: 2 })
})

test('around the same time on enough days, what is usual is known', () => {
  expect(reply({ energy: 50, focus: 50 }, noons)).toMatchObject({ kind: 'usual' })
  expect(reply({ energy: 90 }, noons)).toEqual({ kind: 'higher', what: 'energy' })
  expect(reply({ energy: 5 }, noons)).toEqual({ kind: 'lower', what: 'energy' })
})

test('many moments on two days, or at other times, say nothing about this time', () => {
  const twoDays = Array.from({ length: 8 }, (_, at) => past(22 - (at % 2), '12:00'))
  expect(reply({ energy: 90 }, twoDays)).toEqual({ kind: 'sum', count: 9 })
  expect(
    reply(
      { energy: 90 },
      noons.map((one) => ({ ...one, at: one.at.replace('T12', 'T20') })),
    ),
  ).toEqual({
    kind: 'sum',
    count: 7,
  })
})

test('midnight is no border on the clock', () => {
  const nights = [22, 21, 20, 19, 18].map((day) => past(day, '23:30', { energy: 40 }))
  const at = Date.parse('2026-11-24T00:30:00.000Z')
  expect(reply({ energy: 90 }, nights, { at, day: '2026-11-23' })).toEqual({ kind: 'higher', what: 'energy' })
})
