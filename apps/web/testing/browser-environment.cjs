const { TestEnvironment } = require('jest-environment-jsdom')

const missing = [
  'fetch',
  'Headers',
  'Request',
  'Response',
  'ReadableStream',
  'TextEncoder',
  'TextDecoder',
  'BroadcastChannel',
  'structuredClone',
]

/** jsdom's signals lack any() and timeout(), and Node's fetch takes only its own. */
const nodesOwn = ['AbortController', 'AbortSignal', 'Uint8Array']

/** jsdom with what every browser of today has and jsdom lacks; Node's own are the same standards. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(...options) {
    super(...options)
    for (const name of missing) this.global[name] ??= globalThis[name]
    for (const name of nodesOwn) this.global[name] = globalThis[name]
  }
}
