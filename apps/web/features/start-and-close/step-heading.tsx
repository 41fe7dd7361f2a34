'use client'
import { useEffect, useRef } from 'react'
import { dayEnds as said } from '../../words/en/day-ends.ts'

/** The question; focus comes to it when the step changes, so that a screen reader hears where it is. */
export function StepHeading({ step, question }: { readonly step: number; readonly question: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step > 1) heading.current?.focus()
  }, [step])
  return (
    <div className="mb-5">
      <p className="text-small text-muted">{said.step(step)}</p>
      <h3 ref={heading} tabIndex={-1} className="text-title font-strong outline-none">
        {question}
      </h3>
    </div>
  )
}
