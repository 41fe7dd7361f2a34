/** `npm run build -w @sol/web`: the static export in `out/`, ready to be served. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const next = fileURLToPath(import.meta.resolve('next/dist/bin/next'))

const run = (file: string, ...args: string[]): void => {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run(next, 'build')
run(fileURLToPath(new URL('finish-build.ts', import.meta.url)))
