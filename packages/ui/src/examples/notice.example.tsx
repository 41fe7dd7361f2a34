import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'

export function Example() {
  return (
    <div className="grid gap-3">
      <Notice tone="info">Two tasks wait on the shelf now.</Notice>
      <Notice tone="problem" action={<Button>Try again</Button>}>
        The server does not answer. What was saved is safe.
      </Notice>
    </div>
  )
}
