import { TextField } from '../components/text-field.tsx'

export function Example() {
  return (
    <div className="grid gap-5">
      <TextField label="Name" hint="How the app calls you." />
      <TextField label="E-mail" error="Write a full e-mail address, such as sam@example.org." />
    </div>
  )
}
