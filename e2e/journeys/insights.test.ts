/** What a person who has noted for three weeks finds on Insights, and what someone new finds. */
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import { ada, signUp } from '../kit/person.ts'

const dayLength = 86_400_000
const hours = [9, 14, 20] as const

/** Filled in through the same door as everybody's: energy falls over the day, plainly. */
const noteThreeWeeks = async (page: Page) => {
  const { email, password } = ada
  const login = await page.request.post('/api/v1/auth/login', { data: { email, password } })
  const { accessToken } = (await login.json()) as { accessToken: string }
  const headers = { authorization: `Bearer ${accessToken}` }
  const midnight = Math.floor(Date.now() / dayLength) * dayLength
  for (let day = 21; day > 0; day -= 1) {
    for (const [index, hour] of hours.entries()) {
      const wobble = ((day * 13 + hour * 7) % 11) - 5
      const at = new Date(midnight - day * dayLength + hour * 3_600_000).toISOString()
      const data = { mood: 50 + wobble, energy: 80 - 25 * index + wobble, focus: 45 - wobble, at }
      const answer = await page.request.post('/api/v1/checkins', { data, headers })
      expect(answer.status()).toBe(201)
    }
  }
}

const headings = (page: Page) => page.getByRole('heading', { level: 2 })

test('someone new is told what this page will be; after three weeks it speaks, and proposes nothing by itself', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signUp(page)
  await page.goto('/insights/')
  await expect(page.getByRole('heading', { name: 'This page learns from check-ins' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Check in on Today' })).toBeVisible()

  await noteThreeWeeks(page)
  await page.reload()
  await expect(page.getByText(/Could easily be wrong|Tomorrow has its own forecast/).first()).toBeVisible()
  // What was filled in afterwards met no forecast: the record does not count it.
  await expect(page.getByText('No forecast has met a check-in yet. It happens by itself.')).toBeVisible()
  await expect(headings(page)).toHaveText([
    'The rest of the day',
    'How the forecasts did',
    'Links',
    'What looks different',
    'Experiments',
    'What estimates become',
  ])
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Propose an experiment' }).click()
  await page.keyboard.type('half a pill')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/someone who knows you and medicine/)).toBeVisible()
  await page.getByLabel('What is done on days with the change').fill('a walk before work')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start tomorrow' }).click()
  await expect(page.getByText(/Starts on|Today/).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop it' })).toBeVisible()

  await page.getByRole('button', { name: 'Mark a day when something changed' }).click()
  await page.keyboard.type('The new job')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^The new job, since/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^The new job, since/)).toBeVisible()
})
