import { draftOf, isDue, nextDraft, type Draft, type DraftEvent } from './text-draft.ts'

const after = (events: readonly DraftEvent[], draft: Draft = draftOf('a')) => events.reduce(nextDraft, draft)

test('what is typed is due until the server has it', () => {
  const typed = after([{ kind: 'typed', text: 'ab' }])
  expect(isDue(typed)).toBe(true)
  const sent = after([{ kind: 'sending' }, { kind: 'sent', sent: 'ab', text: 'ab' }], typed)
  expect(sent).toEqual({ base: 'ab', text: 'ab', status: 'saved', theirs: null })
})

test('what is typed while it is sent stays due', () => {
  const draft = after([
    { kind: 'typed', text: 'ab' },
    { kind: 'sending' },
    { kind: 'typed', text: 'abc' },
    { kind: 'sent', sent: 'ab', text: 'ab' },
  ])
  expect([draft.text, isDue(draft)]).toEqual(['abc', true])
})

test('another device changes an untouched text here too', () => {
  expect(after([{ kind: 'server', text: 'b' }])).toMatchObject({ text: 'b', status: 'saved', theirs: null })
})

test('two different texts both stay in sight, and nothing is sent until it is decided', () => {
  const draft = after([
    { kind: 'typed', text: 'mine' },
    { kind: 'sending' },
    { kind: 'refused', text: 'theirs' },
  ])
  expect(draft).toMatchObject({ text: 'mine', theirs: 'theirs' })
  expect(isDue(draft)).toBe(false)
  expect(after([{ kind: 'keepMine' }], draft)).toMatchObject({
    base: 'theirs',
    text: 'mine',
    status: 'typed',
  })
  expect(after([{ kind: 'takeTheirs' }], draft)).toMatchObject({ text: 'theirs', status: 'saved' })
  expect(after([{ kind: 'keepBoth' }], draft)).toMatchObject({ text: 'mine\n\ntheirs', status: 'typed' })
})

test('a task whose other fields changed is simply sent again', () => {
  const draft = after([{ kind: 'typed', text: 'mine' }, { kind: 'sending' }, { kind: 'refused', text: 'a' }])
  expect(draft).toMatchObject({ text: 'mine', status: 'typed', theirs: null })
})

test('the same words from two devices are no conflict', () => {
  expect(
    after([
      { kind: 'typed', text: 'b' },
      { kind: 'server', text: 'b' },
    ]),
  ).toMatchObject({ status: 'saved', theirs: null })
})

test('what could not be sent waits, and words that this device kept come back', () => {
  expect(isDue(after([{ kind: 'typed', text: 'b' }, { kind: 'sending' }, { kind: 'failed' }]))).toBe(true)
  expect(draftOf('a', 'kept')).toMatchObject({ text: 'kept', status: 'typed' })
})
