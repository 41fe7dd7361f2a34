import { expect, test } from 'vitest'
import * as phrasing from './phrasing.ts'
import { reasonWords } from './plan/reason-words.ts'

const link = { factor: 'sleep', outcome: 'energy', lag: 0, r: 0.4, days: 32, isMedication: false } as const

const everySentence = (): string[] => [
  ...Array.from({ length: 15 }, (_, days) => phrasing.tooEarly(days)),
  phrasing.notBetterYet,
  phrasing.nothingLogged('mood'),
  ...(['lower', 'middle', 'upper'] as const).flatMap((third) => [
    phrasing.carefulHint(third, '15:00'),
    ...[0, 0.34, 0.62, 1].map((chance) => phrasing.forecastWords(third, chance, '15:00')),
  ]),
  ...[
    link,
    { ...link, lag: 1, r: -0.4 } as const,
    { ...link, factor: 'medication', isMedication: true },
  ].flatMap((one) => [phrasing.hunchWords(one), phrasing.heldUpWords(one)]),
  ...[0, 1, 24].map(phrasing.nothingStandsOut),
  phrasing.power(60),
  phrasing.experimentWords('the walk', 0.3, -0.1, 0.7, 0.8),
  phrasing.experimentWords('the walk', -0.2, -0.6, 0.2, 0.1),
  phrasing.experimentOpen,
  phrasing.shiftQuestion(4, -10),
  phrasing.shiftQuestion(1, 10),
  phrasing.estimateWords(30, 45, 12),
  ...[-8, 1].map((points) => phrasing.movedWords('energy', points, 38, 22)),
  ...[-8, 1].map((points) => phrasing.moveWords('the time of day', points)),
  ...Object.values(reasonWords),
]

test('the sentences are those of the research', () => {
  expect(phrasing.tooEarly(8)).toBe('Too early to tell. Six more days and I can say something careful.')
  expect(phrasing.forecastWords('lower', 0.62, '15:00')).toBe(
    'Probably your lower third around 15:00 (about 6 in 10). Could easily be wrong.',
  )
  expect(phrasing.hunchWords(link)).toBe(
    'On days with more sleep your energy was noted a bit higher (32 days). May be chance.',
  )
  expect(phrasing.heldUpWords(link)).toContain(
    'This held in two separate months. It is a link, not a proof of cause.',
  )
  expect(phrasing.experimentWords('the walk', 0.3, -0.1, 0.7, 0.8)).toBe(
    'With the walk: +0.3 of your usual day-to-day swing, likely between −0.1 and +0.7. 8 in 10 that it helps.',
  )
  expect(phrasing.nothingStandsOut(24)).toBe('I looked at 24 links. None stands out. That is a real result.')
  expect(phrasing.shiftQuestion(4, -10)).toBe('The last four weeks look lower than before. Does that match?')
})

test('nothing is promised, blamed, or called a cause', () => {
  const never =
    /you will|causes\b|improves|proves\b|works\b|should|must|just |finally|again and again|lazy|fail|behind|wasted|overdue|streak|p ?[<=]|!|NaN|undefined|Infinity/i
  for (const sentence of everySentence()) expect(sentence).not.toMatch(never)
})

test('sentences are short', () => {
  for (const sentence of everySentence().flatMap((text) => text.split(/[.?] /))) {
    expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
  }
})

test('a chance is never nothing or certain', () => {
  expect(phrasing.forecastWords('upper', 1, '09:00')).toContain('9 in 10')
  expect(phrasing.forecastWords('upper', 0, '09:00')).toContain('1 in 10')
})

test('links with medication end with whom to ask', () => {
  expect(phrasing.hunchWords({ ...link, isMedication: true })).toMatch(
    /A question for whoever prescribes it\.$/,
  )
})

test('before fourteen days the wording holds no figure of a forecast', () => {
  for (const third of ['lower', 'middle', 'upper'] as const) {
    expect(phrasing.carefulHint(third, 'noon')).not.toMatch(/\d/)
  }
})
