'use client'
import { useSyncExternalStore } from 'react'

/** As `wide:` in the styles. */
const query = '(min-width: 52rem)'

const subscribe = (tell: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}

/** Whether there is room for more than one day beside another. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => true,
  )
