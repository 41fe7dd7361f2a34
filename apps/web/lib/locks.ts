/** One tab at a time, where the browser can tell tabs apart (secure pages); elsewhere the work simply runs. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Absent on plain http except on localhost. */
export const webLocks = (): LockManager | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks

export const withLock: WithLock = async (name, work) => {
  const locks = webLocks()
  return locks ? ((await locks.request(name, work)) as Awaited<ReturnType<typeof work>>) : work()
}
