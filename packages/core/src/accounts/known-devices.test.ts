import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deviceKnownTo, rememberAccount } from './known-devices.ts'

const key = randomBytes(32)
const knows = (proof: string | undefined, account: string) => deviceKnownTo(key, proof, account) !== undefined

test('a device is known to the account that signed in on it, and to no other', () => {
  const proof = rememberAccount(key, undefined, 'ada@example.org')
  expect(knows(proof, 'ada@example.org')).toBe(true)
  expect(knows(proof, 'grace@example.org')).toBe(false)
})

test('a family shares a computer, and it stays one device', () => {
  const first = rememberAccount(key, undefined, 'ada@example.org')
  const both = rememberAccount(key, first, 'grace@example.org')
  expect(deviceKnownTo(key, both, 'ada@example.org')).toBe(deviceKnownTo(key, first, 'ada@example.org'))
  expect(knows(both, 'grace@example.org')).toBe(true)
})

test('signing in again does not make the proof longer', () => {
  const proof = rememberAccount(key, undefined, 'ada@example.org')
  expect(rememberAccount(key, proof, 'ada@example.org')).toBe(proof)
})

test('the account that signed in longest ago is forgotten, and the proof stays readable', () => {
  const accounts = Array.from({ length: 9 }, (_, number) => `person${number}@example.org`)
  const proof = accounts.reduce<string | undefined>(
    (known, account) => rememberAccount(key, known, account),
    undefined,
  )
  expect(accounts.filter((account) => knows(proof, account))).toEqual(accounts.slice(3))
})

test('a proof that this instance did not make, or that was put together, proves nothing', () => {
  const proof = rememberAccount(key, undefined, 'ada@example.org')
  const other = rememberAccount(key, undefined, 'grace@example.org')
  const [version, , tag] = proof.split('.')
  const borrowed = [version, other.split('.')[1], tag].join('.')
  const foreign = rememberAccount(randomBytes(32), undefined, 'ada@example.org')
  for (const forged of [undefined, '', 'v1', `${proof}.`, borrowed, foreign, `v2${proof.slice(2)}`]) {
    expect(knows(forged, 'ada@example.org')).toBe(false)
  }
})

test('the proof does not say whose it is', () => {
  expect(rememberAccount(key, undefined, 'ada@example.org')).not.toContain('ada')
})
