/** The focus screen as it is put together, over one outbox, with a clock that the test moves. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { session } from '../../../lib/client.ts'
import { SessionProvider } from '../../../lib/react/session-context.tsx'
import { serve, type Routes, type Served } from '../../../testing/serve.ts'
import { focusDetail, signedInAs, taskNamed, todayWith } from '../../../testing/shapes.ts'
import PersonLayout from '../layout.tsx'
import FocusPage from './page.tsx'

const router = { replace: jest.fn(), push: jest.fn() }
jest.mock('next/navigation', () => ({ useRouter: () => router, usePathname: () => '/focus/' }))

const minute = 60_000
const start = Date.parse('2026-11-23T10:00:00.000Z')
/** The server's clock: nothing that happens to the device's touches it. */
let serverAhead = 0
let began = 0
const serverClock = () => start + serverAhead + performance.now() - began

const running = focusDetail('a', {
  taskId: 't',
  taskTitle: 'Write the report',
  firstMove: 'Open the file',
  startedAt: new Date(start).toISOString(),
})

const open = async (current: FocusDetail | null, routes: Routes = {}) => {
  let stored = current
  const requests = serve({
    'GET /focus-sessions/current': () => ({
      status: 200,
      body: { current: stored, now: new Date(serverClock()).toISOString() },
    }),
    'GET /today': () => ({ status: 200, body: todayWith({ open: [taskNamed('t'), taskNamed('u')] }) }),
    ...routes,
  })
  act(() => {
    session.enter(signedInAs('token', new Date(start + 90 * 24 * 60 * minute).toISOString()))
  })
  render(
    <SessionProvider>
      <PersonLayout>
        <FocusPage />
      </PersonLayout>
    </SessionProvider>,
  )
  await screen.findByRole('heading', { level: 1, name: current?.taskTitle ?? 'Start focus' })
  return { requests, store: (next: FocusDetail | null) => (stored = next) }
}

const bodies = (requests: Served[], method: string, path: string) =>
  requests.filter((one) => one.method === method && one.path === path).map(({ body }) => body)

const seconds = (count: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(count * 1000)
  })
/** In steps, so that what is drawn between is really drawn. */
const pass = async (minutes: number) => {
  for (let step = 0; step < minutes * 6; step += 1) await seconds(10)
}
const comeBack = () =>
  act(async () => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await jest.advanceTimersByTimeAsync(2_000)
  })
const dial = () => screen.getByRole('img', { name: /^Focus,/ })
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

/** Twenty-five minutes are drawn second by second. */
jest.setTimeout(20_000)

beforeEach(() => {
  jest.useFakeTimers({ now: start })
  began = performance.now()
  serverAhead = 0
  localStorage.clear()
  sessionStorage.clear()
  router.push.mockClear()
})

afterEach(() => {
  jest.useRealTimers()
})

test('in 25 minutes nothing changes but the timer, whatever changes elsewhere', async () => {
  const { store } = await open(running)
  const changed: string[] = []
  const watch = new MutationObserver((mutations) => {
    for (const { target } of mutations) {
      const element = target instanceof Element ? target : target.parentElement
      if (!element?.closest('[data-slot="focus-dial"]')) changed.push(element?.outerHTML ?? 'gone')
    }
  })
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  await pass(12)
  store({ ...running, taskTitle: 'Renamed elsewhere', firstMove: 'Another move', version: 2 })
  await comeBack()
  await pass(12.5)
  expect(dial()).toHaveAccessibleName(/Under a minute left, until 10:25/)
  watch.disconnect()
  expect(changed).toEqual([])
  expect(document.title).toBe('Under a minute left · Sol OS')
})

test('a device clock that is set back or forward does not move the timer', async () => {
  await open(running)
  await pass(5)
  jest.setSystemTime(Date.now() - 3 * 60 * minute)
  await pass(1)
  expect(dial()).toHaveAccessibleName(/19 min left/)
  jest.setSystemTime(Date.now() + 7 * 60 * minute)
  await pass(1)
  expect(dial()).toHaveAccessibleName(/18 min left/)
})

test('after an hour asleep the time is right, and the hour is offered back once', async () => {
  const patches: unknown[] = []
  const { requests } = await open(running, {
    'PATCH /focus-sessions/a': ({ body }) => {
      patches.push(body)
      return { status: 200, body: running }
    },
  })
  await pass(10)
  jest.setSystemTime(Date.now() + 60 * minute)
  serverAhead = 60 * minute
  await comeBack()
  expect(dial()).toHaveAccessibleName(/45 min past the planned time/)
  const gap = within(screen.getByRole('region', { name: /What was 10:(09|10).* to 11:10/ }))
  await act(async () => fireEvent.click(gap.getByRole('button', { name: 'Leave it out' })))
  await waitFor(() => expect(bodies(requests, 'PATCH', '/focus-sessions/a')).toHaveLength(1))
  expect(patches[0]).toMatchObject({ gap: { was: 'pause' } })
  expect(screen.queryByRole('region', { name: /What was/ })).not.toBeInTheDocument()
})

test('a parked thought becomes a task and stays with the session; the session goes on', async () => {
  const { requests } = await open(running, {
    'POST /tasks': ({ body }) => ({ status: 201, body: taskNamed((body as { id: string }).id) }),
    'PATCH /focus-sessions/a': () => ({ status: 200, body: running }),
  })
  await press('Park a thought')
  const field = screen.getByRole('textbox', { name: 'The thought' })
  expect(field).toHaveFocus()
  fireEvent.change(field, { target: { value: 'Buy ink' } })
  await act(async () => fireEvent.keyDown(field, { key: 'Enter' }))
  expect(screen.getByText('Kept as a task for later.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Park a thought' })).toHaveFocus()
  await waitFor(() => expect(bodies(requests, 'POST', '/tasks')).toMatchObject([{ title: 'Buy ink' }]))
  await waitFor(() =>
    expect(bodies(requests, 'PATCH', '/focus-sessions/a')).toMatchObject([
      { remark: { kind: 'parked', text: 'Buy ink' } },
    ]),
  )
})

test('without a connection a pause, the way on and the end show at once and wait with their moments', async () => {
  await open(running)
  await pass(5)
  await press('Pause')
  expect(dial()).toHaveAccessibleName('Focus, Paused, after 5 min of focus')
  await seconds(30 * 60)
  await press('Go on')
  expect(dial()).toHaveAccessibleName(/20 min left, until 10:55/)
  await press('Done')
  expect(await screen.findByRole('heading', { name: 'Focus ended' })).toBeInTheDocument()
  expect(screen.getByText('5 min on Write the report.')).toBeInTheDocument()
})

test('the end is kept first; what is said after it is sent by itself, and it can be taken back', async () => {
  const { requests } = await open(running, {
    'PATCH /focus-sessions/a': ({ body }) => {
      const { outcome, reopen } = body as { outcome?: 'finished'; reopen?: true }
      const endedAt = outcome ? new Date(serverClock()).toISOString() : null
      return {
        status: 200,
        body: focusDetail('a', { ...running, endedAt: reopen ? null : endedAt, version: 2 }),
      }
    },
  })
  await pass(12)
  await press('Done')
  await screen.findByRole('heading', { name: 'Focus ended' })
  await press('focused')
  fireEvent.change(screen.getByRole('textbox', { name: 'Next move' }), { target: { value: 'Page two' } })
  fireEvent.blur(screen.getByRole('textbox', { name: 'Next move' }))
  await waitFor(() =>
    expect(bodies(requests, 'PATCH', '/focus-sessions/a')).toMatchObject([
      { outcome: 'finished' },
      { rating: 75 },
      { nextMove: 'Page two' },
    ]),
  )
  await press('Not over yet')
  expect(await screen.findByRole('heading', { name: 'Write the report' })).toBeInTheDocument()
  await waitFor(() =>
    expect(bodies(requests, 'PATCH', '/focus-sessions/a')[3]).toMatchObject({ reopen: true }),
  )
})

test('with nothing running one press starts the next thing', async () => {
  const { requests } = await open(null, {
    'POST /focus-sessions': ({ body }) => ({
      status: 201,
      body: focusDetail((body as { id: string }).id, { taskTitle: 'Task t' }),
    }),
  })
  await screen.findByRole('option', { name: 'Task t', selected: true })
  await press('Start')
  await waitFor(() =>
    expect(bodies(requests, 'POST', '/focus-sessions')).toMatchObject([
      { taskId: 't', mode: 'countdown', plannedMinutes: 25, at: expect.any(String) as string },
    ]),
  )
  expect(screen.getByRole('heading', { name: 'Task t' })).toBeInTheDocument()
})
