/** What the app says about a person's notes is what the engine may say (research/adhd.md §2.6), word for word. */
import { describe, expect, test } from 'vitest'
import { usuallyText } from '../../apps/web/words/en/durations.ts'
import { insights as said } from '../../apps/web/words/en/insights.ts'
import * as phrasing from '../../packages/insight/src/phrasing.ts'
import { saidIn } from './said-in.ts'

const outcomes = ['mood', 'energy', 'focus'] as const
const counts = [0, 1, 2, 13, 14, 24, 90]
const chances = [0, 0.34, 0.62, 1]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The app names the outcome in front of what the engine says. */
const about = (outcome: string, sentence: string) =>
  `${capital(outcome)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

describe('the words of the app', () => {
  test('about a forecast are the engine’s', () => {
    for (const days of counts)
      expect(said.tooEarly(days)).toBe(`${phrasing.tooEarly(days)} Any days count, with gaps too.`)
    expect(said.notBetter).toBe(phrasing.notBetterYet)
    for (const outcome of outcomes) {
      const near = phrasing.forecastWords('middle', 0.5, 'noon').replace(' around noon', '')
      expect(said.usual(said.outcomes[outcome])).toBe(about(outcome, near))
      for (const third of ['lower', 'upper'] as const)
        for (const chance of chances)
          expect(said.likely(said.outcomes[outcome], said.thirds[third], '15:00', chance)).toBe(
            about(outcome, phrasing.forecastWords(third, chance, '15:00')),
          )
    }
    for (const third of ['lower', 'middle', 'upper'] as const)
      expect(said.hint(third, '15:00')).toBe(phrasing.carefulHint(third, '15:00'))
    for (const points of [-7.6, -1, 1, 12.3])
      expect(said.moves(said.reasons['time of day'], points)).toBe(
        phrasing.moveWords('the time of day', points),
      )
  })

  test('about a link are the engine’s, and medication is handed on', () => {
    for (const outcome of outcomes)
      for (const r of [-0.4, 0.4])
        for (const lag of [0, 1] as const) {
          const given = ['sleep', said.outcomes[outcome], r > 0, lag === 1, 32] as const
          const link = { factor: 'sleep', outcome, lag, r, days: 32, isMedication: false }
          expect(said.hunch(...given)).toBe(phrasing.hunchWords(link))
          expect(said.heldUp(...given)).toBe(phrasing.heldUpWords(link))
          expect(`${said.hunch(...given)} ${said.medication}`).toBe(
            phrasing.hunchWords({ ...link, isMedication: true }),
          )
        }
    expect(said.notLooked).toBe(phrasing.nothingStandsOut(0))
    expect(said.nothingStandsOut(24)).toBe(phrasing.nothingStandsOut(24))
    for (const days of counts) expect(said.power(days)).toBe(phrasing.power(days))
  })

  test('about experiments, shifts and estimates are the engine’s', () => {
    for (const [effect, low, high, chance] of [
      [0.3, -0.1, 0.7, 0.8],
      [-0.2, -0.6, 0.2, 0.1],
      [0.9, 0.4, 1.4, 1],
    ] as const)
      expect(said.result('the walk', effect, low, high, chance)).toBe(
        phrasing.experimentWords('the walk', effect, low, high, chance),
      )
    expect(said.resultOpen).toBe(phrasing.experimentOpen)
    for (const outcome of outcomes)
      for (const points of [-10, 10]) {
        for (const weeks of [1, 4, 12])
          expect(said.shiftQuestion(said.outcomes[outcome], weeks, points)).toBe(
            about(outcome, phrasing.shiftQuestion(weeks, points)),
          )
        expect(said.moved(said.outcomes[outcome], points, 38, 22)).toBe(
          phrasing.movedWords(outcome, points, 38, 22),
        )
      }
    for (const tasks of [1, 12]) {
      expect(said.estimate('', 30, 45, tasks)).toBe(phrasing.estimateWords(30, 45, tasks))
      expect(usuallyText(30, 45, tasks)).toBe(phrasing.estimateWords(30, 45, tasks))
    }
  })

  test('promise nothing, blame nobody and call nothing a cause', () => {
    const never =
      /you will|causes\b|improves|proves\b|should|must|just |finally|lazy|fail|behind|wasted|overdue|streak|p ?[<=]|!|warning/i
    for (const { key, text } of saidIn(said, 'insights')) expect(text, key).not.toMatch(never)
  })
})
