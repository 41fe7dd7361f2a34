import { fireEvent, render, screen } from '@testing-library/react'
import { CaptureBar } from './capture-bar.tsx'
import { TextMarks } from './text-marks.tsx'
import { ChoiceButton } from './choice-button.tsx'
import { TokenChip } from './token-chip.tsx'

const labels = { field: 'Keep a thought', placeholder: '', submit: 'Keep it', count: String }

test('the layer has the same words as the field, and the understood ones are marked', () => {
  const { container } = render(
    <TextMarks
      text="Call tomorrow 9 #home x"
      marks={[
        { start: 5, end: 15 },
        { start: 16, end: 21, armed: true },
      ]}
    />,
  )
  expect(container).toHaveTextContent('Call tomorrow 9 #home x')
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'tomorrow 9',
    '#home',
  ])
  expect(container.querySelector('[data-armed]')).toHaveTextContent('#home')
})

test('the layer follows the scrolling of the field, and assistive technology does not meet it', () => {
  render(
    <CaptureBar
      value="a tomorrow"
      onChange={jest.fn()}
      onSubmit={jest.fn()}
      tints={<TextMarks text="a tomorrow" marks={[{ start: 2, end: 10 }]} />}
      labels={labels}
    />,
  )
  const field = screen.getByRole('textbox')
  const layer = field.nextElementSibling
  field.scrollTop = 24
  fireEvent.scroll(field)
  expect(layer?.scrollTop).toBe(24)
  expect(layer).toHaveAttribute('aria-hidden', 'true')
})

test('the owner may use a key up before the dock keeps the thought', () => {
  const onSubmit = jest.fn()
  render(
    <CaptureBar
      value="a"
      onChange={jest.fn()}
      onSubmit={onSubmit}
      onFieldKey={(event) => event.preventDefault()}
      labels={labels}
    />,
  )
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a chip says what it is and what pressing it does', () => {
  const onPress = jest.fn()
  render(<TokenChip label="tomorrow 9:00" action="Keep it as words" onPress={onPress} />)
  fireEvent.click(screen.getByRole('button', { name: 'tomorrow 9:00. Keep it as words' }))
  expect(onPress).toHaveBeenCalledTimes(1)
})

test('a choice says whether it is chosen', () => {
  render(<ChoiceButton chosen>Low</ChoiceButton>)
  expect(screen.getByRole('button', { name: 'Low' })).toHaveAttribute('aria-pressed', 'true')
})
