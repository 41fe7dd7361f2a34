import { Said } from './said.tsx'

export const contentId = 'content'

/** The first stop of the keyboard. */
export function SkipLink() {
  return (
    <a
      href={`#${contentId}`}
      className="sr-only rounded-button bg-surface-solid px-4 py-3 focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
    >
      <Said feature="shell" text="skip" />
    </a>
  )
}
