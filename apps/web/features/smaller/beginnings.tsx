'use client'
import { useQuery } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { call } from '../../lib/client.ts'
import { suggestFirstMove } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { smaller as words } from '../../words/en/smaller.ts'

interface BeginningsProps {
  readonly task: Task
  readonly change: (change: { cue: string; firstMove?: string }, said?: string) => void
}

/**
 * "When <cue> → <first move>" by one press: the cue that was pressed, and a first move where there is none. Plans of this
 * form help to begin (research on ADHD, §1.2 row 2).
 */
export function Beginnings({ task, change }: BeginningsProps) {
  const { language, templates } = useSettings()
  const { data } = useQuery({
    queryKey: [...queryKeys.stepTemplates, 'first-move', task.id, task.title, language, templates],
    queryFn: ({ signal }) => call(suggestFirstMove, { params: { id: task.id } }, { signal }),
    staleTime: Infinity,
  })
  const choose = (cue: string) => {
    const firstMove = task.firstMove ?? data?.firstMove
    change(firstMove === undefined ? { cue } : { cue, firstMove }, words.planned)
  }
  return (
    <div role="group" aria-label={words.cuesLabel} className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {words.cues.map((cue) => (
          <ChoiceButton key={cue} chosen={task.cue === cue} onClick={() => choose(cue)}>
            {cue}
          </ChoiceButton>
        ))}
      </div>
      {task.firstMove === null && data && (
        <p className="text-small text-muted wrap-anywhere">{words.thenMove(data.firstMove)}</p>
      )}
    </div>
  )
}
