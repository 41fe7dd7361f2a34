import { render, screen } from '@testing-library/react'
import { FocusDial } from './focus-dial.tsx'
import { SunArc, type SunArcMark } from './sun-arc.tsx'

const hour = 3_600_000
const noon = Date.UTC(2026, 10, 23, 12)

const marks: SunArcMark[] = [
  { startAt: noon - 3 * hour, endAt: noon - 2 * hour, kind: 'focus', label: 'Report' },
  { startAt: noon - hour, endAt: noon - hour, kind: 'done' },
  { startAt: noon + 2 * hour, endAt: noon + 3 * hour, kind: 'event', label: 'Dentist' },
]

function Day({ now = noon, timeZone = 'UTC' }: { now?: number; timeZone?: string }) {
  return (
    <SunArc
      wakeAt={noon - 4 * hour}
      windDownAt={noon + 10 * hour}
      now={now}
      marks={marks}
      centre={{ time: '12:00', caption: 'Dentist in 2 h' }}
      label="Your day from 8:00 to 22:00. Now 12:00."
      formatHour={(time) => String(new Date(time).getUTCHours())}
      formatEnd={(time) => `${new Date(time).getUTCHours()}:00`}
      timeZone={timeZone}
    />
  )
}

/** jsdom lays nothing out: the box is given, as a screen of that width would give it. */
const givenSize = (width: number, height: number) => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
}

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

afterEach(() => {
  jest.restoreAllMocks()
})

test('the arc is one picture with one sentence, and its words stand as text', () => {
  givenSize(1100, 332)
  render(<Day />)
  expect(screen.getByRole('img', { name: 'Your day from 8:00 to 22:00. Now 12:00.' })).toBeInTheDocument()
  expect(screen.getByText('Dentist in 2 h')).toBeVisible()
})

test('every mark is drawn, and what is over says so', () => {
  givenSize(1100, 332)
  const { container } = render(<Day />)
  const drawn = [...container.querySelectorAll<SVGElement>('[data-slot="arc-mark"]')]
  expect(drawn.map(({ dataset }) => [dataset['kind'], dataset['past'] ?? 'ahead'])).toEqual([
    ['focus', 'true'],
    ['done', 'true'],
    ['event', 'ahead'],
  ])
})

test('the sun rests before waking and after winding down', () => {
  givenSize(1100, 332)
  const { container, rerender } = render(<Day />)
  const resting = () => container.querySelector('[data-slot="sun"]')?.hasAttribute('data-resting')
  expect(resting()).toBe(false)
  rerender(<Day now={noon + 11 * hour} />)
  expect(resting()).toBe(true)
})

test('nothing carries a style attribute, which the content policy would block', () => {
  givenSize(390, 226)
  const { container } = render(
    <>
      <Day />
      <FocusDial progress={0.3} remainingText="18 min" endText="until 14:20" title="Focus" />
    </>,
  )
  expect(container.querySelector('[style]')).toBeNull()
})

test('without a size yet the words stand and nothing is drawn', () => {
  givenSize(0, 0)
  render(<Day />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('12:00')).toBeVisible()
})

test('the dial says in one sentence what it shows', () => {
  render(<FocusDial progress={0.3} remainingText="18 min left" endText="until 14:20" title="Grant letter" />)
  expect(screen.getByRole('img')).toHaveAccessibleName('Grant letter, 18 min left, until 14:20')
})

test('flow has no end and no emptying ring', () => {
  const { container } = render(
    <FocusDial progress={null} remainingText="12 min so far" title="Grant letter" />,
  )
  expect(container.querySelector('[data-flow]')).not.toBeNull()
  expect(container.querySelector('.focus-dial-left')).toBeNull()
})
