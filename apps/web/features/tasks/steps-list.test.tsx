import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Task } from '@sol/contracts/tasks'
import { createQueryClient } from '../../lib/query-client.ts'
import { UndoProvider } from '../../lib/react/undo-context.tsx'
import { taskNamed } from '../../testing/shapes.ts'
import { StepsList } from './steps-list.tsx'
import { taskKey } from '../../lib/query-keys.ts'
import { useTask } from '../../lib/react/use-task.ts'

interface Sent {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

const sent: Sent[] = []

jest.mock('../../lib/client.ts', () => ({
  call: (operation: { method: string; path: string }, input: { body?: unknown }) => {
    sent.push({ method: operation.method, path: operation.path, body: input.body })
    return new Promise(() => undefined)
  },
}))

const step = (title: string) => ({ id: title, title, estimateMinutes: null, doneAt: null })

const setUp = () => {
  sent.length = 0
  const queries = createQueryClient()
  const first: Task = taskNamed('a', { steps: ['One', 'Two', 'Three'].map(step) })
  queries.setQueryData(taskKey('a'), first)
  function Open() {
    const { data } = useTask('a')
    return data ? <StepsList task={data} /> : null
  }
  render(
    <QueryClientProvider client={queries}>
      <UndoProvider>
        <Open />
      </UndoProvider>
    </QueryClientProvider>,
  )
}

const shown = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Step \d/ }).map((field) => field.value)

test('Enter adds a step, is ready for the next, and it is seen at once', async () => {
  setUp()
  const field = screen.getByRole('textbox', { name: 'Add a step' })
  await userEvent.type(field, 'Four{Enter}')
  await waitFor(() => expect(shown()).toEqual(['One', 'Two', 'Three', 'Four']))
  expect(field).toHaveValue('')
  expect(sent.at(-1)).toMatchObject({ method: 'POST', path: '/tasks/:id/steps', body: { title: 'Four' } })
})

test('Alt with an arrow moves a step from its field, and says where it is', async () => {
  setUp()
  await userEvent.click(screen.getByDisplayValue('One'))
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(shown()).toEqual(['Two', 'One', 'Three']))
  expect(sent.at(-1)).toMatchObject({ method: 'PATCH', body: { position: 1 } })
  expect(screen.getByRole('status')).toHaveTextContent('One: place 2 of 3.')
})

test('the handle moves with arrows alone, and not beyond the end', async () => {
  setUp()
  screen.getByRole('button', { name: /^Move Three/ }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(sent).toEqual([])
  await userEvent.keyboard('{ArrowUp}')
  await waitFor(() => expect(shown()).toEqual(['One', 'Three', 'Two']))
})

test('a step is moved and removed by its menu too', async () => {
  setUp()
  await userEvent.click(screen.getByRole('button', { name: 'More for Two' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Remove the step' }))
  await waitFor(() => expect(shown()).toEqual(['One', 'Three']))
  expect(sent.at(-1)).toMatchObject({ method: 'DELETE' })
})

test('finishing a step finishes only the step', async () => {
  setUp()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mark as done: One' }))
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Mark as done: One' })).toBeChecked())
  expect(sent.at(-1)).toMatchObject({
    method: 'PATCH',
    path: '/tasks/:id/steps/:stepId',
    body: { done: true },
  })
})
