import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Store } from '../shared/store.ts'
import { accountPerDay, assertAllowed, counter, countFailure, networkOf, pairSteps, useUp } from './limits.ts'
import { accountsTest } from './testing/accounts.ts'

const fresh = () => randomBytes(8).toString('hex')

describe('a network', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['', ''],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network)
  })
})

test('a counter’s key holds neither address nor e-mail, and differs between instances', () => {
  const [, key] = counter(randomBytes(32), accountPerDay, 'ada@example.org', '203.0.113.7')
  const [, other] = counter(randomBytes(32), accountPerDay, 'ada@example.org', '203.0.113.7')
  expect(key).toMatch(/^[\w-]{43}$/)
  expect(other).not.toBe(key)
})

/** How long the pair is blocked after this many failures in a row, each made when it is possible again. */
const blocksOf = async ({ limits }: Store, failures: number): Promise<number[]> => {
  const counters = pairSteps.map((step) => [step, fresh()] as const)
  const blocks: number[] = []
  for (let failure = 0; failure < failures; failure += 1) {
    await countFailure(limits, counters)
    const wait = await assertAllowed(limits, counters).then(() => 0, waitOf)
    blocks.push(wait)
    // The block passes; what the longer steps have counted stays.
    await Promise.all(
      counters.map(async ([step, key]) => (await limits.peek(step, key)) > 0 && limits.clear(step, key)),
    )
  }
  return blocks
}

const waitOf = (error: unknown): number => (error as { details: { retryAfter: number } }).details.retryAfter

accountsTest('every fifth failure blocks twice as long, from 30 seconds to 15 minutes', async ({ store }) => {
  const blocks = await blocksOf(store, 30)
  expect(blocks.filter((_, at) => at % 5 !== 4).every((wait) => wait === 0)).toBe(true)
  expect(blocks.filter((_, at) => at % 5 === 4)).toEqual([30, 60, 120, 240, 480, 900])
})

accountsTest('using up a budget answers 429 with the seconds to wait', async ({ store }) => {
  const allowance = { name: `test.${fresh()}`, points: 3, seconds: 60 }
  for (let use = 0; use < 3; use += 1) await useUp(store.limits, [allowance, 'key'])
  const refusal = await useUp(store.limits, [allowance, 'key']).catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'too_many_requests' })
  expect(waitOf(refusal)).toBeGreaterThan(50)
})
