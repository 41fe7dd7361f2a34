/** Starts the checks; readable by an old Node, so that it can say what is missing. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Node 24 runs the checks, and `npm ci` installs it: run `npm ci`, then `npm run check` again.',
  )
  process.exit(1)
}
const { check } = await import('./check.ts')
await check(process.argv.slice(2))
