'use client'
import { useId, type KeyboardEvent, type PointerEvent } from 'react'
import { bigStep, smallStep } from '../geometry/pad.ts'
import { clamp, wordFor } from '../geometry/range.ts'

export interface SliderProps {
  label: string
  /** 0–100; null while nothing is said yet. */
  value: number | null
  onChange: (value: number) => void
  /** The hand let go: a good moment to save. Not called for keys, where no step is the last one. */
  onRelease?: ((value: number) => void) | undefined
  minLabel: string
  maxLabel: string
  /** What a value is called aloud, from low to high; with them every step is heard in words. */
  words?: readonly string[] | undefined
  /** Said aloud while value is null. */
  unsetText?: string | undefined
  className?: string | undefined
}

const sideways: Record<string, number | undefined> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
}

export function Slider({
  label,
  value,
  onChange,
  onRelease,
  minLabel,
  maxLabel,
  words,
  unsetText,
  className,
}: SliderProps) {
  const id = useId()
  const spoken = value === null ? unsetText : words && `${wordFor(value, words)}, ${value}`
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = sideways[event.key]
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(clamp((value ?? 50) + direction * (event.shiftKey ? bigStep : smallStep), 0, 100))
  }
  const onPointerUp = (event: PointerEvent<HTMLInputElement>) => {
    const released = event.currentTarget.valueAsNumber
    // A press exactly in the middle changes nothing for the browser, yet it says fifty.
    if (value === null) onChange(released)
    onRelease?.(released)
  }
  return (
    <div data-slot="slider" className={className}>
      <label htmlFor={id} className="block text-small text-muted">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={value ?? 50}
        data-unset={value === null || undefined}
        aria-valuetext={spoken}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={onPointerUp}
        onKeyDown={onKeyDown}
        className="slider-input"
      />
      <div aria-hidden="true" className="flex justify-between gap-4 text-small text-muted">
        <span>{minLabel}</span>
        <span>{maxLabel}</span>
      </div>
    </div>
  )
}
