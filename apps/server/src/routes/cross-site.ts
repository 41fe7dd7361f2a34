import type { FastifyRequest } from 'fastify'
import { AppError } from '@sol/core/shared/app-error'

/** What a browser says about requests of this origin, and about an address that was typed. */
const ownSites: readonly unknown[] = ['same-origin', 'none']

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined)

/**
 * Refuses what a page of another site sends with this person's cookies, or to sign them in to an account that is not theirs
 * (OWASP: Fetch Metadata, and Origin for browsers without it). Programs send neither header and are let through.
 * @throws AppError cross_site
 */
export const refuseCrossSite = (request: FastifyRequest, publicUrl: string): void => {
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  // A proxy may rewrite Host; the address that the operator configured counts as ours too.
  const ownHosts: readonly unknown[] = [request.host, hostOf(publicUrl)]
  const fromElsewhere = site !== undefined && !ownSites.includes(site)
  const foreignOrigin = origin !== undefined && !ownHosts.includes(hostOf(origin) ?? null)
  if (fromElsewhere || foreignOrigin) throw new AppError('cross_site')
}
