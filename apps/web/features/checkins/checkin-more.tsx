'use client'
import { Button } from '@sol/ui/components/button'
import { openCheckins } from '../../lib/checkin-sheet.ts'
import { sheets } from '../../lib/sheets.ts'
import { checkin } from '../../words/en/checkin.ts'
import { factors } from '../../words/en/factors.ts'

/** What belongs to a check-in and is not needed for one. */
export function CheckinMore() {
  return (
    <div className="-mx-3 mt-1 flex flex-wrap scattered:hidden">
      <Button variant="quiet" onClick={() => openCheckins('earlier')}>
        {checkin.earlier}
      </Button>
      <Button variant="quiet" onClick={() => sheets.show('factors')}>
        {factors.title}
      </Button>
      <Button variant="quiet" onClick={() => openCheckins()}>
        {checkin.all}
      </Button>
    </div>
  )
}
