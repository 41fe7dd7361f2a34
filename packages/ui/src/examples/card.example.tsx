import { Card } from '../components/card.tsx'

export function Example() {
  return (
    <Card title="The next thing" headingLevel={3}>
      <p className="text-title font-strong">Write the first line of the grant letter</p>
    </Card>
  )
}
