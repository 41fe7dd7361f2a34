import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TagChip } from './tag-chip.tsx'

test('a tag is shown with its sign, and nothing to press', () => {
  render(<TagChip name="home" />)
  expect(screen.getByText('#home')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a tag that can go has a named button', async () => {
  const onRemove = jest.fn()
  render(<TagChip name="home" onRemove={onRemove} removeLabel="Remove tag home" />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove tag home' }))
  expect(onRemove).toHaveBeenCalledTimes(1)
})
