/**
 * bcrypt, cost 12, over base64(HMAC-SHA-384(pepper, NFKC(password))): bcrypt alone ignores everything after 72 bytes
 * (security.md M8) and a stolen table could be guessed at without the instance's secret.
 */
import { hash, verify } from '@node-rs/bcrypt'
import { createHmac } from 'node:crypto'

/** 215 to 340 ms a hash on two cores (security.md M9), outside the event loop. */
const cost = 12

/** Names the whole recipe above; another recipe gets another prefix. */
const scheme = 'hmac384-bcrypt:'

/** Compared with when no account has the e-mail, so that both cases take the same time. What it hashes is unknown. */
const nobody = `${scheme}$2b$12$0q7t5Jf36qk0DX5vdk1GOOXtqsOiPahb4VP8zUdLy2uRpegGTt3wO`

/** 64 ASCII characters, whatever the password's length and script. */
const digestOf = (pepper: Buffer, password: string): string =>
  createHmac('sha384', pepper).update(password.normalize('NFKC')).digest('base64')

export interface Passwords {
  hash(password: string): Promise<string>
  /** @param stored the account's hash, or undefined when there is no account: the same work, never true. */
  matches(password: string, stored: string | undefined): Promise<boolean>
}

/** Runs at full speed; callers go through the kit's gate. */
export const makePasswords = (pepper: Buffer): Passwords => ({
  hash: async (password) => scheme + (await hash(digestOf(pepper, password), { cost })),
  matches: async (password, stored = nobody) => {
    const known = stored.startsWith(scheme) ? stored : nobody
    const matches = await verify(digestOf(pepper, password), known.slice(scheme.length))
    return matches && known !== nobody
  },
})
