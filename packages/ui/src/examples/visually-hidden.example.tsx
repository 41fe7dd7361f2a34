import { VisuallyHidden } from '../components/visually-hidden.tsx'

export function Example() {
  return (
    <p>
      For eyes and ears. <VisuallyHidden>For ears alone.</VisuallyHidden>
    </p>
  )
}
