/** The capture syntax is loaded after the first paint: nobody waits for it, and a thought can be kept without it. */

export type Syntax = typeof import('./understanding.ts')

let loading: Promise<Syntax> | undefined
let loaded: Syntax | null = null

/** What is loaded already. */
export const syntaxNow = (): Syntax | null => loaded

/** Loads it once; after a failure the next call tries again. */
export const loadSyntax = (): Promise<Syntax> => {
  loading ??= import('./understanding.ts').then(
    (syntax) => {
      // Undo has to work without a network too.
      void import('./take-back.ts').catch(() => undefined)
      loaded = syntax
      return syntax
    },
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** What can be had within so many milliseconds; null: the words are kept as they are. */
export const syntaxWithin = (milliseconds: number): Promise<Syntax | null> =>
  Promise.race([
    loadSyntax().catch(() => null),
    new Promise<null>((resolve) => {
      setTimeout(resolve, milliseconds, null)
    }),
  ])
