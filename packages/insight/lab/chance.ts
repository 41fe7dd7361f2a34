/** Seeded chance for the laboratory; on purpose not the engine's. */

export class Chance {
  #state: [number, number, number, number]

  /** sfc32 (Chris Doty-Humphrey, PractRand), seeded from two numbers. */
  constructor(seed: number, stream = 0) {
    this.#state = [seed >>> 0, stream >>> 0, 0x9e3779b9, 1]
    for (let warm = 0; warm < 15; warm += 1) this.uniform()
  }

  uniform(low = 0, high = 1): number {
    const [a, b, c, d] = this.#state
    const out = (a + b + d) >>> 0
    this.#state = [
      (b ^ (b >>> 9)) >>> 0,
      (c + (c << 3)) >>> 0,
      (((c << 21) | (c >>> 11)) + out) >>> 0,
      (d + 1) >>> 0,
    ]
    return low + (high - low) * (out / 4_294_967_296)
  }

  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.uniform())
  }

  happens(share: number): boolean {
    return this.uniform() < share
  }

  integer(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1))
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)] as T
  }
}
