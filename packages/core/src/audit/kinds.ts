/** What is written down about an account. Numbers, ids and codes only: never what a person wrote. */
export type AuditKind =
  /** A sealed value did not open: changed, moved, rolled back, or without its key. */
  | 'record.unreadable'
  /** A new data key was put in front. */
  | 'keys.replaced'
  /** Everything is sealed with the new data key. */
  | 'keys.rotated'
