'use client'
import { useEffect, useEffectEvent } from 'react'
import { commands, type CommandId } from '../commands.ts'

/** Offers a command while the component is there; its words are in words/en/palette.ts, its key in lib/shortcuts.ts. */
export const useCommand = (id: CommandId, run: () => void): void => {
  const onRun = useEffectEvent(run)
  useEffect(() => commands.offer({ id, run: () => onRun() }), [id])
}
