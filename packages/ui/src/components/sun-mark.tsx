import { classNames } from './class-names.ts'

/** The small sun: Sol's sign and the brand's. Decoration; words stand beside it. */
export function SunMark({ className }: { className?: string | undefined }) {
  return <span aria-hidden="true" data-slot="sun-mark" className={classNames('sun-mark', className)} />
}
