/** Makes the person whose tasks are listed, through the public API alone. */
export interface Person {
  readonly id: string
  readonly token: string
}

const taskCount = 200

const post = async (
  address: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin, ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${new URL(address).pathname} answered ${answer.status}.`)
  return answer.json()
}

export const makePerson = async (origin: string): Promise<Person> => {
  const account = {
    email: 'bench@example.org',
    password: 'a long sentence nobody guesses',
    displayName: 'Bench',
    timeZone: 'Europe/Berlin',
  }
  const signedIn = (await post(`${origin}/api/v1/auth/register`, account)) as {
    accessToken: string
    user: { id: string }
  }
  const headers = { authorization: `Bearer ${signedIn.accessToken}` }
  for (let i = 1; i <= taskCount; i += 1) {
    const task = { title: `Task ${i}: water the plants by the window`, estimateMinutes: 10 }
    await post(`${origin}/api/v1/tasks`, task, headers)
  }
  return { id: signedIn.user.id, token: signedIn.accessToken }
}
