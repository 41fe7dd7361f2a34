import { X } from 'lucide-react'

export interface TagChipProps {
  name: string
  /** Left out, the tag is only shown. */
  onRemove?: (() => void) | undefined
  /** As "Remove tag home". */
  removeLabel?: string | undefined
}

/** A tag with its sign. */
export function TagChip({ name, onRemove, removeLabel }: TagChipProps) {
  return (
    <span
      data-slot="tag-chip"
      className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-chip bg-veil px-2.5 text-small text-muted"
    >
      <span className="truncate">#{name}</span>
      {onRemove && (
        <button
          type="button"
          onClick={onRemove}
          aria-label={removeLabel}
          className="-me-1.5 inline-grid size-6 place-items-center rounded-chip hover:bg-veil-strong hover:text-foreground"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </span>
  )
}
