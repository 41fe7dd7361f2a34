/**
 * Runs before each test file: a test fails when anything reaches for another machine, or writes to console.error
 * without the test expecting it (a test that expects it replaces console.error with a spy).
 */
import { Socket as DatagramSocket } from 'node:dgram'
import { isIP, Socket } from 'node:net'
import { afterEach } from 'vitest'

const surprises: string[] = []

const isHere = (host: string) =>
  host === '' || host === 'localhost' || host === '::1' || host === '0.0.0.0' || /^(::ffff:)?127\./.test(host)

const refuse = (host: string) => {
  const surprise = `A test reached for another machine: ${isIP(host) ? 'address' : 'host'} ${host}`
  surprises.push(surprise)
  return new Error(surprise)
}

/** The host in any of the argument forms of `net.Socket.connect`; none for a Unix socket. */
const hostOf = (args: readonly unknown[]): string => {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: unknown; path?: unknown }
    return typeof host === 'string' && typeof path !== 'string' ? host : ''
  }
  return typeof second === 'string' && /^\d+$/.test(String(first)) ? second : ''
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its socket below
const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args)
  if (isHere(host)) return connect.apply(this, args)
  return this.destroy(refuse(host))
}

DatagramSocket.prototype.send = function () {
  throw refuse('reached by a datagram')
}

console.error = (...words: unknown[]) => {
  surprises.push(`Unexpected console.error: ${words.map(String).join(' ')}`)
}

afterEach(() => {
  const seen = surprises.splice(0)
  if (seen.length > 0) throw new Error(seen.join('\n'))
})
