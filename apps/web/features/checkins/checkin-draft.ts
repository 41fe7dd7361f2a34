/** A check-in while it is being made: two taps, in either order. Pure. */
export interface Feeling {
  readonly mood: number
  readonly energy: number
}

export interface CheckinDraft {
  readonly feeling: Feeling | null
  /** null until the slider is touched. */
  readonly focus: number | null
}

export interface CheckinValues extends Feeling {
  readonly focus: number
}

export const emptyDraft: CheckinDraft = { feeling: null, focus: null }

/** Where an untouched slider stands. */
export const middleOfScale = 50

/** "Log it": the feeling, with the focus as the slider shows it. null while the feeling is missing. */
export const whenAsked = ({ feeling, focus }: CheckinDraft): CheckinValues | null =>
  feeling && { ...feeling, focus: focus ?? middleOfScale }

/** The hand let go: logged only once both are said, so that a first tap never logs a guess. */
export const whenReleased = ({ feeling, focus }: CheckinDraft): CheckinValues | null =>
  feeling && focus !== null ? { ...feeling, focus } : null
