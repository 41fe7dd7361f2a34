/**
 * As little as an honest service can be: node:http, a verified JWT on every request, the same SQL through pg. Its statements
 * are named, so that PostgreSQL plans each once per connection: the quickest that pg can do.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { importJWK, jwtVerify, type JWK } from 'jose'
import pg from 'pg'

const environment = (name: string): string => process.env[name] ?? ''

const pool = new pg.Pool({ connectionString: environment('DATABASE_URL'), max: 10 })
const key = await importJWK(JSON.parse(environment('BARE_PUBLIC_JWK')) as JWK, 'EdDSA')

const personOf = async (request: IncomingMessage): Promise<string> => {
  const token = (request.headers.authorization ?? '').slice('Bearer '.length)
  const { payload } = await jwtVerify(token, key, { algorithms: ['EdDSA'], issuer: 'bare', audience: 'bare' })
  return String(payload.sub)
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString())
}

const listSql = `SELECT user_id, id, title, notes, status, estimate_minutes, created_at, updated_at, completed_at,
    deleted_at, version
  FROM sol_os.tasks WHERE user_id = $1 AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT $2`

interface TaskRow {
  readonly id: string
  readonly title: string
  readonly notes: string | null
  readonly status: string
  readonly estimate_minutes: number | null
  readonly created_at: Date
  readonly updated_at: Date
  readonly completed_at: Date | null
  readonly version: number
}

const list = async (person: string, limit: number) => {
  const { rows } = await pool.query<TaskRow>({ name: 'list', text: listSql, values: [person, limit + 1] })
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    title: row.title,
    notes: row.notes,
    status: row.status,
    estimateMinutes: row.estimate_minutes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    completedAt: row.completed_at,
    version: row.version,
  }))
  return { items, nextCursor: rows.length > limit ? items.at(-1)?.id : null }
}

const insertSql = `INSERT INTO sol_os.checkins (user_id, id, mood, energy, focus, note, at, day, created_at, version)
  VALUES ($1, $2, $3, $4, $5, NULL, $6, $7, $6, 1) ON CONFLICT DO NOTHING
  RETURNING user_id, id, mood, energy, focus, note, at, day, created_at, version`

const insert = async (person: string, body: unknown) => {
  const { mood, energy, focus } = body as Record<string, number>
  const now = new Date()
  const values = [person, randomUUID(), mood, energy, focus, now, now.toISOString().slice(0, 10)]
  const { rows } = await pool.query<Record<string, unknown>>({ name: 'insert', text: insertSql, values })
  const [row] = rows
  return {
    id: row?.['id'],
    mood,
    energy,
    focus,
    note: null,
    at: row?.['at'],
    day: values[6],
    version: row?.['version'],
  }
}

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  if (request.url === '/readyz') return response.end()
  const person = await personOf(request)
  const result =
    request.method === 'GET' ? await list(person, 20) : await insert(person, await bodyOf(request))
  const text = JSON.stringify(result)
  response.writeHead(request.method === 'GET' ? 200 : 201, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  })
  return response.end(text)
}

createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end())
}).listen(Number(environment('PORT')), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
