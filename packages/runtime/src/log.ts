/** Logging: events with ids, codes and numbers. What a person wrote has no way in. */
import { pino, type DestinationStream } from 'pino'
import type { Log, LogFields } from '@sol/core/shared/context'
import type { LogLevel } from './settings.ts'

/** Longer texts are not ids or codes. */
const longest = 200

/** The types forbid anything else already; this holds for values that came in through a cast or a library. */
const admitted = (value: unknown): string | number | boolean | null => {
  if (typeof value === 'string') return value.length > longest ? `[${value.length} characters]` : value
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  return `[${typeof value}]`
}

const admittedFields = (fields: LogFields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, admitted(value)]))

/** A log that writes one JSON object a line: `{ level, time, event, … }`, to standard output unless told otherwise. */
export const openLog = (level: LogLevel, destination?: DestinationStream): Log => {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const logger = destination ? pino(options, destination) : pino(options)
  const at =
    (severity: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      logger[severity]({ event, ...admittedFields(fields) })
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
