import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './problem.ts'

/** One per person: a sign-out drops it whole. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Live updates say when something is old; this only bounds what coming back to the tab asks again.
        staleTime: 30_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isPassing(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
