/** The OpenAPI 3.1 document, read off the contracts; nothing about the API is written twice. */
import * as z from 'zod/mini'
import { Checkin } from '@sol/contracts/checkins'
import { problemsOf, takesIdempotencyKey, takesIfMatch, type Endpoint } from '@sol/contracts/endpoint'
import { errorTable, Problem, type ErrorCode } from '@sol/contracts/errors'
import { FocusDetail, FocusSession } from '@sol/contracts/focus-sessions'
import { User } from '@sol/contracts/me'
import { Session, SignedIn } from '@sol/contracts/auth'
import { Change } from '@sol/contracts/changes'
import { Project } from '@sol/contracts/projects'
import { Task } from '@sol/contracts/tasks'
import { Today } from '@sol/contracts/today'

type Json = Readonly<Record<string, unknown>>

/** Shapes that deserve a name of their own in the document. */
const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries({
  Change,
  Checkin,
  FocusDetail,
  FocusSession,
  Problem,
  Project,
  Session,
  SignedIn,
  Task,
  Today,
  User,
})) {
  names.add(schema, { id })
}

type Direction = 'input' | 'output'

/** Named shapes become references to components; zod gathers them under `$defs`. */
const schemaOf = (schema: z.ZodMiniType, io: Direction, components: Map<string, unknown>): Json => {
  const {
    $schema: _,
    $defs,
    ...own
  } = z.toJSONSchema(schema, {
    io,
    metadata: names,
    unrepresentable: 'any',
  }) as Record<string, unknown>
  const text = JSON.stringify({ own, $defs }).replaceAll('#/$defs/', '#/components/schemas/')
  const moved = JSON.parse(text) as { own: Json; $defs?: Json }
  for (const [id, shape] of Object.entries(moved.$defs ?? {})) components.set(id, withoutId(shape as Json))
  const id = names.get(schema)?.id
  // A named shape that stands alone may come as a reference already.
  if (id === undefined || '$ref' in moved.own) return moved.own
  components.set(id, withoutId(moved.own))
  return { $ref: `#/components/schemas/${id}` }
}

/** `id` is zod's mark for a named shape, not a JSON Schema keyword. */
const withoutId = ({ id: _, ...shape }: Json): Json => shape

const parameters = (operation: Endpoint, components: Map<string, unknown>): Json[] => {
  const found: Json[] = []
  for (const place of ['params', 'query'] as const) {
    const schema = operation[place]
    if (!schema) continue
    const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as {
      properties?: Record<string, Json>
      required?: string[]
    }
    for (const [name, shape] of Object.entries(properties)) {
      found.push({
        name,
        in: place === 'params' ? 'path' : 'query',
        required: place === 'params' || required.includes(name),
        schema: shape,
      })
    }
  }
  return [...found, ...headerParameters(operation)]
}

const headerParameters = (operation: Endpoint): Json[] => {
  const found: Json[] = []
  if (takesIdempotencyKey(operation)) {
    found.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Any value of your own, best a UUID. The same key repeats the first answer instead of the effect.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    })
  }
  if (takesIfMatch(operation)) {
    found.push({
      name: 'If-Match',
      in: 'header',
      required: false,
      description: 'The ETag that the change is based on; refused with 412 when the row has changed since.',
      schema: { type: 'string' },
    })
  }
  return found
}

const success = (operation: Endpoint, components: Map<string, unknown>): Json => {
  const headers =
    operation.versioned && operation.status !== 204 ? { ETag: { schema: { type: 'string' } } } : undefined
  const content = operation.produces
    ? { [operation.produces]: { schema: { type: 'string' } } }
    : operation.response && {
        'application/json': { schema: schemaOf(operation.response, 'output', components) },
      }
  return {
    description: operation.status === 204 ? 'Done; there is nothing to say.' : operation.summary,
    ...(headers && { headers }),
    ...(content && { content }),
  }
}

const failures = (operation: Endpoint): Json => {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of problemsOf(operation)) {
    const { status } = errorTable[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const described = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `\`${code}\`: ${errorTable[code].title}.`).join(' '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return Object.fromEntries(described) as Json
}

const security = (operation: Endpoint): Json[] => {
  if (operation.access === 'public') return []
  return operation.access === 'cookie' ? [{ refreshCookie: [] }] : [{ accessToken: [] }]
}

const describe = (operation: Endpoint, components: Map<string, unknown>): Json => ({
  operationId: operation.id,
  summary: operation.summary,
  tags: [operation.tag],
  security: security(operation),
  parameters: parameters(operation, components),
  ...(operation.body && {
    requestBody: {
      required: !operation.body.safeParse(undefined).success,
      content: { 'application/json': { schema: schemaOf(operation.body, 'input', components) } },
    },
  }),
  responses: { [operation.status]: success(operation, components), ...failures(operation) },
})

export const openApiDocument = (endpoints: readonly Endpoint[], { cookie }: { cookie: string }): Json => {
  const components = new Map<string, unknown>()
  schemaOf(Problem, 'output', components)
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of endpoints) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sol OS',
      version: '1',
      description:
        'Times are ISO 8601 with offset, days are YYYY-MM-DD in the zone of the person, durations are minutes, scales run from 0 to 100. Failures are RFC 9457 problems.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(endpoints.map((operation) => operation.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        refreshCookie: { type: 'apiKey', in: 'cookie', name: cookie },
      },
    },
  }
}
