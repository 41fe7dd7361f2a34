import { render, screen, within } from '@testing-library/react'
import { Card } from './card.tsx'
import { Chip } from './chip.tsx'
import { NavRail } from './nav-rail.tsx'
import { Notice } from './notice.tsx'
import { Skeleton } from './skeleton.tsx'
import { SolSays } from './sol-says.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

test('a titled card is a region with a heading of that name', () => {
  render(<Card title="The next thing">Write</Card>)
  const region = screen.getByRole('region', { name: 'The next thing' })
  expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent('The next thing')
})

test('a problem is announced at once, information when there is time', () => {
  render(
    <>
      <Notice tone="problem">Not saved.</Notice>
      <Notice tone="info">Kept.</Notice>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Not saved.')
  expect(screen.getByRole('status')).toHaveTextContent('Kept.')
})

test('a skeleton says nothing', () => {
  const { container } = render(<Skeleton lines={3} />)
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
  expect(container.firstElementChild?.children).toHaveLength(3)
})

test("Sol's words come with where they come from", () => {
  render(<SolSays footnote="Sol · from 31 check-ins">A slow start is still a start.</SolSays>)
  expect(screen.getByText('A slow start is still a start.')).toBeVisible()
  expect(screen.getByText('Sol · from 31 check-ins')).toBeVisible()
})

test('the place one is at is marked, and only that', () => {
  render(
    <NavRail
      items={[
        { href: '/today/', label: 'Today', icon: <svg />, current: true },
        { href: '/plan/', label: 'Plan', icon: <svg /> },
      ]}
      footer={[{ href: '/settings/', label: 'Settings', icon: <svg /> }]}
    />,
  )
  const places = within(screen.getByRole('navigation', { name: 'Places' })).getAllByRole('link')
  expect(places.map((place) => place.textContent)).toEqual(['Today', 'Plan', 'Settings'])
  expect(places.map((place) => place.getAttribute('aria-current'))).toEqual(['page', null, null])
})

test('the first render writes no style attribute, which the content policy would block', () => {
  const { container } = render(
    <Card title="All">
      <Chip tone="focus">9:00</Chip>
      <VisuallyHidden>hidden</VisuallyHidden>
      <Skeleton lines={2} />
    </Card>,
  )
  expect(container.querySelector('[style]')).toBeNull()
})
