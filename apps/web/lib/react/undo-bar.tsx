'use client'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '@sol/ui/components/button'
import { undo as said } from '../../words/en/undo.ts'
import { words } from '../../words/words.ts'
import { explain } from '../explain.ts'
import { useUndo } from './undo-context.tsx'
import { useShortcut } from './use-shortcut.ts'
import { useTakeBack } from './use-take-back.ts'

const place = {
  page: 'fixed right-3 bottom-[calc(var(--dock-height,0px)+var(--panel-height,0px)+var(--bar-height,0px)+60px)] left-[calc(var(--rail-width,0px)+12px)] z-30',
  dialog: 'sticky bottom-3 z-10 mx-3',
}
const look =
  'pointer-events-auto flex max-w-xl min-w-0 items-center gap-4 rounded-button border border-line-strong bg-surface-solid py-1 pr-1.5 pl-5 shadow-float'

/** How long an outcome stays when nobody closes it. */
const saidFor = 12_000

/** Fields that were changed since and therefore stayed, once each. */
const stayedFields = (stayed: readonly { fields: readonly string[] }[]) => [
  ...new Set(stayed.flatMap(({ fields }) => fields)),
]

/** What came of the last undo, when there is something to say about it. */
function Outcome({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const timer = setTimeout(close, saidFor)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className={look}>
      <span className="min-w-0 py-2">{text}</span>
      <Button variant="quiet" onClick={onClose}>
        {said.dismiss}
      </Button>
    </div>
  )
}

function Offer({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const { hold } = useUndo()
  return (
    <div className={look}>
      <span className="line-clamp-2 min-w-0 wrap-anywhere">{text}</span>
      <Button
        onClick={onUndo}
        onPointerEnter={() => hold(true)}
        onPointerLeave={() => hold(false)}
        onFocus={() => hold(true)}
        onBlur={() => hold(false)}
        aria-keyshortcuts="z"
      >
        {words.shell.undo}
      </Button>
    </div>
  )
}

/**
 * Offers to take the last act back, for at least ten seconds; the offer waits while its button is pointed at or focused, and
 * `z` takes it. A page has one; a dialog that lies over the page has its own, since nothing behind it can be reached.
 */
export function UndoBar({ where = 'page' }: { readonly where?: keyof typeof place }) {
  const { current, cover, isCovered } = useUndo()
  const { takeBack, outcome, problem, isBusy, reset } = useTakeBack()
  const isShown = where === 'dialog' || !isCovered
  useEffect(() => (where === 'dialog' ? cover() : undefined), [where, cover])
  useShortcut('z', takeBack, { through: true, isOff: !isShown || !current })
  const stayed = stayedFields([...(outcome?.stayed ?? []), ...(outcome?.blocksStayed ?? [])])
  const outcomeText = problem ? explain(problem) : stayed.length > 0 ? said.stayed(stayed) : undefined
  return (
    <div role="status" className={`pointer-events-none flex justify-center ${place[where]}`}>
      {isShown && current && <Offer text={current.text} onUndo={takeBack} />}
      {isShown && !current && !isBusy && outcomeText && <Outcome text={outcomeText} onClose={reset} />}
    </div>
  )
}
