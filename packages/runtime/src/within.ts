/** Waits for the promise, but no longer than this; answers whether it came in time. A failure passes through. */
export const within = async (milliseconds: number, promise: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((answer) => (timer = setTimeout(answer, milliseconds, false)))
  try {
    return await Promise.race([promise.then(() => true as const), late])
  } finally {
    clearTimeout(timer)
  }
}
