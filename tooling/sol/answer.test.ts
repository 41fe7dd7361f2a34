import { expect, test, vi } from 'vitest'
import { answerTo } from './answer.ts'
import { done, type Command } from './command.ts'

const greet: Command = {
  name: 'greet all',
  meaning: 'Says hello.',
  options: [{ name: 'loud', meaning: 'louder' }],
  run: (given, say) => {
    say('about to')
    return Promise.resolve(done([given.has('loud') ? 'HELLO' : 'hello'], { loud: given.has('loud') }))
  },
}
const stuck: Command = {
  name: 'stay',
  meaning: 'Is not done yet.',
  run: () => Promise.resolve({ lines: ['later'], data: {}, code: 1 }),
}

const ask = (words: string, say: (line: string) => void = () => undefined) =>
  answerTo([greet, stuck], words.split(' ').filter(Boolean), say)

test('a command answers in lines, or in one line of JSON without anything beside it', async () => {
  const say = vi.fn()
  expect(await ask('greet all --loud', say)).toEqual({ out: 'HELLO\n', complaint: '', code: 0 })
  expect(say).toHaveBeenCalledOnce()
  expect(await ask('greet all --json', say)).toEqual({ out: '{"loud":false}\n', complaint: '', code: 0 })
  expect(say).toHaveBeenCalledOnce()
})

test('what is not wholly done ends with 1', async () => {
  expect(await ask('stay')).toEqual({ out: 'later\n', complaint: '', code: 1 })
})

test.each(['', '--help', '-h'])('"%s" lists the commands', async (words) => {
  const { out, code } = await ask(words)
  expect(code).toBe(0)
  for (const part of ['greet all', 'stay', '--json']) expect(out).toContain(part)
})

test('a command explains itself and its options without running', async () => {
  const { out, code } = await ask('greet all --help')
  expect([code, out]).toEqual([0, expect.stringMatching(/^sol greet all: Says hello\.[\s\S]*--loud +louder/)])
})

test.each(['greet', 'greet all twice', 'nothing'])('"%s" is not understood: exit code 2', async (words) => {
  expect(await ask(words)).toMatchObject({
    out: '',
    code: 2,
    complaint: expect.stringContaining('sol --help') as string,
  })
})

test('an option that a command does not have is refused before it runs', async () => {
  expect(await ask('stay --loud')).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('--loud') as string,
  })
})
