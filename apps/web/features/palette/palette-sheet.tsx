'use client'
import { useState, useSyncExternalStore } from 'react'
import { CommandList, type CommandGroup } from '@sol/ui/components/command-list'
import { Sheet } from '@sol/ui/components/sheet'
import { commands, type CommandId } from '../../lib/commands.ts'
import { sheets } from '../../lib/sheets.ts'
import { shortcutText } from '../../lib/shortcuts.ts'
import { palette } from '../../words/en/palette.ts'
import { foundCommands } from './found-commands.ts'
import { commandsOfGroup } from './groups.ts'
import { useFoundTasks } from './use-found-tasks.ts'
import { useOpenTask } from './use-open-task.ts'

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

/** Everything that can be done from here, and every open task, by a few letters. */
export function PaletteSheet() {
  const [text, setText] = useState('')
  useSyncExternalStore(commands.subscribe, commands.all, commands.all)
  const { tasks, failed, isFetching } = useFoundTasks(text)
  const openTask = useOpenTask()
  const groups = offered(text)
  if (tasks.length > 0) {
    groups.push({
      label: palette.groups.tasks,
      options: tasks.map(({ id, title }) => ({ id, label: title })),
    })
  }
  const choose = (id: string) => {
    const task = tasks.find((other) => other.id === id)
    // First closed, so that the focus goes where the command brings it and not back again.
    sheets.close()
    setTimeout(() => (task ? openTask(task) : commands.run(id as CommandId)))
  }
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)
  const status = count > 0 ? palette.found(count) : isFetching ? palette.searching : palette.nothing
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
        onText={setText}
        groups={groups}
        onChoose={choose}
        status={status}
      >
        {failed && <p className="px-3.5 text-small text-muted">{palette.offline}</p>}
      </CommandList>
    </Sheet>
  )
}
