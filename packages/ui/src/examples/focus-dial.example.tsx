import { FocusDial } from '../components/focus-dial.tsx'

export function Example() {
  return <FocusDial progress={0.3} remainingText="18 min left" endText="until 14:20" title="Grant letter" />
}
