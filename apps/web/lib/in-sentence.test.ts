import { inSentence } from './in-sentence.ts'

test('what would turn the rest of a sentence around is left out; letters of every direction stay', () => {
  expect(inSentence('a\u202ebc\u2066d\u2069')).toBe('abcd')
  expect(inSentence('שלום 👩‍👧 é')).toBe('שלום 👩‍👧 é')
})
