'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { renameFactor } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { factors as said } from '../../words/en/factors.ts'
import {
  isTaken,
  keepsMedication,
  keptFactors,
  mostItems,
  withMedication,
  withName,
  withOwn,
  withoutOwn,
} from './kept-factors.ts'

/** The list of factors itself, which lives in the settings and so is the same on every device. */
export const useOwnFactors = () => {
  const { factors: items } = useSettings()
  const queries = useQueryClient()
  const { offer } = useUndo()
  const change = (factors: typeof items) => settingsStore.change({ factors })
  const renaming = useMutation({
    // First what was noted, then the list: half of it done, the old name is still there to try again.
    mutationFn: ({ from, to }: { from: string; to: string }) =>
      call(renameFactor, { body: { from, to } }, { idempotencyKey: newId() }),
    onSuccess: (_, { from, to }) => change(withName(settingsStore.current().factors, from, to)),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.factors }),
  })
  return {
    kept: keptFactors(items),
    isFull: items.length >= mostItems,
    isTaken: (name: string) => isTaken(items, name),
    hasMedication: keepsMedication(items),
    setMedication: (kept: boolean) => change(withMedication(items, kept)),
    add: (name: string, kind: 'yes' | 'count') => change(withOwn(items, name, kind)),
    rename: (from: string, to: string) => renaming.mutate({ from, to }),
    remove: (name: string) => {
      change(withoutOwn(items, name))
      offer(said.removed, () => change(items))
    },
    problem: renaming.error,
  }
}
