import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SessionProvider } from '../../lib/react/session-context.tsx'
import { refusal, serve, type Routes } from '../../testing/serve.ts'
import { signedInAs } from '../../testing/shapes.ts'
import { SignUpForm } from './sign-up-form.tsx'

const router = { replace: jest.fn() }
jest.mock('next/navigation', () => ({ useRouter: () => router }))

const instance = {
  'GET /instance': () => ({ status: 200, body: { registrationOpen: true, hasAccounts: true } }),
}

const open = (routes: Routes = {}) => {
  const requests = serve({ ...instance, ...routes })
  render(
    <SessionProvider>
      <SignUpForm />
    </SessionProvider>,
  )
  return { requests, user: userEvent.setup() }
}

const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByLabelText('Name'), 'Sam')
  await user.type(screen.getByLabelText('E-mail'), 'sam@example.org')
  await user.click(screen.getByLabelText('Password'))
  await user.paste('quiet river under seven stars')
  await user.keyboard('{Enter}')
}

beforeEach(() => {
  localStorage.clear()
  router.replace.mockClear()
})

test('what does not fit is said beside its field, and the first one is focused', async () => {
  const { requests, user } = open()
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus())
  expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/Write a full e-mail address/)
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/Use 12 to 256 characters/)
  expect(requests.filter(({ method }) => method === 'POST')).toEqual([])
})

test('a pasted password makes the account, with the zone of this browser', async () => {
  const { requests, user } = open({
    'POST /auth/register': () => ({ status: 201, body: signedInAs('t', '2026-11-23T12:30:00.000Z') }),
  })
  await fill(user)
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/today/'))
  expect(requests.find(({ path }) => path === '/auth/register')?.body).toEqual({
    displayName: 'Sam',
    email: 'sam@example.org',
    password: 'quiet river under seven stars',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
})

test('what the server says about a field stands beside it, and the words stay', async () => {
  const leaked = [{ path: ['password'], message: 'This password is on lists of known passwords.' }]
  const { user } = open({ 'POST /auth/register': () => refusal(400, 'validation_failed', leaked) })
  await fill(user)
  await waitFor(() =>
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/lists of known passwords/),
  )
  expect(screen.getByLabelText('E-mail')).toHaveValue('sam@example.org')
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

test('without an answer it says what is safe', async () => {
  const { user } = open()
  await fill(user)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'No connection to the server. Nothing was changed',
  )
})
