'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import type { Checkin } from '@sol/contracts/checkins'
import { Button } from '@sol/ui/components/button'
import { Chip } from '@sol/ui/components/chip'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { listCheckins } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { dayAndTime } from '../../lib/time.ts'
import { checkin as said } from '../../words/en/checkin.ts'
import { wordOf } from './scale-words.ts'

/** The feeling as a small point on its own pad; the words beside it say the same. */
function Point({ mood, energy }: Pick<Checkin, 'mood' | 'energy'>) {
  return (
    <svg aria-hidden="true" viewBox="0 0 44 28" className="w-11 shrink-0">
      <rect width="44" height="28" rx="6" className="fill-veil" />
      <circle cx={5 + mood * 0.34} cy={23 - energy * 0.18} r="4" className="fill-accent-line" />
    </svg>
  )
}

function Row({
  one,
  timeZone,
  onOpen,
}: {
  readonly one: Checkin
  readonly timeZone: string
  readonly onOpen: () => void
}) {
  const time = dayAndTime(Date.parse(one.at), timeZone)
  return (
    <li className="border-t border-line first:border-0">
      <button
        type="button"
        aria-label={said.sheet.open(time)}
        onClick={onOpen}
        className="flex w-full items-start gap-4 rounded-chip px-2 py-3 text-left hover:bg-veil"
      >
        <Point mood={one.mood} energy={one.energy} />
        <span className="grid min-w-0 flex-1 gap-1">
          <span className="text-small text-muted">{time}</span>
          <span>
            {wordOf('mood', one.mood)}, {wordOf('energy', one.energy)}, {wordOf('focus', one.focus)}
          </span>
          {one.tags.length > 0 && (
            <span className="flex flex-wrap gap-1.5">
              {one.tags.map((tag) => (
                <Chip key={tag}>{tag}</Chip>
              ))}
            </span>
          )}
          {one.note && <span className="line-clamp-3 wrap-anywhere text-muted">{one.note}</span>}
        </span>
        <ChevronRight aria-hidden="true" className="mt-1 size-5 text-muted" />
      </button>
    </li>
  )
}

/** All check-ins, latest first; each can be changed. */
export function CheckinHistory({
  timeZone,
  onOpen,
}: {
  readonly timeZone: string
  readonly onOpen: (one: Checkin) => void
}) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...queryKeys.checkins, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(listCheckins, { query: { limit: 30, ...(pageParam && { cursor: pageParam }) } }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  if (error) return <Notice tone="problem">{explain(error)}</Notice>
  if (!data) return <Skeleton lines={6} />
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className="text-muted">{said.sheet.empty}</p>
  return (
    <>
      <ul>
        {items.map((one) => (
          <Row key={one.id} one={one} timeZone={timeZone} onOpen={() => onOpen(one)} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {said.sheet.more}
        </Button>
      )}
    </>
  )
}
