import { QueryClientProvider, skipToken, useQuery } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { emptyOutbox } from '../../lib/outbox/outbox.ts'
import { Offline } from '../../lib/problem.ts'
import { createQueryClient } from '../../lib/query-client.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { UndoBar } from '../../lib/react/undo-bar.tsx'
import { UndoProvider } from '../../lib/react/undo-context.tsx'
import { checkinAt, todayWith } from '../../testing/shapes.ts'
import { HappenedList } from './happened-list.tsx'
import { todayView } from './today-view.ts'

jest.mock('../../lib/client.ts', () => ({ call: jest.fn() }))
const server = jest.mocked(call as (...given: unknown[]) => Promise<unknown>)
beforeEach(() => server.mockReset())

const logged = checkinAt('c', '2026-11-23T09:00:00.000Z', { note: 'tea', tags: ['home'] })

function Shown() {
  const { data } = useQuery<Today>({ queryKey: queryKeys.today, queryFn: skipToken })
  if (!data) return null
  const { happened } = todayView(data, emptyOutbox, [])
  return <HappenedList happened={happened} timeZone="UTC" onReopen={() => undefined} />
}

const show = () => {
  const queries = createQueryClient()
  queries.setQueryData(queryKeys.today, todayWith({ checkins: [logged] }))
  render(
    <QueryClientProvider client={queries}>
      <UndoProvider>
        <Shown />
        <UndoBar />
      </UndoProvider>
    </QueryClientProvider>,
  )
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const row = () => screen.queryByText(/^Check-in: /)

test('a deleted check-in is gone, and undo logs it whole under a key of its own', async () => {
  show()
  server.mockResolvedValueOnce(undefined)
  await press(/^Delete the check-in/)
  expect(row()).toBeNull()
  server.mockResolvedValueOnce(logged)
  await press('Undo')
  expect(await screen.findByText(/^Check-in: /)).toBeVisible()
  const [, given, options] = server.mock.calls[1] as [unknown, unknown, { idempotencyKey: string }]
  const { id, mood, energy, focus, note, tags, at } = logged
  expect(given).toEqual({ body: { id, mood, energy, focus, note, tags, at } })
  expect(options.idempotencyKey).not.toBe(id)
})

test('what the server did not delete stands there as before', async () => {
  show()
  server.mockRejectedValueOnce(new Offline())
  await press(/^Delete the check-in/)
  expect(await screen.findByText(/is here as before/)).toBeVisible()
  expect(row()).toBeVisible()
})

test('an undo that did not arrive is offered once more', async () => {
  show()
  server.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Offline()).mockResolvedValueOnce(logged)
  await press(/^Delete the check-in/)
  await press('Undo')
  expect(await screen.findByText(/could not be restored yet/)).toBeVisible()
  await press('Undo')
  expect(await screen.findByText(/^Check-in: /)).toBeVisible()
})
