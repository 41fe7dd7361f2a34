import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TaskRow } from './task-row.tsx'

const setUp = (props: Partial<Parameters<typeof TaskRow>[0]> = {}) => {
  const onToggle = jest.fn()
  const onStart = jest.fn()
  const row = (more: typeof props = {}) => (
    <ul>
      <TaskRow
        title="Call mum"
        onToggle={onToggle}
        onStart={onStart}
        labels={{ start: 'Start' }}
        {...props}
        {...more}
      />
    </ul>
  )
  return { onToggle, onStart, row, ...render(row()) }
}

test('the tick is a checkbox named by the task', async () => {
  const { onToggle } = setUp()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Call mum' }))
  expect(onToggle).toHaveBeenCalledTimes(1)
})

test('the keyboard reaches tick and start in that order', async () => {
  const { onToggle, onStart } = setUp()
  await userEvent.tab()
  await userEvent.keyboard(' ')
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Start: Call mum' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect([onToggle.mock.calls.length, onStart.mock.calls.length]).toEqual([1, 1])
})

test('a press on the words completes nothing', async () => {
  const { onToggle } = setUp()
  await userEvent.click(screen.getByText('Call mum'))
  expect(onToggle).not.toHaveBeenCalled()
})

test('what is done cannot be started', () => {
  setUp({ done: true })
  expect(screen.getByRole('checkbox')).toBeChecked()
  expect(screen.queryByRole('button')).toBeNull()
})

test('light blooms when it is ticked by hand, not when it arrives done', async () => {
  const { container, rerender, row } = setUp()
  rerender(row({ done: true }))
  expect(container.querySelector('[data-bloom]')).toBeNull()
  rerender(row({ done: false }))
  await userEvent.click(screen.getByRole('checkbox'))
  const bloom = container.querySelector('[data-bloom]')
  expect(bloom).not.toBeNull()
  if (bloom) fireEvent.animationEnd(bloom)
  expect(container.querySelector('[data-bloom]')).toBeNull()
})

test('with something to open, the title is a button and completes nothing', async () => {
  const onOpen = jest.fn()
  const { onToggle } = setUp({ onOpen })
  await userEvent.click(screen.getByRole('button', { name: 'Call mum' }))
  expect([onOpen.mock.calls.length, onToggle.mock.calls.length]).toEqual([1, 0])
  expect(screen.getByRole('checkbox', { name: 'Call mum' })).not.toBeChecked()
})

test('while several are chosen, the box chooses and does not complete', async () => {
  const onSelect = jest.fn()
  const { onToggle } = setUp({ select: { selected: true, onSelect, label: 'Choose: Call mum' } })
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose: Call mum' }))
  expect([onSelect.mock.calls.length, onToggle.mock.calls.length]).toEqual([1, 0])
})
