'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { getInstance, updateInstance } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { settings } from '../../words/en/settings.ts'

/** For the administrator: who may make an account here. */
export function InstanceCard() {
  const queries = useQueryClient()
  const { data: instance, error } = useQuery({
    queryKey: queryKeys.instance,
    queryFn: ({ signal }) => call(getInstance, {}, { signal }),
  })
  const update = useMutation({
    mutationFn: (registrationOpen: boolean) =>
      call(updateInstance, { body: { registrationOpen } }, { idempotencyKey: newId() }),
    onSuccess: (next) => queries.setQueryData(queryKeys.instance, next),
  })
  const problem = update.error ?? error
  const isOpen = instance?.registrationOpen ?? false
  return (
    <Card title={settings.instance}>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      {!instance && !error && <Skeleton lines={2} />}
      {instance && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <p role="status" className="min-w-0 flex-1 basis-60">
            {isOpen ? settings.registrationOpen : settings.registrationClosed}
          </p>
          <Button busy={update.isPending} onClick={() => update.mutate(!isOpen)}>
            {isOpen ? settings.closeRegistration : settings.openRegistration}
          </Button>
        </div>
      )}
    </Card>
  )
}
