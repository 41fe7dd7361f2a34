import { expect, test } from 'vitest'
import { makeSingleFlight } from './single-flight.ts'

const now = new Date('2026-03-02T08:00:00Z')
const settled = () => new Promise((resolve) => setImmediate(resolve))

const counting = () => {
  let runs = 0
  return { work: async () => (runs += 1), runs: () => runs }
}

test('those who ask while it is being done get the one result', async () => {
  const flight = makeSingleFlight<number>()
  const { work } = counting()
  const asked = Array.from({ length: 50 }, () => flight.join('token', now, work))
  expect(new Set(await Promise.all(asked))).toEqual(new Set([1]))
})

test('whoever asks after everybody was answered starts anew', async () => {
  const flight = makeSingleFlight<number>()
  const { work } = counting()
  await flight.join('token', now, work)
  await settled()
  expect(flight.size).toBe(0)
  expect(await flight.join('token', now, work)).toBe(2)
})

test('it stays open while one answer has not left', async () => {
  const flight = makeSingleFlight<number>()
  const { work } = counting()
  const answer = Promise.withResolvers<undefined>()
  await flight.join('token', now, work, answer.promise)
  await settled()
  expect(await flight.join('token', now, work)).toBe(1)
  answer.resolve(undefined)
  await settled()
  expect(await flight.join('token', now, work)).toBe(2)
})

test('another key is another flight', async () => {
  const flight = makeSingleFlight<number>()
  const { work } = counting()
  expect(await Promise.all([flight.join('one', now, work), flight.join('two', now, work)])).toEqual([1, 2])
})

test('a failure is shared and then forgotten', async () => {
  const flight = makeSingleFlight<number>()
  const broken = () => Promise.reject(new Error('broken'))
  const outcomes = await Promise.allSettled([
    flight.join('token', now, broken),
    flight.join('token', now, broken),
  ])
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
  await settled()
  expect(flight.size).toBe(0)
})

test('a chain of joins cannot keep an old result alive', async () => {
  const flight = makeSingleFlight<number>()
  const { work } = counting()
  void flight.join('token', now, work, new Promise(() => undefined))
  expect(await flight.join('token', new Date(now.getTime() + 14_999), work)).toBe(1)
  expect(await flight.join('token', new Date(now.getTime() + 15_000), work)).toBe(2)
})
