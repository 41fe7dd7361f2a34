'use client'
import { useQuery } from '@tanstack/react-query'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { getPrivacy } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { privacy } from '../../words/en/privacy.ts'

function Kept({ title, things }: Readonly<{ title: string; things: readonly string[] }>) {
  return (
    <section className="min-w-0 flex-1 basis-60">
      <h3 className="mb-2 font-medium">{title}</h3>
      <ul className="grid list-disc gap-1 ps-5">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </section>
  )
}

/** What the server keeps unreadable, what not, and what that protects against: no more than is true. */
export function PrivacyCard() {
  const { data, error } = useQuery({
    queryKey: queryKeys.privacy,
    queryFn: ({ signal }) => call(getPrivacy, {}, { signal }),
  })
  return (
    <Card title={privacy.title}>
      <div className="grid gap-5">
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <Kept title={privacy.encrypted} things={privacy.encryptedThings} />
          <Kept title={privacy.readable} things={privacy.readableThings} />
        </div>
        <p>{privacy.protects}</p>
        {error && <Notice tone="problem">{explain(error)}</Notice>}
        {data && <p>{data.keyPlace === 'beside_data' ? privacy.besideData : privacy.apart}</p>}
        <p className="text-muted">{privacy.device}</p>
      </div>
    </Card>
  )
}
