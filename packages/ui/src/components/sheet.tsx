'use client'
import { X } from 'lucide-react'
import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { classNames } from './class-names.ts'

export interface SheetProps {
  /** The heading that names the sheet. */
  title: ReactNode
  /** Escape, the close button, or a press beside the sheet. Take it out of the tree then. */
  onClose: () => void
  labels: { close: string }
  /** Acts on the same line as the close button. */
  actions?: ReactNode
  /** Stays at the foot of the sheet while its content scrolls. */
  footer?: ReactNode
  /** A heading that the content shows itself: `title` is then only spoken. */
  isTitleHidden?: boolean
  className?: string | undefined
  children: ReactNode
}

/** Opens the dialog while it is in the tree; Escape and a press beside it only ask its owner to take it away. */
const useModal = (dialog: RefObject<HTMLDialogElement | null>, onClose: () => void) => {
  const leave = useEffectEvent((event: Event) => {
    if (event.type === 'click' && event.target !== dialog.current) return
    event.preventDefault()
    onClose()
  })
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    // The beginning, so that no keyboard opens by itself.
    element?.querySelector('h2')?.focus()
    element?.addEventListener('cancel', leave)
    element?.addEventListener('click', leave)
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [dialog])
}

/**
 * A dialog at the side of wide screens and over the whole of narrow ones. It is open while it is in the tree; what lies
 * behind cannot be reached meanwhile, and focus goes back to where it was.
 */
export function Sheet(props: SheetProps) {
  const { title, onClose, labels, actions, footer, isTitleHidden = false, className, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useModal(dialog, onClose)
  return (
    <dialog
      ref={dialog}
      data-slot="sheet"
      aria-labelledby={titleId}
      className={classNames('sheet', className)}
    >
      <div className="sheet-page">
        <header className="sheet-head">
          <h2
            id={titleId}
            tabIndex={-1}
            className={isTitleHidden ? 'sr-only' : 'text-lead font-strong outline-none'}
          >
            {title}
          </h2>
          <div className="sheet-actions">
            {actions}
            <button
              type="button"
              onClick={onClose}
              aria-label={labels.close}
              title={labels.close}
              className="icon-button"
            >
              <X aria-hidden="true" />
            </button>
          </div>
        </header>
        <div className="sheet-body">{children}</div>
        {footer && <footer className="sheet-foot">{footer}</footer>}
      </div>
    </dialog>
  )
}
