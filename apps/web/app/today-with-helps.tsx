'use client'
import { TodayPlace } from '../features/today/today-place.tsx'
import { CheckinSkeleton } from '../features/today/today-skeleton.tsx'
import { RefusedThoughts } from '../features/capture/refused-thoughts.tsx'
import { CheckinCard, StartHelps } from './after-first-view.tsx'

/** As high as what arrives after the first view, so that nothing moves. */
function HelpsRoom({ hasStep }: { readonly hasStep: boolean }) {
  return <div className={`mt-1 basis-full border-t border-line pt-3 ${hasStep ? 'min-h-33' : 'min-h-15'}`} />
}

/** Today, with what makes a start easier below the next thing. */
export function TodayWithHelps() {
  return (
    <TodayPlace
      notices={<RefusedThoughts />}
      checkin={<CheckinCard room={<CheckinSkeleton />} />}
      helps={(task) => (
        <StartHelps
          task={task}
          room={<HelpsRoom hasStep={task.steps.some(({ doneAt }) => doneAt === null)} />}
        />
      )}
    />
  )
}
