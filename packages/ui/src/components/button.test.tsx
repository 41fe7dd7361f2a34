import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button } from './button.tsx'

test('a button does not submit a form unless it says so', () => {
  render(<Button>Start</Button>)
  expect(screen.getByRole('button', { name: 'Start' })).toHaveAttribute('type', 'button')
})

test('the icon adds nothing to the name', () => {
  render(<Button icon={<svg aria-label="triangle" />}>Start</Button>)
  expect(screen.getByRole('button')).toHaveAccessibleName('Start')
})

test('a busy button keeps the focus, says so and ignores presses', async () => {
  const onClick = jest.fn()
  const onSubmit = jest.fn()
  render(
    <form onSubmit={onSubmit}>
      <Button busy type="submit" onClick={onClick}>
        Signing in
      </Button>
    </form>,
  )
  const button = screen.getByRole('button')
  await userEvent.tab()
  expect(button).toHaveFocus()
  await userEvent.click(button)
  expect(onClick).not.toHaveBeenCalled()
  expect(onSubmit).not.toHaveBeenCalled()
  expect(button).toHaveAttribute('aria-busy', 'true')
})
