import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { MoodPad, type Feeling } from './mood-pad.tsx'
import { Slider } from './slider.tsx'

const labels = {
  pad: 'How bright, how steady?',
  mood: 'Mood',
  energy: 'Energy',
  tense: 'tense',
  bright: 'bright',
  flat: 'flat',
  calm: 'calm',
  moodWords: ['low', 'middling', 'good'],
  energyWords: ['low', 'middling', 'high'],
  unset: 'not said yet',
}

function Pad({ start = null, onRelease }: { start?: Feeling | null; onRelease?: (value: Feeling) => void }) {
  const [value, setValue] = useState<Feeling | null>(start)
  return <MoodPad value={value} onChange={setValue} onRelease={onRelease} labels={labels} />
}

const mood = () => screen.getByRole('slider', { name: 'Mood' })
const energy = () => screen.getByRole('slider', { name: 'Energy' })

test('before a first choice both sliders say that nothing is said yet', () => {
  render(<Pad />)
  expect(mood()).toHaveAttribute('aria-valuetext', 'not said yet')
  expect(energy()).toHaveAttribute('aria-valuetext', 'not said yet')
})

test('values are heard in words', () => {
  render(<Pad start={{ mood: 90, energy: 10 }} />)
  expect(mood()).toHaveAttribute('aria-valuetext', 'good, 90')
  expect(energy()).toHaveAttribute('aria-valuetext', 'low, 10')
})

test('arrows move in the plane and the focus follows the axis', async () => {
  render(<Pad start={{ mood: 50, energy: 50 }} />)
  await userEvent.tab()
  expect(mood()).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowUp}')
  expect(energy()).toHaveFocus()
  expect([mood(), energy()].map((slider) => (slider as HTMLInputElement).value)).toEqual(['55', '55'])
})

test('Shift makes the step big', async () => {
  render(<Pad start={{ mood: 50, energy: 50 }} />)
  await userEvent.tab()
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(mood()).toHaveValue('30')
})

test('Tab leaves the pad after its two sliders', async () => {
  render(
    <>
      <Pad />
      <button type="button">after</button>
    </>,
  )
  await userEvent.tab()
  await userEvent.tab()
  expect(energy()).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'after' })).toHaveFocus()
})

/** jsdom knows no pointers and no layout: both are given. */
const givenPointer = () => {
  const pad = screen.getByRole('group', { name: 'How bright, how steady?' })
  const inset = pad.querySelector('.mood-pad-inset')
  if (inset) inset.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100)
  Object.assign(pad, { setPointerCapture: () => undefined, hasPointerCapture: () => true })
  return (type: string, clientX: number, clientY: number, pointerType = 'mouse') =>
    fireEvent(
      pad,
      Object.assign(new MouseEvent(type, { bubbles: true, clientX, clientY }), { pointerId: 1, pointerType }),
    )
}

const values = () => [mood(), energy()].map((slider) => (slider as HTMLInputElement).value)

test('a press sets both values and letting go says so', () => {
  const onRelease = jest.fn()
  render(<Pad onRelease={onRelease} />)
  const pointer = givenPointer()
  pointer('pointerdown', 150, 25)
  expect(values()).toEqual(['75', '75'])
  pointer('pointermove', 100, 0)
  pointer('pointerup', 50, 75)
  expect(values()).toEqual(['25', '25'])
  expect(onRelease).toHaveBeenCalledTimes(1)
  expect(onRelease).toHaveBeenCalledWith({ mood: 25, energy: 25 })
})

test('a finger that only scrolls past says nothing, a tap does', () => {
  render(<Pad />)
  const pointer = givenPointer()
  pointer('pointerdown', 150, 25, 'touch')
  pointer('pointermove', 150, 60, 'touch')
  pointer('pointercancel', 150, 60, 'touch')
  expect(mood()).toHaveAttribute('aria-valuetext', 'not said yet')
  pointer('pointerdown', 150, 25, 'touch')
  pointer('pointerup', 150, 25, 'touch')
  expect(values()).toEqual(['75', '75'])
})

function Focus({ onRelease }: { onRelease?: (value: number) => void }) {
  const [value, setValue] = useState<number | null>(null)
  return (
    <Slider
      label="How focused?"
      value={value}
      onChange={setValue}
      onRelease={onRelease}
      minLabel="scattered"
      maxLabel="focused"
      words={['scattered', 'in between', 'focused']}
      unsetText="not said yet"
    />
  )
}

test('a slider is named, starts unsaid and speaks in words', async () => {
  render(<Focus />)
  const slider = screen.getByRole('slider', { name: 'How focused?' })
  expect(slider).toHaveAttribute('aria-valuetext', 'not said yet')
  await userEvent.tab()
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(slider).toHaveAttribute('aria-valuetext', 'focused, 70')
})

test('letting go exactly in the middle says fifty', () => {
  const onRelease = jest.fn()
  render(<Focus onRelease={onRelease} />)
  fireEvent.pointerUp(screen.getByRole('slider'))
  expect(onRelease).toHaveBeenCalledWith(50)
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'in between, 50')
})
