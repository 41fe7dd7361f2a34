'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { fieldLook } from './field.tsx'
import { KeyCap } from './key-cap.tsx'

export interface CommandOption {
  id: string
  label: string
  shortcut?: string | undefined
}

export interface CommandGroup {
  label: string
  options: readonly CommandOption[]
}

export interface CommandListProps {
  /** The name of the field. */
  label: string
  text: string
  onText: (text: string) => void
  groups: readonly CommandGroup[]
  onChoose: (id: string) => void
  /** What was found, said to assistive technology when it changes, and shown when nothing was. */
  status: string
  /** It is what one came to: the caret is in the field at once. */
  takesFocus?: boolean | undefined
  /** Below the list: what else is going on. */
  children?: ReactNode
}

const moveBy: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

interface GroupProps {
  group: CommandGroup
  idOf: (option: CommandOption) => string
  active: CommandOption | undefined
  onChoose: (id: string) => void
  onPoint: (id: string) => void
}

/** The field keeps the focus and takes the keys; presses here are for pointers. */
function Group({ group, idOf, active, onChoose, onPoint }: GroupProps) {
  return (
    <div role="group" aria-label={group.label}>
      <p aria-hidden="true" className="px-3.5 pb-1 text-small text-muted">
        {group.label}
      </p>
      {group.options.map((option) => (
        // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/interactive-supports-focus -- aria-activedescendant
        <div
          key={option.id}
          id={idOf(option)}
          role="option"
          aria-selected={option === active}
          className="option"
          onClick={() => onChoose(option.id)}
          onPointerMove={() => onPoint(option.id)}
        >
          {option.label}
          {option.shortcut && <KeyCap>{option.shortcut}</KeyCap>}
        </div>
      ))}
    </div>
  )
}

function Status({ isEmpty, children }: { isEmpty: boolean; children: string }) {
  return (
    <p role="status" className={isEmpty ? 'px-3.5 text-muted' : 'sr-only'}>
      {children}
    </p>
  )
}

/** Afterwards, because a dialog that opens gives the focus to its own beginning first. */
const useCaretAtOnce = (isWanted: boolean) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isWanted) field.current?.focus()
  }, [isWanted])
  return field
}

/** Which answer Enter takes: the first, until arrows or a pointer mark another. */
const useMarked = (options: readonly CommandOption[], idOf: (option: CommandOption) => string) => {
  const [marked, setMarked] = useState<string>()
  const active = options.find((option) => option.id === marked) ?? options[0]
  const move = (by: number) => {
    const at = active ? options.indexOf(active) : 0
    const next = options[(at + by + options.length) % options.length]
    setMarked(next?.id)
    if (next) document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' })
  }
  return { active, setMarked, move }
}

/** A field and a list that answers it: a combobox by the WAI-ARIA Authoring Practices, its list always open. */
export function CommandList(props: CommandListProps) {
  const { label, text, onText, groups, onChoose, takesFocus = true } = props
  const id = useId()
  const field = useCaretAtOnce(takesFocus)
  const options = groups.flatMap((group) => group.options)
  const idOf = (option: CommandOption) => `${id}-${option.id}`
  const { active, setMarked, move } = useMarked(options, idOf)
  const type = ({ target }: { target: { value: string } }) => {
    setMarked(undefined)
    onText(target.value)
  }
  const onKey = (event: KeyboardEvent) => {
    const by = moveBy[event.key]
    if (event.nativeEvent.isComposing || (by === undefined && event.key !== 'Enter')) return
    event.preventDefault()
    if (by !== undefined) move(by)
    else if (active) onChoose(active.id)
  }
  return (
    <div data-slot="command-list" className="grid gap-3">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && idOf(active)}
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={text}
        onChange={type}
        onKeyDown={onKey}
        className={fieldLook}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="grid gap-3">
        {groups.map((group) => (
          <Group
            key={group.label}
            group={group}
            idOf={idOf}
            active={active}
            onChoose={onChoose}
            onPoint={setMarked}
          />
        ))}
      </div>
      <Status isEmpty={options.length === 0}>{props.status}</Status>
      {props.children}
    </div>
  )
}
