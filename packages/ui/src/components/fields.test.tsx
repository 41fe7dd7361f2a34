import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordField } from './password-field.tsx'
import { TextField } from './text-field.tsx'

const labels = { show: 'Show', hide: 'Hide' }

test('a field is named by its visible label', () => {
  render(<TextField label="E-mail" />)
  expect(screen.getByRole('textbox', { name: 'E-mail' })).toBeValid()
})

test('hint and error describe the field, error first', () => {
  render(<TextField label="Name" hint="What Sol calls you." error="A name needs a letter." />)
  const field = screen.getByRole('textbox')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('A name needs a letter. What Sol calls you.')
})

test('a password is hidden until it is asked to show, and hides again', async () => {
  render(<PasswordField label="Password" labels={labels} />)
  const field = screen.getByLabelText('Password')
  expect(field).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(field).toHaveAttribute('type', 'text')
  await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
  expect(field).toHaveAttribute('type', 'password')
})

test('a password can be pasted', async () => {
  render(<PasswordField label="Password" labels={labels} />)
  await userEvent.click(screen.getByLabelText('Password'))
  await userEvent.paste('a long phrase from a manager')
  expect(screen.getByLabelText('Password')).toHaveValue('a long phrase from a manager')
})
