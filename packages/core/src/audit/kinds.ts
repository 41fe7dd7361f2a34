/** What is written down about an account. Numbers, ids and codes only: never what a person wrote. */
export type AuditKind =
  /** A sealed value did not open: changed, moved, rolled back, or without its key. */
  | 'record.unreadable'
  /** Everything is sealed with a new data key. */
  | 'keys.rotated'
