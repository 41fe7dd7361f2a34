/**
 * A thousand requests that do not fit, made from the OpenAPI document: none may break the server, and every answer must
 * be what the document says.
 */
import addFormats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { endpoints } from '@sol/contracts/endpoints'
import { openApiDocument } from './openapi-document.ts'
import { appTest as test, type Answer, type TestApp } from './testing/test-app.ts'

interface Operation {
  operationId: string
  parameters: { name: string; in: 'path' | 'query' | 'header' }[]
  requestBody?: { content: { 'application/json': { schema: { properties?: Record<string, unknown> } } } }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

const document = openApiDocument(endpoints, { cookie: 'sol_rt' }) as {
  paths: Record<string, Record<string, Operation>>
  components: object
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)

ajv.addSchema({ $id: 'api', components: document.components })

/** The check of an answer's schema; its references lead into the document. */
const validators = new Map<object, ValidateFunction>()
const validatorOf = (schema: object): ValidateFunction => {
  const pointed = JSON.stringify(schema).replaceAll('"#/components', '"api#/components')
  const known = validators.get(schema) ?? ajv.compile(JSON.parse(pointed) as object)
  validators.set(schema, known)
  return known
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => operation.operationId !== 'listen')
    .map(([method, operation]) => ({ path, method: method.toUpperCase() as 'GET' | 'POST', operation })),
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u0000',
    '../..',
    '%00',
    "' OR 1=1 --",
    '{{7*7}}',
    '9'.repeat(400),
    '😀'.repeat(50),
    'null',
  ),
  fc.uuid(),
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, [], {}, 1e308, -0, [[[[[[]]]]]], { __proto__: null }, '2026-13-01T00:00:00Z'),
  fc.jsonValue({ maxDepth: 3 }),
)

const bodyOf = (operation: Operation): fc.Arbitrary<unknown> => {
  const names = Object.keys(operation.requestBody?.content['application/json'].schema.properties ?? {})
  const shaped = fc.dictionary(fc.constantFrom(...names, 'userId', 'constructor'), value, {
    maxKeys: names.length + 1,
  })
  return fc.oneof({ weight: 4, arbitrary: shaped }, { weight: 1, arbitrary: value })
}

/** Mostly JSON that does not fit; sometimes no JSON at all, or JSON under another name. */
const payloadOf = (operation: Operation): fc.Arbitrary<{ payload?: string; type: string }> => {
  if (!operation.requestBody) return fc.constant({ type: '' })
  return fc.oneof(
    {
      weight: 6,
      arbitrary: bodyOf(operation).map((body) => ({
        payload: JSON.stringify(body),
        type: 'application/json',
      })),
    },
    { weight: 1, arbitrary: text.map((payload) => ({ payload, type: 'application/json' })) },
    { weight: 1, arbitrary: text.map((payload) => ({ payload, type: 'text/plain' })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('application/json\ta', 'application/json; charset=utf-7', 'APPLICATION/JSON')
        .map((type) => ({ payload: '{}', type })),
    },
  )
}

const requestFor = fc.constantFrom(...operations).chain(({ path, method, operation }) =>
  fc.record({
    operation: fc.constant(operation),
    method: fc.constant(method),
    path: fc.constant(path),
    values: fc.array(text, { minLength: 6, maxLength: 6 }),
    signedIn: fc.boolean(),
    header: fc.option(
      fc.string({ maxLength: 30 }).map((s) => s.replace(/[^\x20-\x7e]/g, '')),
      { nil: undefined },
    ),
    sent: payloadOf(operation),
  }),
)

const addressOf = (path: string, operation: Operation, values: readonly string[]): string => {
  const named = operation.parameters.map((parameter, n) => ({
    ...parameter,
    value: values[n % values.length] ?? '',
  }))
  const filled = named
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (address, { name, value }) =>
        address.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()) || '-'),
      path,
    )
  const query = new URLSearchParams(
    named.filter((parameter) => parameter.in === 'query').map(({ name, value }) => [name, value]),
  )
  return `/api/v1${filled}?${query.toString()}`
}

const expectAsDocumented = (operation: Operation, answer: Answer): void => {
  expect(answer.status).toBeLessThan(500)
  const promised = operation.responses[String(answer.status)]
  if (!promised) throw new Error(`${operation.operationId} answered ${answer.status}, which is not described`)
  const type = answer.type.split(';')[0] ?? ''
  const schema = promised.content?.[type]?.schema
  if (!schema) return expect(answer.body).toBe('')
  const validate = validatorOf(schema)
  expect(validate(answer.body), JSON.stringify(validate.errors)).toBe(true)
}

type Sample = typeof requestFor extends fc.Arbitrary<infer T> ? T : never

const send = (api: TestApp, token: string, sample: Sample): Promise<Answer> =>
  api.send({
    method: sample.method,
    url: addressOf(sample.path, sample.operation, sample.values),
    headers: {
      ...(sample.sent.type && { 'content-type': sample.sent.type }),
      ...(sample.signedIn && { authorization: `Bearer ${token}` }),
      ...(sample.header !== undefined && { 'idempotency-key': sample.header, 'if-match': sample.header }),
    },
    ...(sample.sent.payload === undefined ? {} : { payload: sample.sent.payload }),
  })

describe('malformed requests', () => {
  test('get answers below 500 that keep to their schemas', { timeout: 120_000 }, async ({ api, ada }) => {
    await fc.assert(
      fc.asyncProperty(requestFor, async (sample) => {
        expectAsDocumented(sample.operation, await send(api, ada.token, sample))
      }),
      { numRuns: 1000 },
    )
  })
})
