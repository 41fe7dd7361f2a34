import { SelectField } from '../components/select-field.tsx'

const sounds = [
  { value: 'none', label: 'None' },
  { value: 'brown', label: 'Brown noise' },
]

export function Example() {
  return <SelectField label="Sound" options={sounds} defaultValue="none" />
}
