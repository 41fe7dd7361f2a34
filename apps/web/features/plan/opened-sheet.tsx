'use client'
import { BlockSheet } from './block-sheet.tsx'
import { MoveSheet } from './move-sheet.tsx'
import type { Opened } from './opened.ts'
import type { BlockActs } from './use-block-acts.ts'
import type { Plan } from './use-plan.ts'

interface OpenedSheetProps {
  readonly opened: Opened
  readonly plan: Plan
  readonly day: string
  readonly acts: BlockActs
  readonly onClose: () => void
}

export function OpenedSheet({ opened, plan, day, acts, onClose }: OpenedSheetProps) {
  if (opened.sheet === 'move') return <MoveSheet day={opened.day} acts={acts} onClose={onClose} />
  return <BlockSheet opened={opened} plan={plan} day={day} acts={acts} onClose={onClose} />
}
