import { v7 } from 'uuid'

/** A time-ordered id (UUIDv7, RFC 9562) made here, so that a row has its name before the network knows of it. */
export const newId = (): string => v7()
