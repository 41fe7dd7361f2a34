import { tagsOf } from './tags.ts'

test('tags are words with commas between, each once', () => {
  expect(tagsOf(' after lunch, #Rain,rain,, ')).toEqual(['after lunch', 'Rain'])
  expect(tagsOf('')).toEqual([])
  expect(tagsOf('x'.repeat(60))).toEqual(['x'.repeat(40)])
  expect(tagsOf(Array.from({ length: 30 }, (_, at) => `t${String(at)}`).join(','))).toHaveLength(20)
})
