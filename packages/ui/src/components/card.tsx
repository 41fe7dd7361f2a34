import { useId, type HTMLAttributes, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** The quiet line above; it becomes the heading that names the section. */
  title?: ReactNode
  as?: 'section' | 'article' | 'aside' | 'div'
  /** h2 unless the card stands below another heading. */
  headingLevel?: 2 | 3 | undefined
}

export function Card({
  title,
  as: Element = 'section',
  headingLevel = 2,
  className,
  children,
  ...rest
}: CardProps) {
  const headingId = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <Element
      aria-labelledby={title ? headingId : undefined}
      {...rest}
      data-slot="card"
      className={classNames('rounded-card border border-line bg-surface p-5 wide:px-7 wide:py-6', className)}
    >
      {title && (
        <Heading id={headingId} data-slot="card-title" className="mb-2 text-small font-regular text-muted">
          {title}
        </Heading>
      )}
      {children}
    </Element>
  )
}
