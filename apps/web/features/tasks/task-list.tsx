'use client'
import { useWindowVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { tasks as words } from '../../words/en/tasks.ts'
import { moved, type Selection } from './selection.ts'
import { TaskLine } from './task-line.tsx'

interface TaskListProps {
  readonly rows: readonly Task[]
  readonly isWhole: boolean
  readonly today: string | undefined
  readonly titleOfProject: (id: string | null) => string | undefined
  readonly selection: Selection
  readonly onSelect: (id: string) => void
  readonly onToggle: (task: Task) => void
  readonly onOpen: (task: Task) => void
  /** Starts focus on it. */
  readonly onStart: (task: Task) => void
  /** The end comes near: ask for what follows. */
  readonly onNearEnd: () => void
}

/** About the height of a line of one row of words. */
const usualHeight = 57
const nearEnd = 20

type ListRef = RefObject<HTMLUListElement | null>

/** Only the lines near the window are in the document, and the one that the keyboard is on. */
const useLines = (list: ListRef, rows: readonly Task[], active: number) => {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const place = () => {
      const next = (list.current?.getBoundingClientRect().top ?? 0) + scrollY
      setTop((before) => (Math.abs(before - next) < 1 ? before : next))
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [list])
  const lines = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: top,
    scrollPaddingStart: 24,
    scrollPaddingEnd: 200,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(active) || active >= rows.length
        ? shown
        : [...shown, active].sort((a, b) => a - b)
    },
  })
  return { lines, top }
}

type Lines = ReturnType<typeof useLines>['lines']

/** Where the keyboard is, and what its keys do on a line. */
const useKeys = (list: ListRef, { rows, onSelect, onToggle }: TaskListProps) => {
  const [activeId, setActiveId] = useState<string>()
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === activeId),
  )
  /** The line that is to have the focus as soon as it is drawn. */
  const wanted = useRef(false)
  const walk = (key: string, index: number, lines: Lines) => {
    const next = moved(key, index, rows.length)
    if (next === undefined) return false
    wanted.current = true
    setActiveId(rows[next]?.id)
    lines.scrollToIndex(next)
    return true
  }
  const act = (key: string, task: Task) => {
    if (key === ' ') onSelect(task.id)
    else if (key.toLowerCase() === 'x') onToggle(task)
    else return false
    return true
  }
  const press = (event: KeyboardEvent, index: number, task: Task, lines: Lines) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (walk(event.key, index, lines) || act(event.key, task)) event.preventDefault()
  }
  useEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    list.current
      ?.querySelector<HTMLElement>(`[data-line="${String(active)}"]`)
      ?.focus({ preventScroll: true })
  }, [active, list])

  return { active, setActiveId, press }
}

const placed = (distance: number) => ({
  position: 'absolute' as const,
  insetInline: 0,
  top: 0,
  transform: `translateY(${String(distance)}px)`,
})

/**
 * A list of any length. Arrows walk from line to line, Enter opens, Space selects, `x` marks as done; Tab leaves the
 * line for its tick and then the list.
 */
export function TaskList(props: TaskListProps) {
  const { rows, isWhole, onNearEnd } = props
  const list = useRef<HTMLUListElement>(null)
  const keys = useKeys(list, props)
  const { lines, top } = useLines(list, rows, keys.active)
  const items = lines.getVirtualItems()
  const last = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (!isWhole && last >= rows.length - nearEnd) onNearEnd()
  }, [isWhole, last, rows.length, onNearEnd])

  return (
    <>
      <p id="list-keys" className="sr-only">
        {words.listKeys}
      </p>
      <ul
        ref={list}
        aria-label={words.list}
        aria-describedby="list-keys"
        className="relative"
        style={{ height: lines.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => (
          <Line key={key} list={props} keys={keys} lines={lines} index={index} distance={start - top} />
        ))}
      </ul>
    </>
  )
}

interface LineProps {
  readonly list: TaskListProps
  readonly keys: ReturnType<typeof useKeys>
  readonly lines: Lines
  readonly index: number
  readonly distance: number
}

function Line({ list, keys, lines, index, distance }: LineProps) {
  const task = list.rows[index]
  if (!task) return null
  const { isOn, ids } = list.selection
  const itemProps = {
    ref: lines.measureElement,
    'aria-setsize': list.isWhole ? list.rows.length : -1,
    'aria-posinset': index + 1,
    'data-index': index,
    style: placed(distance),
  }
  const openProps = {
    tabIndex: index === keys.active ? 0 : -1,
    'data-line': index,
    onKeyDown: (event: KeyboardEvent) => keys.press(event, index, task, lines),
    onFocus: () => keys.setActiveId(task.id),
  }
  const onSelect = () => list.onSelect(task.id)
  return (
    <TaskLine
      task={task}
      today={list.today}
      projectTitle={list.titleOfProject(task.projectId)}
      itemProps={itemProps}
      openProps={openProps}
      select={
        isOn ? { selected: ids.has(task.id), onSelect, label: words.selectTask(task.title) } : undefined
      }
      onToggle={() => list.onToggle(task)}
      onOpen={() => list.onOpen(task)}
      onStart={isOn || task.deletedAt !== null ? undefined : () => list.onStart(task)}
    />
  )
}
