import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '../shared/vault.ts'
import { makeMasterKeys } from './master-keys.ts'
import { padded, unpadded } from './padding.ts'
import { keyIdOf, openRecord, sealRecord } from './record.ts'

const counting = (from: number, length: number) => Buffer.from(Array.from({ length }, (_, at) => from + at))
const userId = '018f3c2e-0000-7000-8000-000000000001'
const key = { id: 7, secret: createSecretKey(counting(0, 32)) }
const place: Place = {
  table: 'tasks',
  row: '018f3c2e-0000-7000-8000-000000000002',
  column: 'notes',
  version: 3,
}

describe('known answers, computed with Python’s hmac and cryptography.AESGCM from the description in record.ts', () => {
  const sealed = Buffer.from(
    '0100000007404142434445464748494a4b4c4d4e4f606162636465666768696a6b02d7572c2e4cd035dfb9bd62316734e2' +
      'c9f6522c30fb10aaedcce7259119cbcc1863b4359eae9180cfb80ddb41a398134240f60f69d9407b06a598ebe6ad5ea1f0' +
      '5c59e8e2fa4ef1cf3a7785377b1f1092e99e34a25fe791bca38ea617f9220058c6bc34599a348429e6ba8522d328d00578' +
      '3e0e92e6aa9f3fb5747f021ff9c67234ff65e8c4c748013b08dcd4c8780fc723e6b2ddbfbdeec1fbe1a15bb07bda3836bc' +
      'e8ff287d2e545c738c02062a9d1da325cfe2af77e98dcc83d88bbdbe5163f6671bcd57bca336254fc0c51c6704cd0d9ae9' +
      '7420e770d63197be6a0cf1d211c69e1be61da2906a4e32cd6cbbc46c2807a73ce6e748eadda0f6029d72f635e240f428dc' +
      'fa153c020dde12303577f5',
    'hex',
  )

  test('a record', () => {
    const fresh = Buffer.concat([counting(0x40, 16), counting(0x60, 12)])
    expect(sealRecord(key, userId, place, Buffer.from('Schöne Grüße'), fresh).toString('hex')).toBe(
      sealed.toString('hex'),
    )
    expect(openRecord(key, userId, place, sealed).toString()).toBe('Schöne Grüße')
  })

  test('a wrapped data key, and the name of its master key', () => {
    const masters = makeMasterKeys([counting(100, 32)])
    expect(masters.currentId).toBe('286a220c687bf931')
    const wrapped = Buffer.from(
      '01606162636465666768696a6bc5749aec51bd5ac3f07d59caa1816dfb789b05b6a2f39e453bac0c577926ff062dc2267bb0dc88e1ff2f2b81c8f2d2d6',
      'hex',
    )
    const unwrapped = masters.unwrap({ userId, keyId: 7 }, masters.currentId, wrapped)
    expect(unwrapped.equals(key.secret)).toBe(true)
    for (const owner of [
      { userId, keyId: 8 },
      { userId: place.row, keyId: 7 },
    ])
      expect(() => masters.unwrap(owner, masters.currentId, wrapped)).toThrow()
  })
})

const bytes = fc.uint8Array({ maxLength: 1_500 })
const places = fc.record({
  table: fc.string(),
  row: fc.string(),
  column: fc.string(),
  version: fc.nat(),
})

describe('for anything', () => {
  test('what is padded has a length of 256-byte steps, grows by at most 256, and comes back', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const whole = padded(given)
        expect(whole.length % 256).toBe(0)
        expect(whole.length - given.length).toBeGreaterThan(0)
        expect(whole.length - given.length).toBeLessThanOrEqual(256)
        expect(unpadded(whole).equals(given)).toBe(true)
      }),
    )
  })

  test('what is sealed comes back, names its key, and never looks the same twice', () => {
    fc.assert(
      fc.property(bytes, places, (given, where) => {
        const sealed = sealRecord(key, userId, where, given)
        expect(openRecord(key, userId, where, sealed).equals(given)).toBe(true)
        expect(keyIdOf(sealed)).toBe(7)
        expect(sealRecord(key, userId, where, given).equals(sealed)).toBe(false)
      }),
    )
  })

  test('no other place, person or key opens it, and no change goes unnoticed', () => {
    const other = { id: 7, secret: createSecretKey(counting(1, 32)) }
    fc.assert(
      fc.property(bytes, places, places, fc.nat(), (given, where, elsewhere, change) => {
        fc.pre(JSON.stringify(where) !== JSON.stringify(elsewhere))
        const sealed = sealRecord(key, userId, where, given)
        expect(() => openRecord(key, userId, elsewhere, sealed)).toThrow()
        expect(() => openRecord(key, place.row, where, sealed)).toThrow()
        expect(() => openRecord(other, userId, where, sealed)).toThrow()
        const bent = Buffer.from(sealed)
        const at = 5 + (change % (sealed.length - 5))
        bent[at] = (bent[at] ?? 0) ^ (1 << (change % 8))
        expect(() => openRecord(key, userId, where, bent)).toThrow()
      }),
    )
  })

  test('parts of a place cannot run into each other', () => {
    const sealed = sealRecord(key, userId, { ...place, table: 'a', row: 'bc' }, Buffer.from('x'))
    expect(() => openRecord(key, userId, { ...place, table: 'ab', row: 'c' }, sealed)).toThrow()
  })
})
