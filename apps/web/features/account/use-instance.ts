'use client'
import { useEffect, useState } from 'react'
import type { Instance } from '@sol/contracts/instance'
import { getInstance } from '../../lib/operations.ts'
import { send } from '../../lib/send.ts'

/** What a visitor may know of this installation; undefined until it answers. The forms work without it. */
export const useInstance = (): Instance | undefined => {
  const [instance, setInstance] = useState<Instance>()
  useEffect(() => {
    const stop = new AbortController()
    send(getInstance, {}, { signal: stop.signal }).then(setInstance, () => undefined)
    return () => {
      stop.abort()
    }
  }, [])
  return instance
}
