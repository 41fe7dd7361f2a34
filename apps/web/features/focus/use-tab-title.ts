'use client'
import { useEffect } from 'react'
import { keepTitle } from '../../lib/keep-title.ts'

/**
 * The name of the tab while this is drawn; the page's own name returns after. Set at every drawing, since the router
 * writes the page's name a moment after it has arrived.
 */
export const useTabTitle = (title: string): void => {
  useEffect(() => {
    const before = document.title
    return () => {
      document.title = before
    }
  }, [])
  useEffect(() => keepTitle(title), [title])
}
