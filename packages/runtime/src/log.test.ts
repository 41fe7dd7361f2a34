import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { LogFields } from '@sol/core/shared/context'
import { openLog } from './log.ts'

const capture = () => {
  const lines: unknown[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()))
      done()
    },
  })
  return { lines, stream }
}

test('an event is one line with level, time and fields', () => {
  const { lines, stream } = capture()
  openLog('info', stream).warn('session.replay', { sessionId: 'a', count: 2, known: true, from: null })
  expect(lines).toEqual([
    {
      level: 'warn',
      time: expect.any(String) as string,
      event: 'session.replay',
      sessionId: 'a',
      count: 2,
      known: true,
      from: null,
    },
  ])
})

test('what is no id, code or number does not get in, whatever the types were told', () => {
  const { lines, stream } = capture()
  const smuggled = {
    error: new Error('Dear diary'),
    row: { title: 'Dear diary' },
    list: ['Dear diary'],
    text: 'Dear diary '.repeat(50),
    missing: undefined,
  } as unknown as LogFields
  openLog('info', stream).error('failed', smuggled)
  expect(JSON.stringify(lines)).not.toContain('Dear diary')
})

test('less important events are left out', () => {
  const { lines, stream } = capture()
  const log = openLog('error', stream)
  log.info('a')
  log.warn('b')
  log.error('c')
  expect(lines).toHaveLength(1)
})
