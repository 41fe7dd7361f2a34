/** One tab at a time, where the browser can tell tabs apart (secure pages); elsewhere the work simply runs. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Absent on plain http except on localhost. */
export const webLocks = (): LockManager | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks

export const withLock: WithLock = async (name, work) => {
  const locks = webLocks()
  if (!locks) return work()
  // The types of the browser know the answer only as awaited, which is what `work` promises.
  const answer: unknown = await locks.request(name, work)
  return answer as Awaited<ReturnType<typeof work>>
}
