'use client'
import { Button } from '@sol/ui/components/button'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { words } from '../../words/words.ts'

const place =
  'pointer-events-none fixed right-3 bottom-[calc(var(--dock-height,0px)+var(--bar-height,0px)+12px)] left-[calc(var(--rail-width,0px)+12px)] z-30 flex justify-center'
const look =
  'pointer-events-auto flex items-center gap-2 rounded-button border border-line-strong bg-surface-solid py-1 pr-1.5 pl-5 shadow-float'

/** Offers to take the last act back; the offer waits while it is pointed at or focused. */
export function UndoBar() {
  const { current, close, hold } = useUndo()
  const takeBack = () => {
    current?.undo()
    close()
  }
  return (
    <div role="status" className={place}>
      {current && (
        <div
          className={look}
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocus={() => hold(true)}
          onBlur={() => hold(false)}
        >
          <span>{current.text}</span>
          <Button onClick={takeBack}>{words.shell.undo}</Button>
        </div>
      )}
    </div>
  )
}
