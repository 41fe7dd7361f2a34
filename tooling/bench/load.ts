/** One burst of load from wrk, or from autocannon where wrk is not installed. Both run as processes of their own. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Request {
  readonly address: string
  readonly token: string
  /** Sent as JSON with POST; left out: GET. */
  readonly body?: unknown
}

export interface Burst {
  readonly requests: number
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers other than 2xx, and connections that failed. */
  readonly failures: number
}

export interface Loader {
  readonly name: 'wrk' | 'autocannon'
  burst(request: Request, seconds: number, connections: number): Promise<Burst>
}

const headersOf = ({ token, body }: Request) => [
  `authorization: Bearer ${token}`,
  ...(body === undefined ? [] : ['content-type: application/json']),
]

const luaOf = ({ body }: Request) => `
${body === undefined ? '' : `wrk.method = "POST"; wrk.body = [[${JSON.stringify(body)}]]`}
done = function(summary, latency)
  local e = summary.errors
  print(string.format('{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"failures":%d}', summary.requests,
    summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end`

interface WrkSummary {
  readonly requests: number
  readonly microseconds: number
  readonly p50: number
  readonly p99: number
  readonly failures: number
}

/** @param output what wrk printed, our line of JSON in it; its times are in microseconds. */
export const readWrk = (output: string): Burst => {
  const line = output.split('\n').find((text) => text.startsWith('{'))
  if (line === undefined) throw new Error('wrk printed no result.')
  const { requests, microseconds, p50, p99, failures } = JSON.parse(line) as WrkSummary
  const requestsPerSecond = (requests / microseconds) * 1_000_000
  return { requests, requestsPerSecond, p50: p50 / 1_000, p99: p99 / 1_000, failures }
}

const wrk = (folder: string): Loader => ({
  name: 'wrk',
  async burst(request, seconds, connections) {
    const script = join(folder, 'request.lua')
    writeFileSync(script, luaOf(request))
    const shape = ['-t', '1', '-c', `${connections}`, '-d', `${seconds}s`, '-s', script]
    const headers = headersOf(request).flatMap((header) => ['-H', header])
    return readWrk((await run('wrk', [...shape, ...headers, request.address])).stdout)
  },
})

interface CannonResult {
  readonly requests: { readonly total: number }
  readonly duration: number
  readonly latency: { readonly p50: number; readonly p99: number }
  readonly non2xx: number
  readonly errors: number
}

/** @param output the JSON that autocannon printed; its times are in milliseconds. */
export const readAutocannon = (output: string): Burst => {
  const result = JSON.parse(output) as CannonResult
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  }
}

const cannonScript = fileURLToPath(import.meta.resolve('autocannon'))

const autocannon: Loader = {
  name: 'autocannon',
  async burst(request, seconds, connections) {
    const shape = ['--json', '-c', `${connections}`, '-d', `${seconds}`]
    const headers = headersOf(request).flatMap((header) => ['-H', header])
    const body = request.body === undefined ? [] : ['-m', 'POST', '-b', JSON.stringify(request.body)]
    const words = [cannonScript, ...shape, ...headers, ...body, request.address]
    return readAutocannon((await run(process.execPath, words)).stdout)
  },
}

/** wrk takes less of the processor that it shares with what it measures. */
export const openLoader = (folder: string): Promise<Loader> =>
  run('wrk', ['-v']).then(
    () => wrk(folder),
    (error: unknown) => ((error as { code?: unknown }).code === 'ENOENT' ? autocannon : wrk(folder)),
  )
