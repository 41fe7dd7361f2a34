'use client'
import { Sheet, type SheetProps } from '@sol/ui/components/sheet'
import { sheet as words } from '../../words/en/sheet.ts'
import { UndoBar } from './undo-bar.tsx'

/** A sheet of ours: what is done in it can be taken back in it, since nothing behind it can be reached. */
export function AppSheet({ children, ...rest }: Omit<SheetProps, 'labels'>) {
  return (
    <Sheet {...rest} labels={words}>
      {children}
      <UndoBar where="dialog" />
    </Sheet>
  )
}
