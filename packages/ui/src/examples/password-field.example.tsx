import { PasswordField } from '../components/password-field.tsx'

export function Example() {
  return (
    <PasswordField
      label="Password"
      labels={{ show: 'Show', hide: 'Hide' }}
      autoComplete="off"
      hint="12 characters or more."
    />
  )
}
