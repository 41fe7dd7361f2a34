/** Kills at arbitrary moments: whatever was acknowledged must be there after the next start, which needs no help. */
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { holdFolder } from '../data-folder.ts'
import { startChild, type Child } from '../testing/child.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startCluster } from './start-cluster.ts'

const isNumber = (line: string) => /^\d+$/.test(line)

const acknowledged = (child: Child) => child.lines.filter(isNumber).map(Number)

const postgresOf = (child: Child) =>
  Number(
    child.lines
      .filter((line) => line.startsWith('postgres '))
      .at(-1)
      ?.split(' ')[1],
  )

/** Who dies, and in which order. */
const deaths: Record<string, (child: Child) => void> = {
  'the server': (child) => child.process.kill('SIGKILL'),
  'the server, then PostgreSQL': (child) => {
    child.process.kill('SIGKILL')
    process.kill(postgresOf(child), 'SIGKILL')
  },
  'PostgreSQL, then the server': (child) => {
    process.kill(postgresOf(child), 'SIGKILL')
    child.process.kill('SIGKILL')
  },
}

const storedIn = async (folder: string, postgres: string) => {
  const hold = holdFolder(folder)
  const cluster = await startCluster({ folder: postgres })
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const { rows } = await client.query<{ number: string; whole: boolean }>(
    'SELECT number, length(thought) = number % 900 AS whole FROM caught',
  )
  await client.end()
  await cluster.stop()
  hold.release()
  return rows
}

test(
  'over 9 kills of server and PostgreSQL, no acknowledged insert is lost',
  { timeout: 240_000 },
  async () => {
    const folder = temporaryFolder()
    const postgres = join(folder, 'postgres')
    const promised = new Set<number>()
    for (let round = 0; round < 9; round += 1) {
      const kill = Object.values(deaths)[round % 3]
      const first = (round + 1) * 1_000_000
      const child = startChild('./insert-stream.program.ts', [folder, postgres, String(first)])
      await child.line((line) => isNumber(line) && Number(line) >= first + 50 + 37 * round)
      kill?.(child)
      await child.ended()
      for (const number of acknowledged(child)) promised.add(number)
      const stored = await storedIn(folder, postgres)
      const found = new Set(stored.map(({ number }) => Number(number)))
      expect([...promised].filter((number) => !found.has(number))).toEqual([])
      expect(stored.every(({ whole }) => whole)).toBe(true)
    }
    expect(promised.size).toBeGreaterThan(9 * 50)
  },
)

test('when only PostgreSQL dies, the server goes on and loses nothing', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const postgres = join(folder, 'postgres')
  const child = startChild('./insert-stream.program.ts', [folder, postgres, '0'])
  await child.line((line) => line === '200')
  process.kill(postgresOf(child), 'SIGKILL')
  const before = Math.max(...acknowledged(child))
  await child.line((line) => isNumber(line) && Number(line) > before + 500)
  child.process.kill('SIGKILL')
  await child.ended()
  const found = new Set((await storedIn(folder, postgres)).map(({ number }) => Number(number)))
  expect(acknowledged(child).filter((number) => !found.has(number))).toEqual([])
})
