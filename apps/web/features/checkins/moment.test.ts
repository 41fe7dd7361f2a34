import { instantOf, momentNamed, momentsAt, wallOf } from './moment.ts'

const at = (iso: string) => Date.parse(iso)
const anchor = {
  now: at('2026-11-23T14:00:00Z'),
  day: '2026-11-23',
  wakeAt: at('2026-11-23T06:00:00Z'),
  windDownAt: at('2026-11-23T22:00:00Z'),
  timeZone: 'Europe/Berlin',
}

test('named moments lie before now', () => {
  expect(momentNamed('hour', anchor)).toBe(at('2026-11-23T13:00:00Z'))
  expect(momentNamed('morning', anchor)).toBe(at('2026-11-23T08:00:00Z'))
  expect(momentNamed('morning', { ...anchor, now: at('2026-11-23T07:30:00Z') })).toBe(
    at('2026-11-23T07:30:00Z'),
  )
  expect(momentNamed('evening', anchor)).toBe(at('2026-11-22T20:00:00Z'))
})

test('a morning that has not been is not offered', () => {
  expect(momentsAt({ now: anchor.wakeAt, wakeAt: anchor.wakeAt })).not.toContain('morning')
  expect(momentsAt(anchor)).toContain('morning')
})

test.each(['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'a time on the wall in %s and back is the same moment, over both clock changes',
  (timeZone) => {
    for (const iso of ['2026-03-28T12:30:00Z', '2026-10-25T12:15:00Z', '2026-11-23T23:45:00Z']) {
      expect(instantOf(wallOf(at(iso), timeZone), timeZone)).toBe(at(iso))
    }
  },
)

test('yesterday evening is on the wall, also on the day of a clock change', () => {
  const changed = {
    ...anchor,
    day: '2026-10-25',
    now: at('2026-10-25T12:00:00Z'),
    wakeAt: at('2026-10-25T06:00:00Z'),
    windDownAt: at('2026-10-25T22:00:00Z'),
  }
  expect(wallOf(momentNamed('evening', changed), 'Europe/Berlin')).toEqual({
    day: '2026-10-24',
    time: '21:00',
  })
})
