import type { ReactNode } from 'react'

interface TodayFrameProps {
  readonly header: ReactNode
  readonly arc: ReactNode
  readonly lead: ReactNode
  readonly lists: ReactNode
  readonly checkin: ReactNode
  readonly sol: ReactNode
}

/**
 * The rooms of Today, the same while loading and after: nothing moves when the day arrives.
 * On a phone the order is lead, check-in, lists, Sol; on wide screens check-in and Sol stand beside.
 */
export function TodayFrame({ header, arc, lead, lists, checkin, sol }: TodayFrameProps) {
  return (
    <>
      <header className="flex min-h-12 flex-wrap items-baseline gap-x-4">{header}</header>
      {arc}
      <div className="grid grid-cols-1 gap-5 wide:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)] wide:grid-rows-[auto_1fr] wide:items-start">
        <div className="grid grid-cols-1 gap-5">{lead}</div>
        <div className="grid grid-cols-1 gap-5 wide:col-start-2 wide:row-span-2 wide:row-start-1">
          {checkin}
          {sol}
        </div>
        <div className="grid grid-cols-1 gap-5">{lists}</div>
      </div>
    </>
  )
}
