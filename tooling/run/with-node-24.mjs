/** Runs the rest on Node 24, which `npm ci` brings along. Readable by Node 18, so that it can say what is missing. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const isNode24 = () => Number(process.versions.node.split('.')[0]) >= 24

/** npm writes this file as the last step of an installation. */
const isInstalled = () => existsSync(`${root}node_modules/.package-lock.json`)

/** The program behind the npm package `node`; its folder names the file. */
const bundledNode = () => {
  try {
    const { bin } = JSON.parse(readFileSync(`${root}node_modules/node/package.json`, 'utf8'))
    const path = `${root}node_modules/node/${typeof bin === 'string' ? bin : bin.node}`
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** Signals reach the real process, and its end is ours. */
const runOn = (program) => {
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () =>
    fail('Node 24 could not be started: install it from https://nodejs.org, then start again.'),
  )
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

/**
 * `npm start` runs us through a shell. A SIGTERM for npm ends that shell and never reaches us; what does change is our
 * parent. Only below npm: a server that was started by hand may outlive its terminal.
 */
const endWithShell = () => {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

/** Calls `work` on Node 24 or newer; an older Node hands over to the one that npm installed. */
export const withNode24 = async (work) => {
  if (!isInstalled()) fail(`Sol OS is not installed yet: run npm ci in ${root}, then start it again.`)
  endWithShell()
  if (isNode24()) {
    // What was read and stripped of its types once is taken from here: a start in a third of the time.
    module.enableCompileCache(`${root}node_modules/.cache/sol-os`)
    return work()
  }
  const program = bundledNode()
  if (!program) {
    fail(
      `Sol OS needs Node 24 and this is Node ${process.versions.node}: ` +
        'run npm ci once more to get it, or install it from https://nodejs.org, then start again.',
    )
  }
  runOn(program)
}
