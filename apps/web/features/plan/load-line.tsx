import type { PlanDay } from '@sol/contracts/plan'
import { plan as words } from '../../words/en/plan.ts'

const share = ({ plannedMinutes, freeMinutes }: PlanDay): number =>
  plannedMinutes === 0 ? 0 : Math.min(1.35, plannedMinutes / Math.max(1, freeMinutes))

/** What is planned against what the day holds: a line of light, which spills over the edge when it is more. */
export function LoadLine({ day }: { readonly day: PlanDay }) {
  return (
    <div className="grid gap-1" data-over={day.overMinutes > 0 || undefined}>
      <svg aria-hidden="true" viewBox="0 0 135 6" preserveAspectRatio="none" className="plan-load">
        <line x1="1" x2="99" y1="3" y2="3" className="plan-load-room" />
        <line
          x1="1"
          x2={Math.max(1, Math.min(99, share(day) * 100))}
          y1="3"
          y2="3"
          className="plan-load-planned"
        />
        {day.overMinutes > 0 && (
          <line x1="101" x2={share(day) * 100} y1="3" y2="3" className="plan-load-over" />
        )}
      </svg>
      <span className="text-small font-regular text-muted">
        {words.loadOf(day.plannedMinutes, day.freeMinutes)}
      </span>
    </div>
  )
}
