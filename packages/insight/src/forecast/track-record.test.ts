import { expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { newTrackRecord, note, standingOf } from './track-record.ts'

test('a record without check-ins has no standing', () => {
  expect(standingOf(newTrackRecord())).toEqual({
    scored: 0,
    ownError: null,
    usualError: null,
    isBetterThanUsual: false,
  })
})

test('predictions that know better are seen to, after five check-ins that do not count', () => {
  const record = newTrackRecord()
  for (let index = 0; index < 25; index += 1) note(record, index % 2 ? 80 : 20, index % 2 ? 80 : 20, 12)
  expect(standingOf(record)).toMatchObject({ scored: 20, ownError: 0, isBetterThanUsual: true })
})

test('of those who only guess, one in ten or so is lucky', () => {
  const random = seededRandom(5)
  let lucky = 0
  for (let person = 0; person < 500; person += 1) {
    const record = newTrackRecord()
    for (let index = 0; index < 60; index += 1)
      note(record, 50 + 6 * (random() - 0.5), 30 + 40 * random(), 12)
    lucky += Number(standingOf(record).isBetterThanUsual)
  }
  expect(lucky / 500).toBeLessThan(0.17)
})
