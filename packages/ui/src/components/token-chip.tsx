import { X } from 'lucide-react'

export interface TokenChipProps {
  /** What was understood, in plain words. */
  label: string
  /** What pressing does, for assistive technology and as a tooltip. */
  action: string
  /** It goes at the next Backspace. */
  armed?: boolean | undefined
  onPress: () => void
}

/** Something that was understood in a text. Pressing it leaves the words and takes the understanding back. */
export function TokenChip({ label, action, armed, onPress }: TokenChipProps) {
  return (
    <button
      type="button"
      data-slot="token-chip"
      data-armed={armed || undefined}
      aria-label={`${label}. ${action}`}
      title={action}
      onClick={onPress}
      className="token-chip"
    >
      {label}
      <X aria-hidden="true" />
    </button>
  )
}
