import { expect, test } from 'vitest'
import {
  incompleteBeta,
  logGamma,
  normalBelow,
  normalQuantile,
  studentBelow,
  studentQuantile,
  studentTwoSided,
} from './distributions.ts'

test('the gamma function is the factorial', () => {
  for (const [n, factorial] of [
    [1, 1],
    [2, 1],
    [5, 24],
    [11, 3_628_800],
  ] as const) {
    expect(Math.exp(logGamma(n)) / factorial).toBeCloseTo(1, 12)
  }
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12)
})

test('Student t with 1 degree is Cauchy, with 2 has a closed form', () => {
  for (const t of [-5, -1.3, 0, 0.4, 2, 30]) {
    expect(studentBelow(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
    expect(studentBelow(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12)
  }
})

test('printed table values of t are met', () => {
  expect(studentTwoSided(2.228_139, 10)).toBeCloseTo(0.05, 6)
  expect(studentQuantile(0.975, 30)).toBeCloseTo(2.042_272, 5)
  expect(studentQuantile(0.8, 8)).toBeCloseTo(0.888_89, 4)
})

test('the incomplete beta function is symmetric and bounded', () => {
  for (const x of [0.01, 0.3, 0.5, 0.99]) {
    expect(incompleteBeta(x, 2.5, 7) + incompleteBeta(1 - x, 7, 2.5)).toBeCloseTo(1, 12)
  }
  expect(incompleteBeta(-1, 2, 2)).toBe(0)
  expect(incompleteBeta(2, 2, 2)).toBe(1)
})

test('the normal distribution meets its table', () => {
  expect(normalBelow(1.959_963_985)).toBeCloseTo(0.975, 6)
  expect(normalBelow(-1) + normalBelow(1)).toBeCloseTo(1, 9)
  expect(normalQuantile(0.95)).toBeCloseTo(1.644_854, 5)
})
