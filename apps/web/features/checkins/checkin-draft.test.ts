import { emptyDraft, whenAsked, whenReleased } from './checkin-draft.ts'

const feeling = { mood: 70, energy: 30 }

test('two taps in either order log it', () => {
  expect(whenReleased({ feeling, focus: 40 })).toEqual({ mood: 70, energy: 30, focus: 40 })
})

test('a first tap never logs a guess', () => {
  expect(whenReleased({ feeling, focus: null })).toBeNull()
  expect(whenReleased({ feeling: null, focus: 40 })).toBeNull()
})

test('"Log it" takes the slider as it stands, but not without the pad', () => {
  expect(whenAsked({ feeling, focus: null })).toEqual({ mood: 70, energy: 30, focus: 50 })
  expect(whenAsked({ ...emptyDraft, focus: 40 })).toBeNull()
})
