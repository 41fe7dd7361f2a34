/** What goes into a capture and what comes out of it. Days are solar days, `YYYY-MM-DD`; times are `HH:MM` on the wall. */

export type Energy = 'low' | 'medium' | 'high'

export interface KnownProject {
  readonly id: string
  readonly title: string
}

export interface CaptureContext {
  /** The moment of the capture. */
  readonly now: Date
  /** IANA name, as `Europe/Berlin`; an unknown one is read as UTC. */
  readonly timeZone: string
  /** The hour on the wall at which a solar day begins; 5 when it is left out. */
  readonly dayCutOffHour?: number
  /** The person's projects, for `+name`. */
  readonly projects?: readonly KnownProject[]
  /** The person's tags: a tag that differs from one of them only in case is written as that one. */
  readonly tags?: readonly string[]
  /**
   * The language that the person writes in (BCP 47), English when it is left out. In any other language words for dates
   * stay text, because half-understood words do harm; sigils, durations, `17:00` and `2026-12-03` are read in all.
   */
  readonly language?: string
}

export interface When {
  /** null: only a time was written. */
  readonly day: string | null
  /** null: only a day was written. */
  readonly time: string | null
}

export interface Repeat {
  /** RFC 5545 without DTSTART, days only, as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH`. */
  readonly rule: string
  /** By the calendar, or so long after the last one was completed. */
  readonly basis: 'calendar' | 'completion'
}

export type ProjectChoice = { readonly id: string; readonly title: string } | { readonly newTitle: string }

interface Span {
  /** UTF-16 offsets into the captured text; `end` is the first one after it. */
  readonly start: number
  readonly end: number
  /** The words as they were written. */
  readonly text: string
  /** The same in plain words, as `tomorrow 9:00`. */
  readonly label: string
}

/** A piece of the text that was understood. */
export type Token = Span &
  (
    | { readonly kind: 'tag'; readonly value: string }
    | { readonly kind: 'project'; readonly value: ProjectChoice }
    | { readonly kind: 'estimate'; readonly value: number }
    | { readonly kind: 'when'; readonly value: When }
    | { readonly kind: 'deadline'; readonly value: When }
    | { readonly kind: 'energy'; readonly value: Energy }
    | { readonly kind: 'repeat'; readonly value: Repeat }
  )

export type TokenKind = Token['kind']

export interface Capture {
  /** What is left of the text, never empty unless the text is. */
  readonly title: string
  /** In the order of the text, never overlapping. */
  readonly tokens: readonly Token[]
  readonly tags: readonly string[]
  readonly projectId: string | null
  /** The title of a project that does not exist yet (`+"Garden shed"`). */
  readonly newProject: string | null
  /** 1 to 1,440. */
  readonly estimateMinutes: number | null
  /** With a `rule`, the first day of it. */
  readonly plannedDay: string | null
  readonly plannedTime: string | null
  readonly deadlineDay: string | null
  readonly deadlineTime: string | null
  readonly energy: Energy | null
  readonly rule: string | null
  readonly ruleBasis: Repeat['basis'] | null
}
