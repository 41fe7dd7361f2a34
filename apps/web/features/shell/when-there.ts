/** A screen may still be on its way; after this it is not waited for. */
const patience = 4_000
const look = 60

/** Does it with the first element that fits, as soon as there is one. */
export const whenThere = (selector: string, act: (element: HTMLElement) => void): void => {
  const from = Date.now()
  const attempt = () => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) act(element)
    else if (Date.now() - from < patience) setTimeout(attempt, look)
  }
  attempt()
}
