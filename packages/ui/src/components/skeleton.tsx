import { classNames } from './class-names.ts'

export interface SkeletonProps {
  /** Lines of body text it stands for; left out, one block sized by className. */
  lines?: number | undefined
  className?: string | undefined
}

/** Holds the place of what is coming, in its real size; silent to assistive technology. */
export function Skeleton({ lines, className }: SkeletonProps) {
  if (lines === undefined) {
    return (
      <div
        aria-hidden="true"
        data-slot="skeleton"
        className={classNames('rounded-chip bg-veil', className)}
      />
    )
  }
  return (
    <div aria-hidden="true" data-slot="skeleton" className={className}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="flex h-[1.5em] items-center last:w-3/5">
          <div className="h-[0.75em] w-full rounded-chip bg-veil" />
        </div>
      ))}
    </div>
  )
}
