/** Distribution functions that the tests need; accuracies are held by distributions.test.ts. */
import { at } from './vector.ts'

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function for x > 0 (Lanczos 1964, g = 7, 9 terms). */
export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let total = at(lanczos, 0)
  for (let term = 1; term < lanczos.length; term += 1) total += at(lanczos, term) / (x - 1 + term)
  const base = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(total)
}

/** Continued fraction of the incomplete beta function (Lentz's method, Numerical Recipes §6.4). */
const betaFraction = (a: number, b: number, x: number): number => {
  const tiny = 1e-300
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return result
}

/** Regularised incomplete beta function I_x(a, b). */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(a, b, x)) / a
    : 1 - (front * betaFraction(b, a, 1 - x)) / b
}

/** Chance that a Student t of `freedom` degrees lies at least `|t|` from zero. */
export const studentTwoSided = (t: number, freedom: number): number =>
  incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)

/** Chance that a Student t of `freedom` degrees is at most `t`. */
export const studentBelow = (t: number, freedom: number): number => {
  const tail = studentTwoSided(t, freedom) / 2
  return t > 0 ? 1 - tail : tail
}

const bisect = (target: number, low: number, high: number, cumulative: (x: number) => number): number => {
  let [from, to] = [low, high]
  for (let step = 0; step < 80; step += 1) {
    const middle = (from + to) / 2
    if (cumulative(middle) < target) from = middle
    else to = middle
  }
  return (from + to) / 2
}

/** The t that a share of `share` lies below. */
export const studentQuantile = (share: number, freedom: number): number =>
  bisect(share, -1e4, 1e4, (t) => studentBelow(t, freedom))

/** Chance that a standard normal is at most `z`, within 1e-7. */
export const normalBelow = (z: number): number => 0.5 * complementaryError(-z / Math.SQRT2)

/** Complementary error function by the Chebyshev fit of Numerical Recipes §6.2, relative error below 1.2e-7. */
const complementaryError = (x: number): number => {
  const t = 1 / (1 + 0.5 * Math.abs(x))
  const powers = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ]
  const series = powers.reduceRight((total, power) => total * t + power, 0)
  const tail = t * Math.exp(-x * x + series)
  return x >= 0 ? tail : 2 - tail
}

/** The z that a share of `share` lies below. */
export const normalQuantile = (share: number): number => bisect(share, -10, 10, normalBelow)
