/** Reading values from outside, with messages that name the place. */

/** What came from outside cannot be read; the message names the place and what it should be, never a value. */
export class InputError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InputError'
  }
}

/** @throws InputError when it is no object. */
export const recordOf = (value: unknown, name: string): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${name} should be an object`)
  }
  return value as Record<string, unknown>
}

/** @throws InputError when it is no finite number from `low` to `high`. */
export const numberOf = (value: unknown, name: string, low: number, high: number): number => {
  if (typeof value !== 'number' || !(value >= low && value <= high)) {
    throw new InputError(`${name} should be a number from ${low} to ${high}`)
  }
  return value
}

/** Reads each item with its place in the list. @throws InputError when it is no list. */
export const listOf = <T>(value: unknown, name: string, read: (item: unknown, name: string) => T): T[] => {
  if (!Array.isArray(value)) throw new InputError(`${name} should be a list`)
  return value.map((item, index) => read(item, `${name}[${index}]`))
}
