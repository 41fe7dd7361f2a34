'use client'
import { Button } from '@sol/ui/components/button'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { words } from '../../words/words.ts'

const place =
  'pointer-events-none fixed right-3 bottom-[calc(var(--dock-height,0px)+var(--bar-height,0px)+60px)] left-[calc(var(--rail-width,0px)+12px)] z-30 flex justify-center'
const look =
  'pointer-events-auto flex max-w-xl min-w-0 items-center gap-4 rounded-button border border-line-strong bg-surface-solid py-1 pr-1.5 pl-5 shadow-float'

/** Offers to take the last act back; the offer waits while its button is pointed at or focused. */
export function UndoBar() {
  const { current, close, hold } = useUndo()
  const takeBack = () => {
    current?.undo()
    close()
  }
  return (
    <div role="status" className={place}>
      {current && (
        <div className={look}>
          <span className="min-w-0 truncate">{current.text}</span>
          <Button
            onClick={takeBack}
            onPointerEnter={() => hold(true)}
            onPointerLeave={() => hold(false)}
            onFocus={() => hold(true)}
            onBlur={() => hold(false)}
          >
            {words.shell.undo}
          </Button>
        </div>
      )}
    </div>
  )
}
