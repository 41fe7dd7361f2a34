import { SunMark } from '../components/sun-mark.tsx'

export function Example() {
  return <SunMark className="size-10" />
}
