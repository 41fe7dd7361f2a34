import { smaller as de } from '../../words/de/smaller.ts'
import { smaller as en } from '../../words/en/smaller.ts'
import { blockers, shownBlockers, timers } from './blockers.ts'

test('there are eight blockers, each with two to four acts, the first of which runs a timer', () => {
  expect(blockers).toHaveLength(8)
  for (const { id, acts } of blockers) {
    expect(acts.length).toBeGreaterThanOrEqual(2)
    expect(acts.length).toBeLessThanOrEqual(4)
    expect(new Set(acts).size).toBe(acts.length)
    expect([2, 5, 10]).toContain(timers[acts[0] ?? 'shelf']?.minutes)
    expect(en.blockers[id]).toBeTruthy()
    for (const act of acts) expect(de.acts[act]).toBeTruthy()
  }
})

test('the words of a timer say its minutes', () => {
  for (const [act, timer] of Object.entries(timers)) {
    expect(en.acts[act as keyof typeof timers]).toContain(String(timer.minutes))
    expect(de.acts[act as keyof typeof timers]).toContain(String(timer.minutes))
  }
})

test('a scattered level shows four, and all when asked', () => {
  expect(shownBlockers(true, false)).toHaveLength(4)
  expect(shownBlockers(true, true)).toHaveLength(8)
  expect(shownBlockers(false, false)).toHaveLength(8)
})
