'use client'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { CommandList, type CommandGroup } from '@sol/ui/components/command-list'
import { Sheet } from '@sol/ui/components/sheet'
import { commands, type CommandId } from '../../lib/commands.ts'
import { usePersonOrNone } from '../../lib/react/session-context.tsx'
import { sheets } from '../../lib/sheets.ts'
import { shortcutText } from '../../lib/shortcuts.ts'
import { taskSheet } from '../../lib/task-sheet.ts'
import { palette } from '../../words/en/palette.ts'
import { foundCommands } from './found-commands.ts'
import { commandsOfGroup } from './groups.ts'
import { useFoundTasks } from './use-found-tasks.ts'

/** What this screen offers, in the order of the groups. */
const offered = (typed: string): CommandGroup[] => {
  const here = new Set(commands.all().map(({ id }) => id))
  const groups = Object.entries(commandsOfGroup).map(([group, ids]) => {
    const named = ids.filter((id) => here.has(id)).map((id) => ({ id, label: palette.commands[id] }))
    const options = foundCommands(named, typed).map((command) => ({
      ...command,
      shortcut: shortcutText(command.id),
    }))
    return { label: palette.groups[group as keyof typeof commandsOfGroup], options }
  })
  return groups.filter(({ options }) => options.length > 0)
}

interface PaletteProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly tasks?: readonly Task[]
  readonly isSearching?: boolean
  readonly children?: ReactNode
}

function Palette({ text, onText, tasks = [], isSearching = false, children }: PaletteProps) {
  useSyncExternalStore(commands.subscribe, commands.all, commands.all)
  const groups = offered(text)
  if (tasks.length > 0) {
    groups.push({
      label: palette.groups.tasks,
      options: tasks.map(({ id, title }) => ({ id, label: title })),
    })
  }
  const choose = (id: string) => {
    // First closed, so that the focus goes where the command brings it and not back again.
    sheets.close()
    const isTask = tasks.some((task) => task.id === id)
    setTimeout(() => (isTask ? taskSheet.open(id) : commands.run(id as CommandId)))
  }
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)
  const status = count > 0 ? palette.found(count) : isSearching ? palette.searching : palette.nothing
  return (
    <Sheet
      className="sheet-small"
      title={palette.heading}
      labels={{ close: palette.close }}
      onClose={sheets.close}
    >
      <CommandList
        label={palette.field}
        text={text}
        onText={onText}
        groups={groups}
        onChoose={choose}
        status={status}
      >
        {children}
      </CommandList>
    </Sheet>
  )
}

function PersonPalette() {
  const [text, setText] = useState('')
  const { tasks, failed, isFetching } = useFoundTasks(text)
  return (
    <Palette text={text} onText={setText} tasks={tasks} isSearching={isFetching}>
      {failed && <p className="px-3.5 text-small text-muted">{palette.offline}</p>}
    </Palette>
  )
}

function OpenPalette() {
  const [text, setText] = useState('')
  return <Palette text={text} onText={setText} />
}

/** Everything that can be done from here, and a person's open tasks, by a few letters. */
export function PaletteSheet() {
  return usePersonOrNone() ? <PersonPalette /> : <OpenPalette />
}
