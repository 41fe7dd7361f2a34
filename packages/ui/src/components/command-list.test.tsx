import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { CommandList } from './command-list.tsx'

const all = [
  { id: 'capture', label: 'Keep a thought', shortcut: 'C' },
  { id: 'help', label: 'Talk to a person' },
]

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

function Commands({ onChoose }: { onChoose: (id: string) => void }) {
  const [text, setText] = useState('')
  const options = all.filter(({ label }) => label.toLowerCase().includes(text))
  return (
    <CommandList
      label="Search"
      text={text}
      onText={setText}
      groups={options.length > 0 ? [{ label: 'Do', options }] : []}
      onChoose={onChoose}
      status={`${String(options.length)} results`}
    />
  )
}

const active = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}

test('the field has the focus, and the first answer is marked', () => {
  render(<Commands onChoose={jest.fn()} />)
  expect(screen.getByRole('combobox', { name: 'Search' })).toHaveFocus()
  expect(active()).toContain('Keep a thought')
})

test('arrows walk round, Enter chooses', async () => {
  const onChoose = jest.fn()
  render(<Commands onChoose={onChoose} />)
  await userEvent.keyboard('{ArrowDown}')
  expect(active()).toContain('Talk to a person')
  await userEvent.keyboard('{ArrowDown}')
  expect(active()).toContain('Keep a thought')
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(onChoose).toHaveBeenCalledWith('help')
})

test('typing marks the first answer again, and what was found is said', async () => {
  render(<Commands onChoose={jest.fn()} />)
  await userEvent.keyboard('{ArrowDown}talk')
  expect(active()).toContain('Talk to a person')
  expect(screen.getByRole('status')).toHaveTextContent('1 results')
  await userEvent.keyboard('xyz')
  expect(active()).toBeNull()
  expect(screen.queryByRole('option')).toBeNull()
})

test('a press chooses too', async () => {
  const onChoose = jest.fn()
  render(<Commands onChoose={onChoose} />)
  await userEvent.click(screen.getByRole('option', { name: /Talk to a person/ }))
  expect(onChoose).toHaveBeenCalledWith('help')
})
