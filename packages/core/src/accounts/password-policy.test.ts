import { describe, expect, test } from 'vitest'
import { assertHardToGuess } from './password-policy.ts'

const ada = { email: 'ada.king@example.org', displayName: 'Ada Lovelace' }
const check = (password: string) => assertHardToGuess(password, ada, 'newPassword')

describe('easy to guess', () => {
  test.each([
    'passwordpassword',
    'Password1234',
    'password2024!',
    'p@ssw0rdp@ssw0rd',
    'qwertyuiopas',
    'qwerty123456',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'letmeinletmein',
    'iloveyouiloveyou',
    'welcome12345',
    'Liverpool2024',
    '1q2w3e4r5t6y',
    'zaq12wsxcde3',
    'hunter2hunter2',
    'solos-solos-solos',
    'ada.king@example.org',
    'ada.king@example.org2026',
    'adalovelace1815',
    'Ada Lovelace 1815',
    'LovelaceLovelace',
    'x'.repeat(256),
    'aB3$'.repeat(64),
    '!!!!!!!!!!!!',
  ])('%s', async (password) => {
    await expect(check(password)).rejects.toMatchObject({
      code: 'validation_failed',
      details: { issues: [{ path: ['newPassword'] }] },
    })
  })
})

describe('fine, whatever characters it is made of', () => {
  test.each([
    'correct horse battery staple',
    'tide-glass-lantern-42',
    'purple giraffe lemonade',
    'drei kleine Wolken am Abend',
    'воробьи поют на рассвете',
    '庭の池に蛙が飛び込む水の音',
    'xK9#mQ2$vL7@pR4',
    `${'a'.repeat(100)} and then the lantern went out`,
    'a'.repeat(64) + 'tide glass lantern over the harbour'.repeat(4),
  ])('%s', async (password) => {
    await expect(check(password)).resolves.toBeUndefined()
  })
})

test('what is said does not blame anybody and says what would fit', async () => {
  const refusal = await check('passwordpassword').catch((error: unknown) => error)
  expect(JSON.stringify(refusal)).toContain('would fit')
  expect(JSON.stringify(refusal)).not.toMatch(/you/i)
})

test('the longest password is judged in a moment', async () => {
  const begin = performance.now()
  await check(Array.from({ length: 256 }, (_, at) => String.fromCharCode(33 + ((at * 37) % 94))).join(''))
  expect(performance.now() - begin).toBeLessThan(500)
})
