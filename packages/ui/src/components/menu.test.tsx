import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Menu } from './menu.tsx'

const setUp = () => {
  const one = jest.fn()
  const two = jest.fn()
  const items = [
    { label: 'One', onPress: one },
    { label: 'Two', onPress: two },
  ]
  render(<Menu label="More" items={items} />)
  return { one, two }
}

test('its button opens it, and the first act has the focus', async () => {
  setUp()
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  expect(screen.getByRole('menuitem', { name: 'One' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'More' })).toHaveAttribute('aria-expanded', 'true')
})

test('arrows walk round it and Enter does the act', async () => {
  const { two } = setUp()
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(two).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('menu')).toBeNull()
})

test('Escape closes it and gives the focus back', async () => {
  const { one } = setUp()
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'More' })).toHaveFocus()
  expect(one).not.toHaveBeenCalled()
})

test('a press elsewhere closes it', async () => {
  setUp()
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await userEvent.click(document.body)
  expect(screen.queryByRole('menu')).toBeNull()
})
