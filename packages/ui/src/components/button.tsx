import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet'

export interface ButtonProps extends ComponentProps<'button'> {
  /** primary is the amber one: at most one on a screen. */
  variant?: ButtonVariant | undefined
  /** Decoration beside the words, never in their place. */
  icon?: ReactNode
  /** It is being done: stays focusable, ignores further presses, says so to assistive technology. */
  busy?: boolean | undefined
}

const shared =
  'inline-flex min-h-12 items-center justify-center gap-2.5 rounded-button text-center transition-[background-color,box-shadow,filter,color] duration-160 aria-busy:cursor-progress [&_svg]:size-[18px] [&_svg]:shrink-0'

const looks: Record<ButtonVariant, string> = {
  primary: 'button-sun px-6 py-2.5 font-strong text-on-accent',
  secondary: 'bg-veil px-6 py-2.5 font-medium text-foreground hover:bg-veil-strong',
  quiet: 'px-3 py-2.5 font-medium text-muted hover:bg-veil hover:text-foreground',
}

/** The look of a button for something that is not one, such as a link. */
export const buttonLook = (variant: ButtonVariant = 'secondary'): string =>
  classNames('button', shared, looks[variant])

const ignore = (event: MouseEvent): void => {
  event.preventDefault()
}

export function Button({ variant, icon, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      data-slot="button"
      aria-busy={busy || undefined}
      onClick={busy ? ignore : onClick}
      className={classNames(buttonLook(variant), className)}
    >
      {icon && (
        <span aria-hidden="true" data-slot="button-icon" className="inline-flex">
          {icon}
        </span>
      )}
      {children}
    </button>
  )
}
