/** Repeatable chance: the engine never asks the machine for randomness. */

export type Random = () => number

/** Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger 2017). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
