import { classNames } from './class-names.ts'
import { SunMark } from './sun-mark.tsx'

export interface BrandProps {
  name?: string | undefined
  className?: string | undefined
}

export function Brand({ name = 'Sol OS', className }: BrandProps) {
  return (
    <span data-slot="brand" className={classNames('inline-flex items-center gap-3 font-strong', className)}>
      <SunMark className="size-5" />
      {name}
    </span>
  )
}
