'use client'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Capture, CaptureContext } from '@sol/capture/capture-shapes'
import type { Setting } from '@sol/capture/edit-capture'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { TokenChip } from '@sol/ui/components/token-chip'
import { VisuallyHidden } from '@sol/ui/components/visually-hidden'
import { useSettings } from '../../lib/react/use-settings.ts'
import { captureChoices as words } from '../../words/en/capture-choices.ts'
import { CaptureChoices, tools, type Tool } from './capture-choices.tsx'
import type { PlacedToken } from './understanding.ts'

interface CapturePanelProps {
  readonly tokens: readonly PlacedToken[]
  /** Where the token begins that goes at the next Backspace. */
  readonly armed: number | null
  /** What is understood of the line that the choices write to. */
  readonly capture: Capture
  readonly context: CaptureContext
  readonly onDrop: (token: PlacedToken) => void
  readonly onSet: (setting: Setting) => void
  /** Back to the field. */
  readonly onLeave: () => void
}

/** Long enough that typing is not talked over. */
const quiet = 900

/** What was understood, said once the typing rests. */
function Announcement({ text }: { readonly text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(text), quiet)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  )
}

/** Tells the page how high the panel is, so that nothing else stands on it. */
const useHeight = () => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = document.documentElement.style
    const tell = () => root.setProperty('--panel-height', `${String(ref.current?.offsetHeight ?? 0)}px`)
    const observer = new ResizeObserver(tell)
    if (ref.current) observer.observe(ref.current)
    return () => {
      observer.disconnect()
      root.removeProperty('--panel-height')
    }
  }, [])
  return ref
}

/** Chips for what was understood, and buttons that write into the text. */
export function CapturePanel({ tokens, armed, capture, context, onDrop, onSet, onLeave }: CapturePanelProps) {
  const isScattered = useSettings().level === 'scattered'
  const [showsTools, setShowsTools] = useState(!isScattered)
  const [tool, setTool] = useState<Tool | null>(null)
  const ref = useHeight()
  const armedLabel = tokens.find(({ start }) => start === armed)?.token.label
  const labels = tokens.map(({ token }) => token.label).join(', ')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Enter chooses a day or a time; it does not keep the thought that is being described.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setTool(null)
    onLeave()
  }
  return (
    // The keys are those of the controls inside.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- Escape leaves the group from any control in it
    <div ref={ref} data-slot="capture-panel" className="capture-panel" onKeyDown={onKeyDown}>
      {tokens.length > 0 && (
        <ul className="capture-row">
          {tokens.map((placed) => (
            <li key={placed.start}>
              <TokenChip
                label={placed.token.label}
                action={words.asWords}
                armed={placed.start === armed}
                onPress={() => {
                  onDrop(placed)
                  onLeave()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {tool && <CaptureChoices tool={tool} capture={capture} context={context} onSet={onSet} />}
      <div role="group" aria-label={words.choices} className="capture-row">
        {showsTools ? (
          tools.map((name) => (
            <ChoiceButton
              key={name}
              aria-expanded={tool === name}
              onClick={() => setTool(tool === name ? null : name)}
            >
              {words[name]}
            </ChoiceButton>
          ))
        ) : (
          <ChoiceButton aria-expanded={false} onClick={() => setShowsTools(true)}>
            {words.more}
          </ChoiceButton>
        )}
      </div>
      <Announcement
        text={armedLabel ? words.armed(armedLabel) : labels === '' ? '' : words.understood(labels)}
      />
    </div>
  )
}
