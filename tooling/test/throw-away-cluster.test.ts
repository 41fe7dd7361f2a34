import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { throwAwayCluster } from './throw-away-cluster.ts'

const place = mkdtempSync(join(tmpdir(), 'sol-clusters-'))
chmodSync(place, 0o711)
afterAll(() => rmSync(place, { recursive: true }))

/** The number of a process that has just ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

test('a cluster answers, is PostgreSQL 15, and leaves nothing behind; what a killed run left is gone too', async () => {
  const leftover = join(place, `sol-os-test-cluster-${deadPid()}-abc`)
  const ofSomeoneAlive = join(place, `sol-os-test-cluster-${process.ppid}-abc`)
  mkdirSync(leftover)
  mkdirSync(ofSomeoneAlive)
  const cluster = await throwAwayCluster(place)
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  await cluster.remove()
  expect(rows[0]?.server_version).toMatch(/^15\./)
  expect(existsSync(leftover)).toBe(false)
  expect(readdirSync(place)).toEqual([`sol-os-test-cluster-${process.ppid}-abc`])
})
