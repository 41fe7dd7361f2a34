import { availableParallelism } from 'node:os'
import type { Burst } from './load.ts'
import type { PeerFigure } from './peer.ts'

/** One burst, with the CPU time that the server took for each request. */
export interface Measured extends Burst {
  readonly cpuMicroseconds: number | undefined
}

export interface Case {
  readonly name: 'list' | 'insert'
  readonly title: string
  /** One of each a round, in turn. */
  readonly ours: readonly Measured[]
  readonly bare: readonly Measured[]
}

export interface Figures {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMicroseconds: number | undefined
}

export interface CaseReport {
  readonly name: string
  readonly title: string
  readonly ours: Figures
  readonly bare: Figures
  /** Ours to bare, the median of the rounds' ratios; the goal is 0.8. */
  readonly ratio: number
  /** The same for CPU time a request (bare to ours); steadier than requests a second on a busy machine. */
  readonly cpuRatio: number | undefined
  /** Ours to the peer, where one was measured. */
  readonly peers: readonly {
    readonly name: string
    readonly requestsPerSecond: number
    readonly ratio: number
  }[]
}

export interface Report {
  readonly loader: string
  readonly node: string
  readonly processors: number
  readonly seconds: number
  readonly connections: number
  readonly rounds: number
  readonly cases: readonly CaseReport[]
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}

const figuresOf = (bursts: readonly Measured[]): Figures => {
  const cpu = bursts.flatMap(({ cpuMicroseconds }) =>
    cpuMicroseconds === undefined ? [] : [cpuMicroseconds],
  )
  return {
    requestsPerSecond: median(bursts.map((burst) => burst.requestsPerSecond)),
    p50: median(bursts.map((burst) => burst.p50)),
    p99: median(bursts.map((burst) => burst.p99)),
    cpuMicroseconds: cpu.length > 0 ? median(cpu) : undefined,
  }
}

const cpuRatio = (ours: readonly Measured[], bare: readonly Measured[]): number | undefined => {
  const ratios = ours.flatMap(({ cpuMicroseconds }, round) => {
    const other = bare[round]?.cpuMicroseconds
    return cpuMicroseconds && other ? [other / cpuMicroseconds] : []
  })
  return ratios.length > 0 ? median(ratios) : undefined
}

const percent = (ratio: number) => `${(ratio * 100).toFixed(0)} %`

/** Rounds are compared one by one: what slowed the machine in one of them slowed both. */
export const caseReport = ({ name, title, ours, bare }: Case, peers: readonly PeerFigure[]): CaseReport => {
  const ratios = ours.map((burst, round) => burst.requestsPerSecond / (bare[round]?.requestsPerSecond ?? NaN))
  const figures = figuresOf(ours)
  return {
    name,
    title,
    ours: figures,
    bare: figuresOf(bare),
    ratio: median(ratios),
    cpuRatio: cpuRatio(ours, bare),
    peers: peers
      .filter((peer) => peer.case === name)
      .map(({ name: peer, requestsPerSecond }) => ({
        name: peer,
        requestsPerSecond,
        ratio: figures.requestsPerSecond / requestsPerSecond,
      })),
  }
}

const row = (name: string, { requestsPerSecond, p50, p99, cpuMicroseconds }: Figures) =>
  [
    `  ${name.padEnd(10)}`,
    `${requestsPerSecond.toFixed(0).padStart(7)} req/s`,
    `p50 ${p50.toFixed(1).padStart(6)} ms`,
    `p99 ${p99.toFixed(1).padStart(6)} ms`,
    cpuMicroseconds === undefined ? '' : `${cpuMicroseconds.toFixed(0).padStart(5)} µs CPU a request`,
  ].join('   ')

const rowsOf = ({ title, ours, bare, ratio, cpuRatio: cpu, peers }: CaseReport): string[] => [
  title,
  row('Sol OS', ours),
  row('bare', bare),
  `  Sol OS does ${percent(ratio)} of bare (goal: 80 %)` +
    (cpu === undefined ? '' : `; by CPU time alone it would be ${percent(cpu)}`),
  ...peers.map(
    (peer) =>
      `  ${peer.name} ${peer.requestsPerSecond.toFixed(0)} req/s: Sol OS does ${peer.ratio.toFixed(1)} times that`,
  ),
  '',
]

export const readable = (report: Report): string =>
  [
    `${report.loader}, ${report.connections} connections, ${report.rounds} rounds of ${report.seconds} s each in turn; ` +
      `Node ${report.node}, ${report.processors} processors, shared with PostgreSQL and the load`,
    '',
    ...report.cases.flatMap(rowsOf),
  ].join('\n')

export const machine = () => ({ node: process.versions.node, processors: availableParallelism() })
