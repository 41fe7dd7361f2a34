import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test as plain } from 'vitest'
import { endpoints } from '@sol/contracts/endpoints'
import { openApiDocument } from './openapi-document.ts'
import { appTest as test } from './testing/test-app.ts'

interface Operation {
  operationId: string
  summary: string
  responses: Record<string, { description: string }>
}

const document = openApiDocument(endpoints, { cookie: 'sol_rt' }) as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

describe('the OpenAPI document', () => {
  plain('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(structuredClone(document))
    expect(result.errors ?? []).toEqual([])
    expect(validator.version).toBe('3.1')
  })

  plain('has every operation once, with a summary, and every status described', () => {
    expect(operations.map((operation) => operation.operationId).sort()).toEqual(
      endpoints.map((operation) => operation.id).sort(),
    )
    for (const { operationId, summary, responses } of operations) {
      expect(summary, operationId).toMatch(/^[A-Z].*\.$/)
      expect(Object.keys(responses).length, operationId).toBeGreaterThan(3)
      for (const { description } of Object.values(responses)) expect(description).not.toBe('')
    }
  })

  plain('points to no shape that is missing', () => {
    const text = JSON.stringify(document)
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? '')
    const { schemas } = (document as unknown as { components: { schemas: Record<string, unknown> } })
      .components
    expect(names.filter((name) => !(name in schemas))).toEqual([])
    expect(Object.keys(schemas).filter((name) => !names.includes(name))).toEqual([])
  })

  test('is served, and so is the page that draws it', async ({ api }) => {
    const served = await api.send({ method: 'GET', url: '/api/v1/openapi.json' })
    expect(served).toMatchObject({ status: 200, body: { openapi: '3.1.0' } })
    const page = await api.send({ method: 'GET', url: '/api/v1/docs' })
    expect([200, 302]).toContain(page.status)
  })
})
