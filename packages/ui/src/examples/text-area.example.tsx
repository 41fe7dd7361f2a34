import { TextArea } from '../components/text-area.tsx'

export function Example() {
  return <TextArea label="Notes" hint="Kept while you write." />
}
