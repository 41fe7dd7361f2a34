/** A TCP forwarder that can be cut, as a network can between one instance and its Redis. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface BreakableWire {
  readonly port: number
  /** Ends what runs through and lets nothing in. */
  cut(): void
  heal(): void
  close(): Promise<void>
}

export const wireTo = async (port: number): Promise<BreakableWire> => {
  const ends = new Set<Socket>()
  let whole = true
  const hold = (socket: Socket) => {
    ends.add(socket)
    socket.on('close', () => ends.delete(socket)).on('error', () => undefined)
    return socket
  }
  const server = createServer((near) => {
    hold(near)
    if (!whole) return near.destroy()
    const far = hold(connect(port, '127.0.0.1'))
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    whole = false
    for (const end of ends) end.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    heal: () => {
      whole = true
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
