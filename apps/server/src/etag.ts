import type { FastifyRequest } from 'fastify'
import { AppError } from '@sol/core/shared/app-error'
import { versionMismatch } from '@sol/core/shared/version'

/** The strong entity tag of a row's version (RFC 9110 §8.8.3). */
export const etagOf = (version: number): string => `"v${version}"`

/**
 * The version that the caller's edit is based on. `*` is refused, because "whatever is there" protects nothing; a tag
 * that is weak or not ours can never match (RFC 9110 §13.1.1).
 */
export const ifMatchOf = (request: FastifyRequest): number | undefined => {
  const header = request.headers['if-match']
  if (header === undefined) return undefined
  if (header.trim() === '*') {
    throw new AppError('validation_failed', {
      issues: [{ path: ['If-Match'], message: 'Expected the ETag of the version that was read' }],
    })
  }
  const version = /^"v([1-9]\d{0,8})"$/.exec(header.trim())?.[1]
  if (version === undefined) throw versionMismatch()
  return Number(version)
}
