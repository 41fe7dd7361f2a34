/** The command line as people call it: a process of its own, on a database and beside a server's data folder. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { contextAt } from '@sol/core/testing/context'
import * as tasks from '@sol/core/tasks/tasks.service'
import { actorOf } from '@sol/core/testing/context'
import { freshDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { readConfig } from '@sol/runtime/config'
import { openTools } from '@sol/runtime/open-tools'
import { openRuntime } from '@sol/runtime/runtime'
import { startChild } from '@sol/runtime/testing/child'
import { temporaryFolder } from '@sol/runtime/testing/temporary-folder'

const program = fileURLToPath(new URL('../run/sol.mjs', import.meta.url))

const sol = async (words: string, env: Record<string, string>) => {
  const child = startChild(program, words.split(' '), { env: { PATH: '/usr/bin:/bin', ...env } })
  const code = await child.ended()
  return { code, lines: child.lines, complaint: child.complaint() }
}

test('keys are rotated, wrapped anew and counted, and what was written still opens', async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const SOL_DATA_DIR = temporaryFolder()
  const env = { SOL_DATA_DIR, DATABASE_URL: database.url, SOL_SECRET_KEY: randomBytes(32).toString('base64') }
  const tools = await openTools(readConfig(env))
  const ada = actorOf(await makePerson(database.db))
  const ctx = { ...contextAt(database.db, '2026-03-02T08:00:00Z'), vault: tools.ctx.vault }
  const { id } = await tasks.create(ctx, ada, { title: 'A task', notes: 'a note' })

  const rotated = await sol('keys rotate --json', env)
  expect(rotated).toMatchObject({ code: 0, complaint: '' })
  expect(JSON.parse(rotated.lines.join(''))).toMatchObject({ people: 1, renewed: 1, left: 0, unfinished: 0 })

  expect(await sol('keys rewrap --new', env)).toMatchObject({ code: 0 })
  expect(readFileSync(join(SOL_DATA_DIR, 'master.key'), 'utf8').trim().split('\n')).toHaveLength(2)
  const status = JSON.parse((await sol('keys status --json', env)).lines.join('')) as object
  expect(status).toMatchObject({ olderMasterKeys: 1, current: 1, retired: 1, underOlderMasters: 0 })

  // A server that ran all the while finds the new keys by itself.
  tools.ctx.vault.forget(ada.userId)
  expect(await tasks.get(ctx, ada, id)).toMatchObject({ notes: 'a note' })
  await tools.close()
})

test('beside a running server it works on the same embedded database', { timeout: 90_000 }, async () => {
  const SOL_DATA_DIR = temporaryFolder()
  const runtime = await openRuntime(readConfig({ SOL_DATA_DIR, SOL_LOG: 'silent' }))
  onTestFinished(() => runtime.close())
  expect(runtime.masterKeys.isNew).toBe(true)
  await makePerson(runtime.db)
  const status = await sol('keys status', { SOL_DATA_DIR })
  expect([status.code, status.lines[0]]).toEqual([
    0,
    expect.stringContaining(join(SOL_DATA_DIR, 'master.key')),
  ])
  const sheet = await sol('keys sheet', { SOL_DATA_DIR })
  expect(sheet.lines.join('\n')).toMatch(/Recovery sheet[\s\S]*Keep a copy[\s\S]*Without it[\s\S]*same disk/)
  expect(sheet.lines.length).toBeLessThan(15)
  const key = readFileSync(join(SOL_DATA_DIR, 'master.key'), 'utf8').trim()
  expect(sheet.lines.join('\n')).not.toContain(key)
})

test('what cannot be done is one sentence, and exit code 1; as JSON with --json', async () => {
  const env = { SOL_DATA_DIR: temporaryFolder(), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  const said = await sol('keys status', env)
  expect([said.code, said.lines]).toEqual([1, []])
  expect(said.complaint).toMatch(/^The database at .* cannot be used: .*\n$/)
  const { code, lines } = await sol('keys status --json', env)
  expect([code, JSON.parse(lines.join(''))]).toEqual([1, { error: said.complaint.trim() }])
})
