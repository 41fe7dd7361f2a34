import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface NoticeProps {
  tone: 'info' | 'problem'
  children: ReactNode
  /** One act that helps, such as a Button. */
  action?: ReactNode
  className?: string | undefined
}

const looks = {
  info: { Icon: Info, role: 'status', edge: 'border-line-strong', tint: 'text-focus-words' },
  problem: { Icon: CircleAlert, role: 'alert', edge: 'border-event', tint: 'text-event-words' },
} as const

/** Words where they belong: what happened, what is safe, what to do. Announced when it appears. */
export function Notice({ tone, children, action, className }: NoticeProps) {
  const { Icon, role, edge, tint } = looks[tone]
  return (
    <div
      role={role}
      data-slot="notice"
      data-tone={tone}
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-button border bg-surface-solid px-4 py-3',
        edge,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-60 gap-3">
        <Icon aria-hidden="true" className={classNames('mt-0.5 size-5 shrink-0', tint)} />
        <div className="min-w-0">{children}</div>
      </div>
      {action}
    </div>
  )
}
