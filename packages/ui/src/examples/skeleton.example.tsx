import { Skeleton } from '../components/skeleton.tsx'

export function Example() {
  return <Skeleton lines={3} />
}
