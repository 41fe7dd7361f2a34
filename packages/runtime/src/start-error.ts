/**
 * Why Sol OS cannot start, in one sentence for the person who started it: what happened, what is safe, what to do.
 * Never holds a password or anything that somebody wrote.
 */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartError'
  }
}

/** A setting that does not fit; the sentence names the variable and what it expects. */
export class ConfigError extends StartError {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ConfigError'
  }
}

/** The system's short name of a failure, as `EACCES`; 'unknown' when there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
