import { spoken } from '../spoken.ts'

export const account = spoken('account', {
  firstHint: 'The first account looks after this installation.',
  ended: 'The session here has ended. Sign in to continue; nothing was lost.',
  email: 'E-mail',
  name: 'Name',
  nameHint: 'How the app calls you.',
  password: 'Password',
  newPasswordHint: '12 characters or more. Several words in a row work well.',
  showPassword: 'Show',
  hidePassword: 'Hide',
  signIn: 'Sign in',
  signUp: 'Create account',
  noAccount: 'No account yet?',
  hasAccount: 'Already have an account?',
  toSignUp: 'Create an account',
  toSignIn: 'Sign in',
  closed: 'New accounts are closed here. The administrator can open them in Settings.',
  emailProblem: 'Write a full e-mail address, such as sam@example.org.',
  nameProblem: 'Write a name of 1 to 80 characters.',
  passwordProblem: 'Use 12 to 256 characters.',
  passwordMissing: 'Write the password.',
})
