/** Noise as numbers between -1 and 1. Pure: chance is passed in. The end of each goes over into its beginning. */
export type NoiseName = 'brown' | 'pink' | 'rain'

/** A number from 0 up to 1. */
export type Chance = () => number

/** A small generator (xorshift32) from one seed: the same seed makes the same noise. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const white = (chance: Chance): number => chance() * 2 - 1

/** Each step wanders a little from the one before and leaks back to the middle. */
const brownSource = (chance: Chance) => {
  let last = 0
  return () => {
    last = (last + 0.02 * white(chance)) / 1.02
    return last * 3.2
  }
}

/** Paul Kellet's filter: equal energy in every octave. */
const pinkSource = (chance: Chance) => {
  const poles = [0.99765, 0.963, 0.57]
  const gains = [0.099046, 0.2965164, 1.0526913]
  const state = [0, 0, 0]
  return () => {
    const input = white(chance)
    let sum = input * 0.1848
    for (let at = 0; at < poles.length; at += 1) {
      state[at] = (poles[at] ?? 0) * (state[at] ?? 0) + input * (gains[at] ?? 0)
      sum += state[at] ?? 0
    }
    return sum * 0.11
  }
}

/** Drops a second. */
const drops = 26

/** A soft hiss, and drops that ring for a moment. */
const rainSource = (chance: Chance, rate: number) => {
  const hiss = pinkSource(chance)
  let before = 0
  let drop = 0
  let pitch = 0
  let turn = 0
  return () => {
    const now = hiss()
    const bright = now - 0.85 * before
    before = now
    if (chance() < drops / rate) {
      drop = 0.05 + 0.16 * chance() ** 3
      pitch = (700 + 2_600 * chance()) / rate
      turn = 0
    }
    drop *= 1 - 90 / rate
    turn += pitch
    return bright * 0.9 + drop * Math.sin(2 * Math.PI * turn)
  }
}

const sources = { brown: brownSource, pink: pinkSource, rain: rainSource }

/** Seconds in which the end fades over into the beginning. */
const seam = 0.5

const bounded = (value: number): number => Math.max(-1, Math.min(1, value))

/** @param seconds its length; @param rate samples a second */
export const noise = (
  name: NoiseName,
  { seconds, rate, chance }: { readonly seconds: number; readonly rate: number; readonly chance: Chance },
): Float32Array<ArrayBuffer> => {
  const length = Math.round(seconds * rate)
  const over = Math.round(Math.min(seam, seconds / 4) * rate)
  const next = sources[name](chance, rate)
  const raw = Float32Array.from({ length: length + over }, next)
  const made = new Float32Array(length)
  for (let at = 0; at < length; at += 1) {
    // Equal power, so that the seam is neither louder nor softer.
    const turn = at < over ? (at / over) * (Math.PI / 2) : Math.PI / 2
    const tail = at < over ? (raw[length + at] ?? 0) : 0
    made[at] = bounded((raw[at] ?? 0) * Math.sin(turn) + tail * Math.cos(turn))
  }
  return made
}
