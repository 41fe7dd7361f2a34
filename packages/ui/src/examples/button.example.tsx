import { Play } from 'lucide-react'
import { Button } from '../components/button.tsx'

export function Example() {
  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="primary" icon={<Play />}>
        Start
      </Button>
      <Button>Make it smaller</Button>
      <Button variant="quiet">Not this one</Button>
      <Button busy>Saving</Button>
    </div>
  )
}
