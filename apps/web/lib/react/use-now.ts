'use client'
import { useEffect, useState } from 'react'

/** This device's clock, looked at every `period` milliseconds on the beat, and at once after sleep. */
export const useNow = (period: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      setNow(Date.now())
      clearTimeout(timer)
      timer = setTimeout(look, period - (Date.now() % period))
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [period])
  return now
}
