import { PasswordField } from '@sol/ui/components/password-field'
import { TextField } from '@sol/ui/components/text-field'
import { account } from '../../words/en/account.ts'

const showHide = { show: account.showPassword, hide: account.hidePassword }

export function EmailField({ error }: { readonly error: string | undefined }) {
  return (
    <TextField
      label={account.email}
      name="email"
      type="email"
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      error={error}
    />
  )
}

export function NameField({ error }: { readonly error: string | undefined }) {
  return (
    <TextField
      label={account.name}
      hint={account.nameHint}
      name="displayName"
      autoComplete="name"
      error={error}
    />
  )
}

export function CurrentPasswordField({ error }: { readonly error: string | undefined }) {
  return (
    <PasswordField
      label={account.password}
      name="password"
      autoComplete="current-password"
      labels={showHide}
      error={error}
    />
  )
}

export function NewPasswordField({ error }: { readonly error: string | undefined }) {
  return (
    <PasswordField
      label={account.password}
      hint={account.newPasswordHint}
      name="password"
      autoComplete="new-password"
      labels={showHide}
      error={error}
    />
  )
}
