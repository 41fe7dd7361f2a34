import { expect, test } from 'vitest'
import { readAutocannon, readWrk } from './load.ts'
import { readOptions } from './options.ts'
import { readPeer } from './peer.ts'
import { caseReport, median, readable } from './report.ts'

const burst = (requestsPerSecond: number) => ({
  requests: 100,
  requestsPerSecond,
  p50: 5,
  p99: 9,
  failures: 0,
  cpuMicroseconds: 200,
})

test('the median stands between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
})

test('a ratio compares round with round, so that a slow minute of the machine counts for both', () => {
  const one = {
    name: 'list' as const,
    title: 'A list',
    ours: [burst(900), burst(90), burst(900)],
    bare: [burst(1000), burst(100), burst(1000)],
  }
  const report = caseReport(one, [{ name: 'fastapi', case: 'list', requestsPerSecond: 90 }])
  expect(report.ratio).toBeCloseTo(0.9)
  expect(report.cpuRatio).toBe(1)
  expect(report.peers).toEqual([{ name: 'fastapi', requestsPerSecond: 90, ratio: 10 }])
  const head = { loader: 'wrk', node: '24.0.0', processors: 2, seconds: 4, connections: 32, rounds: 3 }
  expect(readable({ ...head, cases: [report] })).toContain('Sol OS does 90 % of bare')
})

test("wrk's line becomes figures in milliseconds", () => {
  const output =
    'Running 4s test\n{"requests":8000,"microseconds":4000000,"p50":5100,"p99":9900,"failures":0}\n'
  expect(readWrk(output)).toEqual({
    requests: 8000,
    requestsPerSecond: 2000,
    p50: 5.1,
    p99: 9.9,
    failures: 0,
  })
})

test('refused answers count as failures with autocannon too', () => {
  const output = JSON.stringify({
    requests: { total: 500 },
    duration: 2,
    latency: { p50: 5, p99: 9 },
    non2xx: 3,
    errors: 1,
  })
  expect(readAutocannon(output)).toEqual({
    requests: 500,
    requestsPerSecond: 250,
    p50: 5,
    p99: 9,
    failures: 4,
  })
})

test("a peer's lines are read, the rest of what it prints is passed over", () => {
  const output = 'starting\nfastapi list   512.33 req/s p50 60ms p99 90ms \npgbench list   9000.1 tps\n'
  expect(readPeer(output)).toEqual([{ name: 'fastapi', case: 'list', requestsPerSecond: 512.33 }])
})

test('options that do not fit are named', () => {
  expect(() => readOptions(['--seconds', 'many'], {})).toThrow('--seconds must be a whole number above 0.')
  expect(readOptions(['--json'], { PEER_COMMAND: 'x' })).toMatchObject({ json: true, peer: 'x', rounds: 3 })
})
