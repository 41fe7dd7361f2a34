import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { CaptureBar } from './capture-bar.tsx'
import { thoughtsIn } from './thoughts.ts'

const labels = {
  field: 'Catch a thought',
  placeholder: 'Catch a thought',
  submit: 'Keep it',
  count: (thoughts: number) => `Keeps ${thoughts} thoughts`,
  shortcut: 'C',
}

function Dock({ onSubmit }: { onSubmit: (lines: string[]) => void }) {
  const [value, setValue] = useState('')
  return <CaptureBar value={value} onChange={setValue} onSubmit={onSubmit} labels={labels} />
}

const setUp = () => {
  const onSubmit = jest.fn()
  render(<Dock onSubmit={onSubmit} />)
  return { onSubmit, field: screen.getByRole('textbox', { name: 'Catch a thought' }) }
}

test('Enter keeps the thought', async () => {
  const { onSubmit, field } = setUp()
  await userEvent.type(field, '  Call mum {Enter}')
  expect(onSubmit).toHaveBeenCalledWith(['Call mum'])
})

test('Shift+Enter makes a new line', async () => {
  const { onSubmit, field } = setUp()
  await userEvent.type(field, 'milk{Shift>}{Enter}{/Shift}bread')
  expect(onSubmit).not.toHaveBeenCalled()
  expect(field).toHaveValue('milk\nbread')
})

test('a pasted list is kept as several thoughts, and says how many', async () => {
  const { onSubmit, field } = setUp()
  await userEvent.click(field)
  await userEvent.paste('milk\r\n\n  bread  \ncall mum\n')
  expect(screen.getByRole('status')).toHaveTextContent('Keeps 3 thoughts')
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(onSubmit).toHaveBeenCalledWith(['milk', 'bread', 'call mum'])
})

test('nothing but space is not a thought', async () => {
  const { onSubmit, field } = setUp()
  await userEvent.type(field, '   {Enter}')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('Enter that ends a composed character keeps nothing yet', () => {
  const { onSubmit, field } = setUp()
  fireEvent.change(field, { target: { value: 'にほん' } })
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('the field grows with its lines, up to six', () => {
  const { field } = setUp()
  fireEvent.change(field, { target: { value: 'a\nb\nc' } })
  expect(field).toHaveAttribute('rows', '3')
  fireEvent.change(field, { target: { value: 'a\n'.repeat(20) } })
  expect(field).toHaveAttribute('rows', '6')
})

test('the dock is never disabled', () => {
  const { field } = setUp()
  expect(field).toBeEnabled()
  expect(screen.getByRole('button', { name: 'Keep it' })).toBeEnabled()
})

test('every kind of line end separates thoughts', () => {
  expect(thoughtsIn('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
})
