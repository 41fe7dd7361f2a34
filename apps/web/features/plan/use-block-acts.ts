'use client'
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type {
  Block,
  createBlock as createContract,
  updateBlock as updateContract,
} from '@sol/contracts/blocks'
import type { CallInput } from '@sol/contracts/endpoint'
import type { movePlanned as moveContract } from '@sol/contracts/plan'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { createBlock, deleteBlock, movePlanned, updateBlock } from '../../lib/operations.ts'
import { keysOfTopic } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { plan as words } from '../../words/en/plan.ts'
import { showEntries } from './use-plan.ts'

export type NewBlock = CallInput<typeof createContract>['body']
export type BlockChange = CallInput<typeof updateContract>['body']
type Moves = CallInput<typeof moveContract>['body']['moves']

const askAgain = (queries: QueryClient) =>
  Promise.all(keysOfTopic.blocks.map((queryKey) => queries.invalidateQueries({ queryKey })))

const asChanged = (block: Block, { done, title, ...change }: BlockChange): Block => ({
  ...block,
  ...(Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Block>),
  ...(title === undefined ? {} : { ownTitle: title, title: title ?? block.title }),
  ...(done === undefined ? {} : { doneAt: done ? block.updatedAt : null }),
})

const showBlock = (queries: QueryClient, block: Block) =>
  showEntries(queries, (entries) =>
    entries.map((entry) =>
      entry.kind === 'block' && entry.block.id === block.id
        ? { ...entry, startAt: block.startAt, endAt: block.endAt, block }
        : entry,
    ),
  )

const useCreate = () => {
  const queries = useQueryClient()
  const { offer, close } = useUndo()
  return useMutation({
    mutationFn: ({ block }: { block: NewBlock; said: string }) =>
      call(createBlock, { body: block }, { idempotencyKey: newId() }),
    onMutate: close,
    onSuccess: (block, { said }) => {
      offer(said, block.changeId)
      return askAgain(queries)
    },
  })
}

/** Seen at once, taken back when the server does not agree. */
const useChange = () => {
  const queries = useQueryClient()
  const { offer, close } = useUndo()
  return useMutation({
    scope: { id: 'block-change' },
    mutationFn: ({ block, change }: { block: Block; change: BlockChange; said: string }) =>
      call(updateBlock, { params: { id: block.id }, body: change }, { idempotencyKey: newId() }),
    onMutate: ({ block, change }) => {
      close()
      showBlock(queries, asChanged(block, change))
    },
    onSuccess: (block, { said }) => offer(said, block.changeId),
    onSettled: () => askAgain(queries),
  })
}

const useRemove = () => {
  const queries = useQueryClient()
  const { offer, close } = useUndo()
  return useMutation({
    mutationFn: (block: Block) =>
      call(deleteBlock, { params: { id: block.id } }, { idempotencyKey: newId() }),
    onMutate: ({ id }) => {
      close()
      showEntries(queries, (entries) =>
        entries.filter((entry) => entry.kind !== 'block' || entry.block.id !== id),
      )
    },
    onSuccess: ({ changeId }) => offer(words.did.deleted, changeId),
    onSettled: () => askAgain(queries),
  })
}

const useMove = () => {
  const queries = useQueryClient()
  const { offer, close } = useUndo()
  return useMutation({
    scope: { id: 'block-change' },
    mutationFn: (moves: Moves) => call(movePlanned, { body: { moves } }, { idempotencyKey: newId() }),
    onMutate: close,
    onSuccess: ({ changeId }) => offer(words.did.movedDays, changeId),
    onSettled: () =>
      Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}

/** What a person does with blocks; each act can be taken back. An older offer goes as soon as a newer act begins. */
export const useBlockActs = () => {
  const [makes, changes, removes, moves] = [useCreate(), useChange(), useRemove(), useMove()]
  const [create, change, remove, move] = [makes.mutate, changes.mutate, removes.mutate, moves.mutate]
  /** The same as long as the screen is there, so that the calendar is drawn only when the plan differs. */
  const acts = useMemo(() => ({ create, change, remove, move }), [create, change, remove, move])
  return { acts, problem: makes.error ?? changes.error ?? removes.error ?? moves.error }
}

export type BlockActs = ReturnType<typeof useBlockActs>['acts']
