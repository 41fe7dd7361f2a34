'use client'
import { useQuery } from '@tanstack/react-query'
import type { Today } from '@sol/contracts/today'
import { call } from '../client.ts'
import { getToday } from '../operations.ts'
import { queryKeys } from '../query-keys.ts'
import { learnServerTime } from '../server-clock.ts'

const readToday = async (signal: AbortSignal): Promise<Today> => {
  const asked = performance.now()
  const today = await call(getToday, {}, { signal })
  learnServerTime(today.now, performance.now() - asked)
  return today
}

/** The solar day as the server has it. */
export const useToday = () =>
  useQuery({ queryKey: queryKeys.today, queryFn: ({ signal }) => readToday(signal) })
