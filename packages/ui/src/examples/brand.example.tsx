import { Brand } from '../components/brand.tsx'

export function Example() {
  return <Brand className="text-lead" />
}
