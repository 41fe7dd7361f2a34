'use client'
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface MenuItem {
  label: string
  icon?: ReactNode
  onPress: () => void
  disabled?: boolean | undefined
}

export interface MenuProps {
  /** What the button says, or its name when it shows only an icon. */
  label: string
  icon?: ReactNode
  isIconOnly?: boolean
  items: readonly MenuItem[]
  /** Where the list opens. */
  side?: 'below' | 'above'
  className?: string | undefined
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A press elsewhere closes it. */
const useOutsidePress = (isOpen: boolean, root: React.RefObject<HTMLElement | null>, onClose: () => void) => {
  const close = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !root.current?.contains(event.target)) onClose()
  })
  useEffect(() => {
    if (!isOpen) return
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [isOpen])
}

interface ListProps {
  readonly id: string
  readonly items: readonly MenuItem[]
  readonly side: 'below' | 'above'
  readonly label: string
  readonly onClose: () => void
}

/** Arrows walk, Escape leaves, Tab leaves too. */
function List({ id, items, side, label, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = moves[event.key]?.(
      buttons.findIndex((one) => one === document.activeElement),
      buttons.length,
    )
    if (next !== undefined) buttons[next]?.focus()
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      data-side={side}
      className="menu-list"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.disabled || undefined}
          className="menu-item"
          onClick={() => {
            if (item.disabled) return
            onClose()
            item.onPress()
          }}
        >
          {item.icon}
          {item.label}
        </button>
      ))}
    </div>
  )
}

/** A button with a few acts behind it. */
export function Menu({ label, icon, isIconOnly = false, items, side = 'below', className }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useOutsidePress(isOpen, root, () => setIsOpen(false))
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <span ref={root} data-slot="menu" className={classNames('menu', className)}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={isIconOnly ? label : undefined}
        title={isIconOnly ? label : undefined}
        className={isIconOnly ? 'icon-button' : 'menu-button'}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon}
        {!isIconOnly && label}
      </button>
      {isOpen && <List id={id} items={items} side={side} label={label} onClose={close} />}
    </span>
  )
}
