import { spoken } from '../spoken.ts'

export const titles = spoken('titles', {
  today: 'Today',
  focus: 'Focus',
  settings: 'Settings',
  signIn: 'Sign in',
  signUp: 'Create an account',
  help: 'Talk to a person',
  design: 'Design',
  notFound: 'Nothing is here',
})
