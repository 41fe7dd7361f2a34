/** Tells a database that cannot be reached or is too busy (503, try again) from a mistake of ours (500). */

/** SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention; 55P03 lock not available. */
const passing = /^(08|53|57|55P03|40001|40P01)/

const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string') {
    return passing.test(error.code) || socketCodes.has(error.code)
  }
  // What pg says when its pool is exhausted or a connection dies under a query; it gives these no code.
  return /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
    error.message,
  )
}

export const databaseTrouble = (error: Error): 'unavailable' | undefined =>
  isPassing(error) || isPassing(error.cause) ? 'unavailable' : undefined
