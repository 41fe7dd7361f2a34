'use client'
import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { feelingAt, middle, moveByKey, type Axis, type Feeling } from '../geometry/pad.ts'
import { wordFor } from '../geometry/range.ts'
import { classNames } from './class-names.ts'

export type { Feeling }

export interface MoodPadLabels {
  /** The question the pad asks: How bright, how steady? */
  pad: string
  mood: string
  energy: string
  /** The four corners. */
  tense: string
  bright: string
  flat: string
  calm: string
  /** What a value is called aloud, from low to high. */
  moodWords: readonly string[]
  energyWords: readonly string[]
  /** Said aloud before a first choice. */
  unset: string
}

export interface MoodPadProps {
  /** mood runs left to right, energy bottom to top, both 0–100; null while nothing is said yet. */
  value: Feeling | null
  onChange: (value: Feeling) => void
  /** The hand let go. */
  onRelease?: ((value: Feeling) => void) | undefined
  labels: MoodPadLabels
  className?: string | undefined
}

const corners = ['tense', 'bright', 'flat', 'calm'] as const

/** A finger that comes down beside the handle may want to scroll: it is heard only when it lifts as a tap. */
const grips = (event: PointerEvent): boolean =>
  event.pointerType !== 'touch' || (event.target as Element).matches('[data-slot="mood-pad-handle"]')

const sliderProps = (axis: Axis, value: Feeling | null, labels: MoodPadLabels, words: readonly string[]) => ({
  type: 'range',
  min: 0,
  max: 100,
  value: (value ?? middle)[axis],
  'aria-label': labels[axis],
  'aria-orientation': axis === 'mood' ? ('horizontal' as const) : ('vertical' as const),
  'aria-valuetext': value ? `${wordFor(value[axis], words)}, ${value[axis]}` : labels.unset,
  'data-axis': axis,
  className: 'mood-pad-slider',
})

/** Mood and energy in one gesture: press or drag anywhere, or use the arrow keys (Shift for big steps). */
export function MoodPad({ value, onChange, onRelease, labels, className }: MoodPadProps) {
  const plane = useRef<HTMLDivElement>(null)
  const sliders = { mood: useRef<HTMLInputElement>(null), energy: useRef<HTMLInputElement>(null) }
  const current = value ?? middle

  const gripped = useRef(false)
  // Through the CSSOM, not as a style prop: the exported page may not carry style attributes.
  useLayoutEffect(() => {
    plane.current?.style.setProperty('--mood', String(current.mood))
    plane.current?.style.setProperty('--energy', String(current.energy))
  }, [current.mood, current.energy])

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown' && event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId)
      gripped.current = grips(event)
    }
    const lifted = event.type === 'pointerup'
    const heard = event.currentTarget.hasPointerCapture(event.pointerId) && (gripped.current || lifted)
    if (!heard || !plane.current) return
    const feeling = feelingAt(event.clientX, event.clientY, plane.current.getBoundingClientRect())
    onChange(feeling)
    if (lifted) onRelease?.(feeling)
  }
  const onKeyDown = (axis: Axis) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = moveByKey(current, event.key, event.shiftKey, axis)
    if (!move) return
    event.preventDefault()
    onChange(move.feeling)
    sliders[move.axis].current?.focus()
  }
  const sliderFor = (axis: Axis, words: readonly string[]) => (
    <input
      {...sliderProps(axis, value, labels, words)}
      ref={sliders[axis]}
      onChange={(event) => onChange({ ...current, [axis]: event.target.valueAsNumber })}
      onKeyDown={onKeyDown(axis)}
    />
  )
  return (
    <div
      role="group"
      aria-label={labels.pad}
      data-slot="mood-pad"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerUp={onPointer}
      className={classNames('mood-pad', className)}
    >
      {sliderFor('mood', labels.moodWords)}
      {sliderFor('energy', labels.energyWords)}
      {corners.map((corner) => (
        <span key={corner} aria-hidden="true" data-corner={corner}>
          {labels[corner]}
        </span>
      ))}
      <div ref={plane} className="mood-pad-inset">
        <div data-slot="mood-pad-handle" data-unset={!value || undefined} />
      </div>
    </div>
  )
}
