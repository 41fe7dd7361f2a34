import { KeyCap } from '../components/key-cap.tsx'

export function Example() {
  return (
    <p>
      Commands <KeyCap>Ctrl K</KeyCap>
    </p>
  )
}
