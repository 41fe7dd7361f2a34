/** Starts the cluster in the folder it is given and inserts numbers, naming each one that was acknowledged. */
import pg from 'pg'
import { holdFolder } from '../data-folder.ts'
import { startCluster } from '../postgres/start-cluster.ts'

const [folder = '', postgres = '', first = '0'] = process.argv.slice(2)
holdFolder(folder)
const cluster = await startCluster({ folder: postgres })
const pool = new pg.Pool({ connectionString: cluster.url, max: 4 })
pool.on('error', () => undefined)
await pool.query('CREATE TABLE IF NOT EXISTS caught (number bigint PRIMARY KEY, thought text NOT NULL)')
console.log(`postgres ${cluster.pid()}`)

let next = Number(first)
const insertForever = async () => {
  for (;;) {
    const number = next++
    const stored = await pool
      .query('INSERT INTO caught VALUES ($1, $2)', [number, 'x'.repeat(number % 900)])
      .then(
        () => true,
        () => new Promise<false>((answer) => setTimeout(answer, 20, false)),
      )
    if (stored) process.stdout.write(`${number}\n`)
  }
}
await Promise.all([insertForever(), insertForever(), insertForever(), insertForever()])
