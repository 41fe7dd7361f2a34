/** Today as it is put together: the dock, the next thing, the lists and the check-in over one outbox. */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { session } from '../../../../lib/client.ts'
import { SessionProvider } from '../../../../lib/react/session-context.tsx'
import { refusal, serve, type Routes, type Served } from '../../../../testing/serve.ts'
import { focusOn, signedInAs, taskNamed, todayWith } from '../../../../testing/shapes.ts'
import PersonLayout from '../../layout.tsx'
import PlacesLayout from '../layout.tsx'
import TodayPage from './page.tsx'

const router = { replace: jest.fn(), push: jest.fn() }
jest.mock('next/navigation', () => ({ useRouter: () => router, usePathname: () => '/today/' }))

const hourFromNow = () => new Date(Date.now() + 30 * 60_000).toISOString()

const made = ({ body }: Served) => {
  const { id, title } = body as { id: string; title: string }
  return { status: 201, body: taskNamed(id, { title, createdAt: new Date().toISOString() }) }
}

const open = async (today = todayWith(), routes: Routes = {}) => {
  const requests = serve({ 'GET /today': () => ({ status: 200, body: today }), ...routes })
  act(() => {
    session.enter(signedInAs('token', hourFromNow()))
  })
  render(
    <SessionProvider>
      <PersonLayout>
        <PlacesLayout>
          <TodayPage />
        </PlacesLayout>
      </PersonLayout>
    </SessionProvider>,
  )
  await screen.findByRole('heading', { level: 1, name: 'Monday' })
  return { requests, user: userEvent.setup() }
}

const next = () => within(screen.getByRole('region', { name: 'The next thing' }))
const posts = (requests: Served[], path: string) =>
  requests.filter((one) => one.method === 'POST' && one.path === path)

/** It arrives by itself; compiling it for the first time takes longer than a test waits. */
beforeAll(() => import('../../../../features/today/today-screen.tsx'))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  router.push.mockClear()
})

test('C, a thought, Enter: it is there before the server has answered', async () => {
  let answer: () => void = () => undefined
  const { user, requests } = await open(todayWith(), {
    'POST /tasks': (request) => new Promise((resolve) => (answer = () => resolve(made(request)))),
  })
  await user.keyboard('c')
  expect(screen.getByLabelText('Keep a thought')).toHaveFocus()
  await user.keyboard('Call mum{Enter}')
  expect(next().getByRole('heading', { name: 'Call mum' })).toBeInTheDocument()
  await waitFor(() => expect(posts(requests, '/tasks')).toHaveLength(1))
  const [post] = posts(requests, '/tasks')
  expect(post?.headers['idempotency-key']).toBe((post?.body as { id: string }).id)
  await act(async () => answer())
  await waitFor(() => expect(next().getByRole('button', { name: 'Start' })).not.toHaveAttribute('aria-busy'))
})

test('several pasted lines become several tasks in their order', async () => {
  const { user, requests } = await open(todayWith(), { 'POST /tasks': made })
  await user.click(screen.getByLabelText('Keep a thought'))
  await user.paste('one\ntwo\n\nthree')
  expect(screen.getByText('Keeps 3 thoughts')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(posts(requests, '/tasks')).toHaveLength(3))
  expect(posts(requests, '/tasks').map(({ body }) => (body as { title: string }).title)).toEqual([
    'one',
    'two',
    'three',
  ])
})

test('without a connection the thought stays and says where it is', async () => {
  const { user } = await open()
  await user.type(screen.getByLabelText('Keep a thought'), 'Call mum{Enter}')
  expect(await screen.findByText(/One thought saved on this device/)).toBeInTheDocument()
  expect(next().getByRole('heading', { name: 'Call mum' })).toBeInTheDocument()
})

test('a thought that the server does not take keeps its words and can be edited', async () => {
  const { user } = await open(todayWith(), { 'POST /tasks': () => refusal(400, 'validation_failed') })
  await user.type(screen.getByLabelText('Keep a thought'), 'Call mum{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  expect(screen.getByLabelText('Keep a thought')).toHaveValue('Call mum')
})

test('a half-written thought comes back after a reload', async () => {
  const { user } = await open()
  await user.type(screen.getByLabelText('Keep a thought'), 'Half a thou')
  document.body.innerHTML = ''
  await open()
  expect(screen.getByLabelText('Keep a thought')).toHaveValue('Half a thou')
})

test('completing is seen at once and can be taken back', async () => {
  const tasks = [taskNamed('a'), taskNamed('b', { title: 'Send the form' })]
  const statuses: unknown[] = []
  const { user } = await open(todayWith({ open: tasks }), {
    'PATCH /tasks/b': ({ body }) => {
      const { status } = body as { status: 'open' | 'done' }
      statuses.push(status)
      return { status: 200, body: taskNamed('b', { title: 'Send the form', status, completedAt: null }) }
    },
  })
  await user.click(screen.getByRole('checkbox', { name: 'Send the form' }))
  expect(screen.getByRole('checkbox', { name: 'Send the form' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Send the form' })).not.toBeChecked())
  expect(statuses).toEqual(['done', 'open'])
})

test('"Not this one" offers the next and keeps the first in sight', async () => {
  const { user } = await open(todayWith({ open: [taskNamed('a'), taskNamed('b')] }))
  await user.click(screen.getByRole('button', { name: 'Not this one' }))
  expect(next().getByRole('heading', { name: 'Task b' })).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: 'Task a' })).toBeInTheDocument()
})

test('Start begins a session on the server and goes there', async () => {
  const { user, requests } = await open(todayWith({ open: [taskNamed('a', { estimateMinutes: 10 })] }), {
    'POST /focus-sessions': ({ body }) => ({ status: 201, body: focusOn((body as { id: string }).id) }),
  })
  await user.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/focus/'))
  expect(posts(requests, '/focus-sessions')[0]?.body).toMatchObject({
    taskId: 'a',
    mode: 'countdown',
    plannedMinutes: 10,
  })
})

test('a start that does not reach the server says so where it happened', async () => {
  const { user } = await open(todayWith({ open: [taskNamed('a')] }))
  await user.click(screen.getByRole('button', { name: 'Start' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('No connection to the server')
})

test('a check-in by keyboard is logged with what was said', async () => {
  const { user, requests } = await open(todayWith(), {
    'POST /checkins': ({ body }) => ({
      status: 201,
      body: { ...(body as object), note: null, day: '2026-11-23', version: 1 },
    }),
  })
  await user.click(screen.getByRole('button', { name: 'Log it' }))
  expect(screen.getByText(/Tap the field above too/)).toBeInTheDocument()
  act(() => screen.getByRole('slider', { name: 'Mood' }).focus())
  await user.keyboard('{ArrowRight}{ArrowUp}')
  await user.click(screen.getByRole('button', { name: 'Log it' }))
  expect(await screen.findByText(/One moment noted today/)).toBeInTheDocument()
  await waitFor(() => expect(posts(requests, '/checkins')).toHaveLength(1))
  expect(posts(requests, '/checkins')[0]?.body).toMatchObject({ focus: 50 })
})
