/** The screens that every look is tried on. A new screen is one line here. */
import type { Page } from '@playwright/test'

export interface Screen {
  readonly name: string
  readonly path: string
  /** The three levels change it. */
  readonly leveled?: true
  /** What opens over it, or fills it. */
  readonly open?: (page: Page) => Promise<unknown>
  /** Nobody has to be signed in. */
  readonly door?: true
}

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click()

export const screens: readonly Screen[] = [
  { name: 'Today', path: '/today/', leveled: true },
  { name: 'tasks', path: '/tasks/', leveled: true },
  { name: 'a task', path: '/tasks/', open: press('Call the landlord about the heating') },
  { name: 'settings', path: '/settings/', leveled: true },
  { name: 'appearance', path: '/settings/', open: press('Appearance') },
  { name: 'commands', path: '/today/', open: press('Commands') },
  { name: 'focus', path: '/focus/' },
  { name: 'help', path: '/help/' },
  { name: 'design', path: '/design/' },
  { name: 'a lost address', path: '/nowhere/' },
  { name: 'sign-in', path: '/sign-in/', door: true },
  { name: 'sign-up', path: '/sign-up/', door: true },
]
