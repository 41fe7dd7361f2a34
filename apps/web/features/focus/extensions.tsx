'use client'
import { Button } from '@sol/ui/components/button'
import { focus as said } from '../../words/en/focus.ts'
import type { SessionActs } from './use-session-acts.ts'

const extensions = [5, 10, 15]

/** Minutes to add to the plan. */
export function Extensions({ acts, quiet }: { readonly acts: SessionActs; readonly quiet?: boolean }) {
  return extensions.map((minutes) => (
    <Button key={minutes} variant={quiet ? 'quiet' : 'secondary'} onClick={() => acts.extend(minutes)}>
      {said.extendBy(minutes)}
    </Button>
  ))
}
