import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Sheet } from './sheet.tsx'

const sheet = (onClose = jest.fn()) => (
  <Sheet title="Call mum" labels={{ close: 'Close' }} onClose={onClose}>
    <input aria-label="Notes" />
  </Sheet>
)

test('it is a dialog with a name, and begins at its heading', () => {
  render(sheet())
  expect(screen.getByRole('dialog', { name: 'Call mum' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Call mum' })).toHaveFocus()
})

test('its button closes it', async () => {
  const onClose = jest.fn()
  render(sheet(onClose))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a press beside it closes it, a press on it does not', async () => {
  const onClose = jest.fn()
  render(sheet(onClose))
  await userEvent.click(screen.getByRole('textbox'))
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('dialog'))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('Escape asks its owner to close it', () => {
  const onClose = jest.fn()
  render(sheet(onClose))
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { bubbles: false, cancelable: true }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('focus goes back to where it was', () => {
  const { rerender } = render(<button type="button">Open</button>)
  screen.getByRole('button').focus()
  rerender(
    <>
      <button type="button">Open</button>
      {sheet()}
    </>,
  )
  rerender(<button type="button">Open</button>)
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
})
