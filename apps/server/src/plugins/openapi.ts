/** The API described: for programs at /openapi.json, for people at /docs. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { endpoints } from '@sol/contracts/endpoints'
import type { App } from '../app.ts'
import { apiPrefix } from '../mount.ts'
import { openApiDocument } from '../openapi-document.ts'
import { refreshCookieName } from '../routes/auth-cookies.ts'

/** Swagger UI sets style elements; everything else it needs comes from here. */
const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'"

export const openApi = async ({ http, deps }: App): Promise<void> => {
  const document = openApiDocument(endpoints, { cookie: refreshCookieName(deps.publicUrl) })
  http.get(`${apiPrefix}/openapi.json`, async () => document)
  await http.register(swagger, { mode: 'static', specification: { document: document as never } })
  await http.register(swaggerUi, {
    routePrefix: `${apiPrefix}/docs`,
    staticCSP: docsPolicy,
    uiConfig: { deepLinking: true, persistAuthorization: false },
  })
}
