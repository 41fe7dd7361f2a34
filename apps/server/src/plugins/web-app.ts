/** The built web app: static pages with a content policy made from their own inline scripts. */
import fastifyStatic from '@fastify/static'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FastifyReply } from 'fastify'
import type { App } from '../app.ts'
import { apiPrefix } from '../mount.ts'
import { nothingHere } from './problems.ts'

/** Page (as `today/index.html`) → hashes of its inline scripts, written by the web app's build. */
type ScriptHashes = Readonly<Record<string, readonly string[]>>

const policyOf = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const readHashes = (folder: string): ScriptHashes => {
  const file = join(folder, 'csp.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ScriptHashes) : {}
}

/** Files under `_next/static` carry a hash of their content in their name and never change. */
const cacheFor = (page: string): string =>
  page.startsWith('_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache'

const withoutCompression = (file: string): string => file.replace(/\.(br|gz)$/, '')

export const webApp = async ({ http, deps }: App): Promise<void> => {
  const folder = deps.webFolder
  if (folder === null || !existsSync(folder)) {
    http.setNotFoundHandler(nothingHere)
    return
  }
  const policies = new Map(
    Object.entries(readHashes(folder)).map(([page, hashes]) => [page, policyOf(hashes)]),
  )
  const plain = policyOf([])
  await http.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const page = withoutCompression(relative(folder, path)).split(sep).join('/')
      reply.header('cache-control', cacheFor(page))
      reply.header('content-security-policy', policies.get(page) ?? plain)
    },
  })
  http.setNotFoundHandler((request, reply): FastifyReply => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
    if (request.url.startsWith(apiPrefix) || !wantsPage) return nothingHere(request, reply)
    return reply.code(404).sendFile('404.html')
  })
}
