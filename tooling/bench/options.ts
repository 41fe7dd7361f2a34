import { parseArgs } from 'node:util'

export interface Options {
  /** Print one JSON document in place of the table. */
  readonly json: boolean
  /** Seconds of load per server, case and round. */
  readonly seconds: number
  readonly connections: number
  readonly rounds: number
  /** Where a CPU profile of our server goes; measuring under it is slower. */
  readonly profile: string | undefined
  /** A shell command that measures another service and prints lines such as `fastapi list 512.3 req/s …`. */
  readonly peer: string | undefined
}

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${name} must be a whole number above 0.`)
}

export const readOptions = (words: readonly string[], environment: NodeJS.ProcessEnv): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '4' },
      connections: { type: 'string', default: '32' },
      rounds: { type: 'string', default: '3' },
      profile: { type: 'string' },
    },
  })
  return {
    json: values.json,
    seconds: wholeNumber('seconds', values.seconds),
    connections: wholeNumber('connections', values.connections),
    rounds: wholeNumber('rounds', values.rounds),
    profile: values.profile,
    peer: environment['PEER_COMMAND'] || undefined,
  }
}
