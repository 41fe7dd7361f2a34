import { TestEnvironment } from 'jest-environment-jsdom'

/** jsdom with what every browser of today has and jsdom lacks; Node's own are the same standards. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(...options) {
    super(...options)
    const { global } = this
    for (const name of ['fetch', 'Headers', 'Request', 'Response', 'ReadableStream', 'TextEncoder', 'TextDecoder', 'BroadcastChannel', 'structuredClone']) {
      global[name] ??= globalThis[name]
    }
    // jsdom's signals lack any() and timeout(), and Node's fetch takes only its own.
    for (const name of ['AbortController', 'AbortSignal', 'Uint8Array']) global[name] = globalThis[name]
  }
}
