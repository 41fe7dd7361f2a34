/** Speaks just enough of PostgreSQL's protocol (version 3.0) to let a client in and to say that it is version 14. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 0xff])
const int32 = (value: number) => Buffer.concat([int16(value >>> 16), int16(value & 0xffff)])
const text = (value: string) => Buffer.from(`${value}\0`)

const letIn = [message('R', int32(0)), message('Z', Buffer.from('I'))]

/** One row with one column of type text (its type's number is 25). */
const oneRow = (value: string) => [
  message(
    'T',
    Buffer.concat([
      int16(1),
      text('number'),
      int32(0),
      int16(0),
      int32(25),
      int16(-1 & 0xffff),
      int32(-1),
      int16(0),
    ]),
  ),
  message('D', Buffer.concat([int16(1), int32(value.length), Buffer.from(value)])),
  message('C', text('SELECT 1')),
  message('Z', Buffer.from('I')),
]

/** The first message of a client has no type; after it, every question gets the same answer. */
const serve = (socket: Socket) => {
  let known = false
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    if (chunk[0] === 'X'.charCodeAt(0)) return socket.end()
    socket.write(Buffer.concat(known ? oneRow('140011') : letIn))
    known = true
    return undefined
  })
}

/** Answers an address. */
export const oldPostgres = async (): Promise<string> => {
  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `postgres://sol@127.0.0.1:${(server.address() as AddressInfo).port}/sol`
}
