import type { ErrorCode } from '@sol/contracts/errors'
import { spoken } from '../spoken.ts'

const byCode: Readonly<Partial<Record<ErrorCode, string>>> = {
  unauthenticated: 'This session has ended. Sign in to continue; what was saved is safe.',
  invalid_credentials: 'E-mail and password do not match. Check both, then try again.',
  forbidden: 'This needs an administrator. Nothing was changed.',
  registration_closed: 'New accounts are closed here. The administrator can open them in Settings.',
  cross_site: 'This request seemed to come from another site, so it was not accepted. Load the page again.',
  not_found: 'This is not here any more. It may have been changed in another tab.',
  email_taken: 'An account with this e-mail exists already. Sign in, or use another e-mail.',
  version_mismatch:
    'This was changed somewhere else. The newer state is shown now; change it again if needed.',
  too_many_requests: 'Too many attempts for the moment. Nothing was lost; wait a little, then try again.',
  payload_too_large: 'This is too long to be saved in one piece. Shorten it, then try again.',
  unreadable:
    'Something stored here could not be read, so it is not shown. Nothing was changed. Whoever runs this server can look for the cause.',
  unavailable: 'The server is not ready at the moment. Nothing was changed; try again in a moment.',
}

export const problems = spoken('problems', {
  byCode,
  offline: 'No connection to the server. Nothing was changed; try again when it is back.',
  internal: 'Something broke on the server. Nothing you wrote here was lost; try again in a moment.',
  reference: (requestId: string) =>
    `If it keeps happening, this number helps to find the cause: ${requestId}`,
  unreachable: 'The server does not answer. This page tries again by itself. What was saved is safe.',
})
