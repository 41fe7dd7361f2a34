/** Starts the benchmark; readable by an old Node, so that it can say what is missing. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Node 24 runs the benchmark, and `npm ci` installs it: run `npm ci`, then `npm run bench` again.',
  )
  process.exit(1)
}
const { bench } = await import('./bench.ts')
await bench(process.argv.slice(2))
