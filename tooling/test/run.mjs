/** Starts the whole suite; readable by an old Node, so that it can say what is missing. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('Node 24 runs the tests, and `npm ci` installs it: run `npm ci`, then `npm test` again.')
  process.exit(1)
}
const { suite } = await import('./suite.ts')
await suite(process.argv.slice(2))
