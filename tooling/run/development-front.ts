/** One address in development: the API from the server, everything else from `next dev`, hot reload included. */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Fronts {
  readonly port: number
  readonly host: string
  readonly serverPort: number
  readonly webPort: number
}

const ofTheServer = /^\/(api\/|livez|readyz|healthz|metrics)/

const accepts = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = connect(port, '127.0.0.1')
    probe.once('connect', () => {
      probe.destroy()
      answer(true)
    })
    probe.once('error', () => answer(false))
  })

/** After a change the server is away for a moment; the browser just waits a little longer. */
const untilAccepting = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 200 && !(await accepts(port)); attempt += 1) await pause(50)
}

const pass = async (incoming: IncomingMessage, response: ServerResponse, port: number) => {
  await untilAccepting(port)
  const { method, url: path, headers } = incoming
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    response.flushHeaders()
    answer.pipe(response)
  })
  onward.on('error', () => {
    if (!response.headersSent) response.writeHead(502)
    response.end()
  })
  response.on('close', () => onward.destroy())
  incoming.pipe(onward)
}

/** A web socket, byte for byte. */
const passSocket = (incoming: IncomingMessage, near: Socket, head: Buffer, port: number) => {
  const far = connect(port, '127.0.0.1', () => {
    const pairs = incoming.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 ? [`${name}: ${all[index + 1] ?? ''}`] : [],
    )
    far.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${pairs.join('\r\n')}\r\n\r\n`)
    far.write(head)
    far.pipe(near).pipe(far)
  })
  const end = () => {
    near.destroy()
    far.destroy()
  }
  for (const side of [near, far]) side.on('error', end).on('close', end)
}

/** Listens on the address that the developer opens. */
export const openFront = ({ port, host, serverPort, webPort }: Fronts): Promise<Server> => {
  const portFor = (path: string | undefined) => (ofTheServer.test(path ?? '') ? serverPort : webPort)
  const front = createServer((incoming, response) => void pass(incoming, response, portFor(incoming.url)))
  front.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) =>
    passSocket(incoming, socket, head, portFor(incoming.url)),
  )
  return new Promise((answer, fail) => {
    front.once('error', fail)
    front.listen(port, host, () => answer(front))
  })
}
