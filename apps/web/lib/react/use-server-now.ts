'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { lookAtClock, serverNow } from '../server-clock.ts'

/** Not more often than this while the clocks of a device disagree and the server cannot be asked. */
const patience = 5_000

const moments = ['online', 'focus', 'pageshow'] as const

/**
 * The server's clock, looked at every `period` milliseconds and at once after sleep. `onDoubt` asks the server when the
 * device slept or its clock was set.
 */
export const useServerNow = (period: number, onDoubt?: () => void): number => {
  const [now, setNow] = useState(serverNow)
  const ask = useEffectEvent(() => onDoubt?.())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let askedAt = -Infinity
    const look = () => {
      const { now: read, needsAsking } = lookAtClock()
      setNow(read)
      if (needsAsking && performance.now() - askedAt > patience) {
        askedAt = performance.now()
        ask()
      }
      clearTimeout(timer)
      timer = setTimeout(look, period - (read % period))
    }
    look()
    document.addEventListener('visibilitychange', look)
    for (const moment of moments) addEventListener(moment, look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
      for (const moment of moments) removeEventListener(moment, look)
    }
  }, [period])
  return now
}
