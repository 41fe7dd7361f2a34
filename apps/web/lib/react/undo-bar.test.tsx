import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { createQueryClient } from '../query-client.ts'
import { UndoBar } from './undo-bar.tsx'
import { UndoProvider, useUndo, type Undo } from './undo-context.tsx'

const offering = (undo: Undo | null, inDialog = false) => {
  function Offering() {
    const { offer } = useUndo()
    useEffect(() => offer('Done.', undo), [offer])
    return null
  }
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <UndoProvider>
        <Offering />
        <input aria-label="Field" />
        <UndoBar />
        {inDialog && <UndoBar where="dialog" />}
      </UndoProvider>
    </QueryClientProvider>,
  )
}

const keys = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) })
beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('an act can be taken back for more than ten seconds, then the offer goes', () => {
  offering(jest.fn())
  act(() => jest.advanceTimersByTime(10_500))
  expect(screen.getByText('Done.')).toBeVisible()
  act(() => jest.advanceTimersByTime(2_000))
  expect(screen.queryByText('Done.')).toBeNull()
})

test('the offer waits while its button has the focus', () => {
  offering(jest.fn())
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  act(() => jest.advanceTimersByTime(60_000))
  expect(screen.getByText('Done.')).toBeVisible()
})

test('z takes it back once, but not while something is typed', async () => {
  const undo = jest.fn()
  offering(undo)
  await keys.click(screen.getByRole('textbox'))
  await keys.keyboard('z')
  expect(undo).not.toHaveBeenCalled()
  act(() => screen.getByRole('textbox').blur())
  await keys.keyboard('zz')
  expect(undo).toHaveBeenCalledTimes(1)
})

test('a change that changed nothing offers nothing', () => {
  offering(null)
  expect(screen.queryByText('Done.')).toBeNull()
})

test('a dialog over the page has the one offer, and z counts once', async () => {
  const undo = jest.fn()
  offering(undo, true)
  expect(screen.getAllByText('Done.')).toHaveLength(1)
  await keys.keyboard('z')
  expect(undo).toHaveBeenCalledTimes(1)
})
