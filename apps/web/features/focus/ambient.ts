/**
 * The sound while focusing, made on this device: a buffer of noise that goes round. No file, no worklet, nothing that a
 * content policy would have to allow. Off until it is asked for.
 */
import { Listeners } from '../../lib/listeners.ts'
import { chanceFrom, noise, type NoiseName } from './noise.ts'

/** Long enough that nobody hears it come round. */
const seconds = 20
/** Seconds of fading in, out and between volumes. */
const fadeIn = 2.5
const fadeOut = 0.8
const glide = 0.1

interface Voice {
  readonly source: AudioBufferSourceNode
  readonly gain: GainNode
}

/** Ears hear loudness in steps of a ratio: the square makes the slider even. Never louder than half. */
const gainOf = (volume: number): number => 0.5 * (volume / 100) ** 2

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1

class Ambient {
  readonly #listeners = new Listeners()
  #context: AudioContext | undefined
  #voice: Voice | undefined
  #playing: NoiseName | null = null

  readonly subscribe = this.#listeners.add
  readonly playing = (): NoiseName | null => this.#playing

  /** Within a press, which browsers ask for before they let a page be heard. */
  readonly play = (name: NoiseName, volume: number): void => {
    if (typeof AudioContext === 'undefined') return
    this.#fade()
    this.#context ??= new AudioContext()
    void this.#context.resume()
    this.#voice = this.#begin(this.#context, name, volume)
    this.#tell(name)
  }

  readonly setVolume = (volume: number): void => {
    if (!this.#context || !this.#voice) return
    this.#voice.gain.gain.setTargetAtTime(gainOf(volume), this.#context.currentTime, glide)
  }

  readonly stop = (): void => {
    this.#fade()
    this.#tell(null)
  }

  #begin(context: AudioContext, name: NoiseName, volume: number): Voice {
    const rate = context.sampleRate
    const buffer = new AudioBuffer({ length: Math.round(seconds * rate), sampleRate: rate })
    buffer.copyToChannel(noise(name, { seconds, rate, chance: chanceFrom(seed()) }), 0)
    const source = new AudioBufferSourceNode(context, { buffer, loop: true })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setTargetAtTime(gainOf(volume), context.currentTime, fadeIn / 3)
    source.connect(gain).connect(context.destination)
    source.start()
    return { source, gain }
  }

  #fade(): void {
    const { currentTime } = this.#context ?? {}
    if (!this.#voice || currentTime === undefined) return
    const { source, gain } = this.#voice
    gain.gain.cancelScheduledValues(currentTime)
    gain.gain.setTargetAtTime(0, currentTime, fadeOut / 4)
    source.stop(currentTime + fadeOut)
    this.#voice = undefined
  }

  #tell(playing: NoiseName | null): void {
    this.#playing = playing
    this.#listeners.tell()
  }
}

export const ambient = new Ambient()
