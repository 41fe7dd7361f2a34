import { feelingAt, moveByKey } from './pad.ts'

const box = { left: 10, top: 20, width: 200, height: 100 }

test('the top right corner is good mood and high energy', () => {
  expect(feelingAt(210, 20, box)).toEqual({ mood: 100, energy: 100 })
})

test('the bottom left corner is low mood and low energy', () => {
  expect(feelingAt(10, 120, box)).toEqual({ mood: 0, energy: 0 })
})

test('a pointer beyond the pad counts as its edge', () => {
  expect(feelingAt(999, -999, box)).toEqual({ mood: 100, energy: 100 })
})

test('a pad without a size answers the middle rather than nonsense', () => {
  expect(feelingAt(5, 5, { left: 0, top: 0, width: 0, height: 0 })).toEqual({ mood: 50, energy: 50 })
})

test('arrows move in the plane whichever axis has the focus', () => {
  const from = { mood: 50, energy: 50 }
  expect(moveByKey(from, 'ArrowRight', false, 'energy')).toEqual({
    axis: 'mood',
    feeling: { mood: 55, energy: 50 },
  })
  expect(moveByKey(from, 'ArrowUp', false, 'mood')).toEqual({
    axis: 'energy',
    feeling: { mood: 50, energy: 55 },
  })
})

test('Shift makes the step big and the edge stops it', () => {
  expect(moveByKey({ mood: 90, energy: 50 }, 'ArrowRight', true, 'mood')?.feeling.mood).toBe(100)
  expect(moveByKey({ mood: 50, energy: 50 }, 'ArrowDown', true, 'mood')?.feeling.energy).toBe(30)
})

test('Home and End act on the axis in focus', () => {
  expect(moveByKey({ mood: 50, energy: 50 }, 'Home', false, 'energy')?.feeling).toEqual({
    mood: 50,
    energy: 0,
  })
  expect(moveByKey({ mood: 50, energy: 50 }, 'End', false, 'mood')?.feeling).toEqual({
    mood: 100,
    energy: 50,
  })
})

test('other keys are left to the page', () => {
  expect(moveByKey({ mood: 50, energy: 50 }, 'Tab', false, 'mood')).toBeUndefined()
})
