'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallInput } from '@sol/contracts/endpoint'
import type { proposeExperiment as proposal, updateExperiment as change } from '@sol/contracts/experiments'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import * as operations from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'

const key = (part: string) => [...queryKeys.insights, part]

export const useForecast = () =>
  useQuery({
    queryKey: key('forecast'),
    queryFn: ({ signal }) => call(operations.getForecast, {}, { signal }),
  })

export const useTrackRecord = () =>
  useQuery({
    queryKey: key('record'),
    queryFn: ({ signal }) => call(operations.getTrackRecord, {}, { signal }),
  })

export const useLinks = () =>
  useQuery({ queryKey: key('links'), queryFn: ({ signal }) => call(operations.getLinks, {}, { signal }) })

export const useEstimates = () =>
  useQuery({
    queryKey: key('estimates'),
    queryFn: ({ signal }) => call(operations.getEstimates, {}, { signal }),
  })

export const useExperiments = () =>
  useQuery({
    queryKey: key('experiments'),
    queryFn: ({ signal }) => call(operations.listExperiments, {}, { signal }),
  })

/** What changes experiments; the list is asked for again after each. */
export const useExperimentActs = () => {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: key('experiments') })
  const propose = useMutation({
    mutationFn: (body: CallInput<typeof proposal>['body']) =>
      call(operations.proposeExperiment, { body }, { idempotencyKey: newId() }),
    onSettled,
  })
  const update = useMutation({
    mutationFn: ({ id, body }: { id: string; body: CallInput<typeof change>['body'] }) =>
      call(operations.updateExperiment, { params: { id }, body }, { idempotencyKey: newId() }),
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (id: string) =>
      call(operations.deleteExperiment, { params: { id } }, { idempotencyKey: newId() }),
    onSettled,
  })
  return { propose, update, remove }
}

export type ExperimentActs = ReturnType<typeof useExperimentActs>
