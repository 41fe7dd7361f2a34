'use client'
import { Button } from '@sol/ui/components/button'
import { openCheckins } from '../../lib/checkin-sheet.ts'
import { sheets } from '../../lib/sheets.ts'
import { checkin } from '../../words/en/checkin.ts'

/** What belongs to a check-in and is not needed for one. */
export function CheckinMore() {
  return (
    <div className="-mx-3 mt-1 flex flex-wrap scattered:hidden">
      <Button variant="quiet" onClick={() => openCheckins('earlier')}>
        {checkin.links.earlier}
      </Button>
      <Button variant="quiet" onClick={() => sheets.show('factors')}>
        {checkin.links.factors}
      </Button>
      <Button variant="quiet" onClick={() => openCheckins()}>
        {checkin.all}
      </Button>
    </div>
  )
}
