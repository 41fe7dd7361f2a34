'use client'
import type { ReactNode } from 'react'
import type { Today } from '@sol/contracts/today'
import { LevelChoice } from '../../lib/react/level-choice.tsx'
import { weekday } from '../../lib/time.ts'
import { dayLeft } from './arc-words.ts'

export function TodayHeader({
  today,
  now,
  view,
}: {
  readonly today: Today
  readonly now: number
  readonly view: ReactNode
}) {
  return (
    <>
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {weekday(today.day)}
      </h1>
      <p className="text-muted">{dayLeft(today, now)}</p>
      <span className="ml-auto">{view}</span>
      <div className="ml-auto">
        <LevelChoice quiet />
      </div>
    </>
  )
}
