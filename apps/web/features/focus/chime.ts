/** Two soft tones by Web Audio: no file to load, nothing to allow. */
const tones = [
  { frequency: 528, at: 0 },
  { frequency: 660, at: 0.35 },
]
const loudness = 0.12
const length = 1.6

const ring = (context: AudioContext, frequency: number, at: number): void => {
  const start = context.currentTime + at
  const tone = new OscillatorNode(context, { type: 'sine', frequency })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(loudness, start + 0.08)
  volume.gain.exponentialRampToValueAtTime(0.0001, start + length)
  tone.connect(volume).connect(context.destination)
  tone.start(start)
  tone.stop(start + length)
}

/** A browser that wants a gesture first stays silent; the page says the same in words. */
export const chime = (): void => {
  if (typeof AudioContext === 'undefined') return
  const context = new AudioContext()
  for (const { frequency, at } of tones) ring(context, frequency, at)
  setTimeout(() => void context.close(), 1000 * (length + 1))
}
