import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

export interface ChoiceButtonProps extends ComponentProps<'button'> {
  /** It is what is chosen now. */
  chosen?: boolean | undefined
}

/** A small choice among others, in a row. With `aria-expanded` it opens a row of its own. */
export function ChoiceButton({ chosen, className, ...rest }: ChoiceButtonProps) {
  return (
    <button
      type="button"
      data-slot="choice-button"
      aria-pressed={chosen}
      {...rest}
      className={classNames('capture-choice', className)}
    />
  )
}
