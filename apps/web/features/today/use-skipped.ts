'use client'
import { useState } from 'react'

const keyOf = (day: string) => `sol-not-this-one:${day}`

const read = (day: string): string[] => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(day)) ?? '[]') as string[]
  } catch {
    return []
  }
}

/** Ids put aside with "Not this one": for this tab and this day, and forgotten after. */
export const useSkipped = (day: string): [string[], (next: string[]) => void] => {
  const [kept, show] = useState({ day: '', ids: [] as string[] })
  const ids = kept.day === day ? kept.ids : read(day)
  return [
    ids,
    (next) => {
      sessionStorage.setItem(keyOf(day), JSON.stringify(next))
      show({ day, ids: next })
    },
  ]
}
