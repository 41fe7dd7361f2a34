import type { FastifyRequest } from 'fastify'
import { AppError } from '@sol/core/shared/app-error'

/** The access token of `Authorization: Bearer …` (RFC 6750). @throws AppError unauthenticated when there is none */
export const bearerOf = (request: FastifyRequest): string => {
  const [scheme, token, ...rest] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new AppError('unauthenticated')
  return token
}
