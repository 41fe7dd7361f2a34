/**
 * How fast is the API? Sol OS against a bare service that does the same work, on the same PostgreSQL, in turn, in one run:
 * ratios hold on any machine, single figures only on this one.
 */
import { bareToken } from './bare-token.ts'
import { openLoader, type Loader, type Request } from './load.ts'
import { readOptions, type Options } from './options.ts'
import { measurePeer } from './peer.ts'
import { makePerson } from './person.ts'
import { caseReport, machine, readable, type Case, type Measured, type Report } from './report.ts'
import { openScratch, type Scratch } from './scratch.ts'
import { startBare, startOurs, type Server } from './servers.ts'

interface Contender {
  readonly server: Server
  readonly token: string
}

const cases = [
  { name: 'list', title: 'A signed-in list of 20 tasks', path: '/api/v1/tasks?limit=20', body: undefined },
  {
    name: 'insert',
    title: 'A check-in',
    path: '/api/v1/checkins',
    body: { mood: 60, energy: 40, focus: 70 },
  },
] as const

const measure = async (
  loader: Loader,
  { server, token }: Contender,
  of: Pick<Request, 'body'> & { path: string },
  options: Options,
): Promise<Measured> => {
  const request = {
    address: server.origin + of.path,
    token,
    ...(of.body === undefined ? {} : { body: of.body }),
  }
  const before = server.cpu()
  const burst = await loader.burst(request, options.seconds, options.connections)
  const after = server.cpu()
  if (burst.failures > 0)
    throw new Error(`${of.path}: ${burst.failures} of ${burst.requests} requests failed.`)
  const cpu = before === undefined || after === undefined ? undefined : (after - before) / burst.requests
  return { ...burst, cpuMicroseconds: cpu }
}

/** Who goes first changes every round. */
const measureInTurn = async (
  loader: Loader,
  ours: Contender,
  bare: Contender,
  options: Options,
): Promise<Case[]> => {
  const measured: Case[] = []
  for (const { name, title, ...of } of cases) {
    const bursts: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] }
    const turns = [
      async () => bursts.ours.push(await measure(loader, ours, of, options)),
      async () => bursts.bare.push(await measure(loader, bare, of, options)),
    ]
    for (let round = 0; round <= options.rounds; round += 1) {
      for (const turn of round % 2 ? turns.toReversed() : turns) await turn()
    }
    // The first round warms both up.
    measured.push({ name, title, ours: bursts.ours.slice(1), bare: bursts.bare.slice(1) })
  }
  return measured
}

const compare = async (
  scratch: Scratch,
  options: Options,
  undo: (() => Promise<void>)[],
): Promise<Report> => {
  const server = await startOurs(scratch, options.profile)
  undo.push(server.stop)
  const person = await makePerson(server.origin)
  const { token, publicJwk } = await bareToken(person.id)
  const bare = await startBare(scratch, publicJwk)
  undo.push(bare.stop)
  const loader = await openLoader(scratch.folder)
  const measured = await measureInTurn(
    loader,
    { server, token: person.token },
    { server: bare, token },
    options,
  )
  const peers = options.peer === undefined ? [] : await measurePeer(options.peer)
  const { seconds, connections, rounds } = options
  return {
    loader: loader.name,
    ...machine(),
    seconds,
    connections,
    rounds,
    cases: measured.map((one) => caseReport(one, peers)),
  }
}

export const bench = async (words: readonly string[]): Promise<void> => {
  const options = readOptions(words, process.env)
  const undo: (() => Promise<void>)[] = []
  const clear = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  process.once('SIGINT', () => void clear().finally(() => process.exit(130)))
  try {
    const scratch = await openScratch()
    undo.push(scratch.remove)
    const report = await compare(scratch, options, undo)
    process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : readable(report)}\n`)
  } finally {
    await clear()
  }
}
