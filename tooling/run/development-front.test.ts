import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openFront } from './development-front.ts'

const listen = async (answer: RequestListener, port = 0) => {
  const server = createServer(answer).listen(port, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { server, port: (server.address() as AddressInfo).port }
}

const saying =
  (name: string): RequestListener =>
  (request, response) => {
    response.end(`${name} ${request.method} ${request.url} ${request.headers.host}`)
  }

const openWith = async (serverPort: number, webPort: number) => {
  const front = await openFront({ port: 0, host: '127.0.0.1', serverPort, webPort })
  onTestFinished(() => {
    front.close()
    front.closeAllConnections()
  })
  return `127.0.0.1:${(front.address() as AddressInfo).port}`
}

test('the API comes from the server, everything else from the web, under one name', async () => {
  const [server, web] = [await listen(saying('server')), await listen(saying('web'))]
  const front = await openWith(server.port, web.port)
  const read = async (path: string) => (await fetch(`http://${front}${path}`)).text()
  expect(await read('/api/v1/today?a=1')).toBe(`server GET /api/v1/today?a=1 ${front}`)
  expect(await read('/readyz')).toBe(`server GET /readyz ${front}`)
  expect(await read('/')).toBe(`web GET / ${front}`)
  expect(await read('/apishelf')).toBe(`web GET /apishelf ${front}`)
})

test('a stream arrives while it is still open', async () => {
  const server = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('event: ready\n\n')
  })
  const front = await openWith(server.port, server.port)
  const stream = await fetch(`http://${front}/api/v1/events`)
  const first = await stream.body?.getReader().read()
  expect(new TextDecoder().decode(first?.value)).toBe('event: ready\n\n')
})

test('a request waits while the server restarts', async () => {
  const away = await listen(saying('before'))
  away.server.close()
  await once(away.server, 'close')
  const front = await openWith(away.port, away.port)
  const answer = fetch(`http://${front}/api/v1/today`)
  await listen(saying('after'), away.port)
  expect(await (await answer).text()).toMatch(/^after GET/)
})

test('a web socket is passed on', async () => {
  const web = await listen(saying('web'))
  web.server.on('upgrade', (request, socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n${request.url}`,
    )
    socket.end()
  })
  const front = await openWith(web.port, web.port)
  const [host = '', port = ''] = front.split(':')
  const near = connect(Number(port), host)
  near.write(`GET /_next/hmr HTTP/1.1\r\nHost: ${front}\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n`)
  let heard = ''
  near.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  await once(near, 'close')
  expect(heard).toMatch(/101 Switching Protocols[^]*\/_next\/hmr$/)
})
