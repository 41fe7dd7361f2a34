import { expect, test } from 'vitest'
import { makeGate } from './gate.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 2))

test('no more than the slots run at once, and everybody gets a turn in order', async () => {
  const gate = makeGate({ slots: 2, queue: 32, retryAfter: 5 })
  const order: number[] = []
  let running = 0
  let most = 0
  const work = (turn: number) => async () => {
    order.push(turn)
    running += 1
    most = Math.max(most, running)
    await pause()
    running -= 1
    return turn
  }
  const turns = Array.from({ length: 34 }, (_, turn) => turn)
  expect(await Promise.all(turns.map((turn) => gate.run(work(turn))))).toEqual(turns)
  expect(order).toEqual(turns)
  expect(most).toBe(2)
})

test('beyond the queue callers are told to come back', async () => {
  const gate = makeGate({ slots: 2, queue: 32, retryAfter: 5 })
  const admitted = Array.from({ length: 34 }, () => gate.run(pause))
  await expect(gate.run(pause)).rejects.toMatchObject({
    code: 'too_many_requests',
    details: { retryAfter: 5 },
  })
  await Promise.all(admitted)
  await expect(gate.run(async () => 'free again')).resolves.toBe('free again')
})

test('work that fails leaves its slot', async () => {
  const gate = makeGate({ slots: 1, queue: 0, retryAfter: 5 })
  await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(gate.run(async () => 'free')).resolves.toBe('free')
})
