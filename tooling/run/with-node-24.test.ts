import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A checkout with the launcher and a program that only says which Node runs it. */
const checkout = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sol-launch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'tooling/run'), { recursive: true })
  cpSync(join(import.meta.dirname, 'with-node-24.mjs'), join(folder, 'tooling/run/with-node-24.mjs'))
  writeFileSync(
    join(folder, 'tooling/run/say.mjs'),
    `import { withNode24 } from './with-node-24.mjs'
     await withNode24(() => { console.log('node', process.versions.node, ...process.argv.slice(2)); process.exitCode = 7 })`,
  )
  return folder
}

const install = (folder: string, withNode: boolean) => {
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
  if (!withNode) return
  writeFileSync(join(folder, 'node_modules/node/package.json'), '{"bin":{"node":"bin/node"}}')
  symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'))
}

/** Says that it is Node 20, as a system's own often is. */
const asNode20 = [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`,
]

const run = (folder: string, options: readonly string[] = []) => {
  const program = join(folder, 'tooling/run/say.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, program, 'given'], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

test('without an installation one sentence says what to run', () => {
  const folder = checkout()
  const { status, stderr } = run(folder)
  expect(status).toBe(1)
  expect(stderr).toBe(`Sol OS is not installed yet: run npm ci in ${folder}/, then start it again.`)
})

test('Node 24 does the work itself', () => {
  const folder = checkout()
  install(folder, false)
  expect(run(folder)).toMatchObject({ status: 7, stdout: `node ${process.versions.node} given` })
})

test('an older Node hands over to the one that npm installed, with arguments and exit code', () => {
  const folder = checkout()
  install(folder, true)
  expect(run(folder, asNode20)).toMatchObject({ status: 7, stdout: `node ${process.versions.node} given` })
})

test('an older Node alone is told so in one sentence', () => {
  const folder = checkout()
  install(folder, false)
  const { status, stderr } = run(folder, asNode20)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Sol OS needs Node 24 and this is Node 20\.20\.2: [^\n]+\.$/)
})
