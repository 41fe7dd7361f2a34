import { spoken } from '../spoken.ts'

export const titles = spoken('titles', {
  today: 'Today',
  focus: 'Focus',
  settings: 'Settings',
  signIn: 'Sign in',
  signUp: 'Create an account',
  notFound: 'Nothing is here',
})
