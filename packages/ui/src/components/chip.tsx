import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

export interface ChipProps extends ComponentProps<'span'> {
  /** focus tints it for what the app understood, such as a time; event for outside events. */
  tone?: 'plain' | 'focus' | 'event'
}

const tones = {
  plain: 'bg-veil text-muted',
  focus: 'chip-focus text-focus-words',
  event: 'chip-event text-event-words',
}

export function Chip({ tone = 'plain', className, ...rest }: ChipProps) {
  return (
    <span
      {...rest}
      data-slot="chip"
      className={classNames(
        'inline-flex items-center rounded-chip px-2.5 py-0.5 text-small whitespace-nowrap',
        tones[tone],
        className,
      )}
    />
  )
}
