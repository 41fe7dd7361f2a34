import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Segments } from './segments.tsx'
import { Switch } from './switch.tsx'

function Levels() {
  const [level, setLevel] = useState('moderate')
  const options = ['scattered', 'moderate', 'deep'].map((value) => ({ value, label: value }))
  return <Segments label="Level" options={options} value={level} onChange={setLevel} />
}

test('segments are one group with a name, and arrows walk through them', async () => {
  render(<Levels />)
  expect(screen.getByRole('group', { name: 'Level' })).toBeVisible()
  await userEvent.tab()
  expect(screen.getByRole('radio', { name: 'moderate' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'deep' })).toBeChecked()
})

test('one press on the words of a segment chooses it', async () => {
  render(<Levels />)
  await userEvent.click(screen.getByText('scattered'))
  expect(screen.getByRole('radio', { name: 'scattered' })).toBeChecked()
})

test('a switch has a name and a hint, and its whole line turns it', async () => {
  const onChange = jest.fn()
  render(<Switch label="Glass" hint="Panels let the sky through." checked={false} onChange={onChange} />)
  const control = screen.getByRole('switch', { name: 'Glass' })
  expect(control).toHaveAccessibleDescription('Panels let the sky through.')
  await userEvent.click(screen.getByText('Glass'))
  expect(onChange).toHaveBeenCalledWith(true)
})
