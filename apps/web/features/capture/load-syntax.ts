/** The capture syntax is loaded after the first paint: nobody waits for it, and a thought can be kept without it. */

const load = async () => {
  const [capture, edit, thoughts] = await Promise.all([
    import('@sol/capture/capture'),
    import('@sol/capture/edit-capture'),
    import('@sol/capture/split-thoughts'),
  ])
  return {
    parse: capture.parseCapture,
    drop: edit.dropToken,
    set: edit.setToken,
    split: thoughts.splitThoughts,
  }
}

export type Syntax = Awaited<ReturnType<typeof load>>

let loading: Promise<Syntax> | undefined
let loaded: Syntax | null = null

/** What is loaded already. */
export const syntaxNow = (): Syntax | null => loaded

/** Loads it once; after a failure the next call tries again. */
export const loadSyntax = (): Promise<Syntax> => {
  loading ??= load().then(
    (syntax) => (loaded = syntax),
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
