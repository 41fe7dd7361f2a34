/**
 * A device that once signed in to an account carries a signed proof of it, so that strangers who guess at the account
 * can never lock its owner out. One device may know several accounts: `v1.<device>.<tag of account>.<tag>…`
 */
import { randomBytes } from 'node:crypto'
import { sameTag, tagOf } from './keys.ts'

/** A family's computer; the account that has not signed in for longest is forgotten. */
const mostAccounts = 6
const shape = /^v1\.([\w-]{22})((?:\.[\w-]{43}){1,6})$/

interface Device {
  readonly id: string
  readonly tags: readonly string[]
}

const read = (proof: string | undefined): Device | undefined => {
  const [, id, tags] = shape.exec(proof ?? '') ?? []
  return id === undefined || tags === undefined ? undefined : { id, tags: tags.slice(1).split('.') }
}

/** The device's id when it has signed in to this account before. */
export const deviceKnownTo = (
  key: Buffer,
  proof: string | undefined,
  emailKey: string,
): string | undefined => {
  const device = read(proof)
  if (!device) return undefined
  const expected = tagOf(key, device.id, emailKey)
  return device.tags.some((tag) => sameTag(tag, expected)) ? device.id : undefined
}

/** The proof after a success; whatever else the device knows stays. */
export const rememberAccount = (key: Buffer, proof: string | undefined, emailKey: string): string => {
  const device = read(proof) ?? { id: randomBytes(16).toString('base64url'), tags: [] }
  const tag = tagOf(key, device.id, emailKey)
  const tags = [tag, ...device.tags.filter((other) => other !== tag)].slice(0, mostAccounts)
  return ['v1', device.id, ...tags].join('.')
}
