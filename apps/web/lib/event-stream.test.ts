import { createFrameReader } from './event-stream.ts'

test('a frame is given once it is complete, however it was cut', () => {
  const read = createFrameReader()
  expect(read('event: cha')).toEqual([])
  expect(read('nged\ndata: {"topics":["tasks"]}\n')).toEqual([])
  expect(read('\nevent: ready\ndata: {}\n\n')).toEqual([
    { event: 'changed', data: '{"topics":["tasks"]}' },
    { event: 'ready', data: '{}' },
  ])
})

test('a heartbeat comment gives no frame', () => {
  expect(createFrameReader()(': still here\n\n')).toEqual([])
})

test('line ends of either kind are read', () => {
  expect(createFrameReader()('event: ready\r\ndata: {}\r\n\r\n')).toEqual([{ event: 'ready', data: '{}' }])
})

test('several data lines are one text', () => {
  expect(createFrameReader()('data: a\ndata: b\n\n')).toEqual([{ event: 'message', data: 'a\nb' }])
})
