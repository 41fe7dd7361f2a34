/**
 * Keeps the name of the tab. The framework writes a page's own name once more when the page has arrived, which may be
 * after what is drawn there gave the tab a better one. Answers how to stop.
 *
 * @param instead which names give way; every other one, when left out
 */
export const keepTitle = (title: string, instead = (name: string) => name !== title): (() => void) => {
  const say = () => {
    if (instead(document.title) && document.title !== title) document.title = title
  }
  const observer = new MutationObserver(say)
  observer.observe(document.head, { childList: true, subtree: true, characterData: true })
  say()
  return () => {
    observer.disconnect()
  }
}
