'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { listCheckins } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { clockTime } from '../../lib/time.ts'
import { checkin as said } from '../../words/en/checkin.ts'
import { wallOf } from './moment.ts'
import { replyTo, type Reply } from './reply.ts'
import { wordOf } from './scale-words.ts'
import type { Logged } from './use-checkin.ts'

const minuteOfDay = (timeZone: string) => (at: number) => {
  const [hours = 0, minutes = 0] = wallOf(at, timeZone).time.split(':').map(Number)
  return hours * 60 + minutes
}

export const replyText = (reply: Reply, timeZone: string): string => {
  const words = said.reply
  if (reply.kind === 'sum') return words.sum(reply.count)
  if (reply.kind === 'moved')
    return words.moved(
      said[reply.what],
      clockTime(Date.parse(reply.at), timeZone),
      wordOf(reply.what, reply.from),
      wordOf(reply.what, reply.to),
    )
  return 'what' in reply ? words[reply.kind](said[reply.what]) : words[reply.kind]
}

/** What comes back to the check-in that was just made; asked for only then. */
export const useReply = (logged: Logged | undefined): Reply | undefined => {
  const { data: today } = useToday()
  const { data, isError } = useQuery({
    queryKey: [...queryKeys.checkins, 'latest'],
    queryFn: ({ signal }) => call(listCheckins, { query: { limit: 100 } }, { signal }),
    enabled: logged !== undefined,
  })
  if (!logged || !today || (!data && !isError)) return undefined
  const known = data?.items ?? today.checkins.toReversed()
  return replyTo({
    now: logged,
    at: logged.at,
    day: today.day,
    earlier: known.filter(({ id }) => id !== logged.id),
    isAll: data !== undefined && data.nextCursor === null,
    minuteOfDay: minuteOfDay(today.timeZone),
  })
}
