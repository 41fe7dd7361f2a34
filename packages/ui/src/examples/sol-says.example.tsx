import { SolSays } from '../components/sol-says.tsx'

export function Example() {
  return <SolSays footnote="Sol">I move a little each minute and call it a day. So does this.</SolSays>
}
