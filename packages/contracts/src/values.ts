/** The small shared pieces of every shape: ids, times, days, scales, texts, pages. All bounded. */
import * as z from 'zod/mini'

/** Ids are UUIDs; a client that makes its own uses version 7 (time-ordered). */
export const Id = z.uuid()

/** An instant: ISO 8601 with offset, as `2026-11-23T06:02:00.000Z` or `…+01:00`. */
export const Instant = z.iso.datetime({ offset: true }).check(z.maxLength(40))

/** A solar day in the person's zone, `YYYY-MM-DD`. */
export const Day = z.iso.date()

/** A time on the wall, `HH:MM`. */
export const WallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time as HH:MM'))

/** A scale from 0 to 100, whole numbers. */
export const Scale = z.int().check(z.minimum(0), z.maximum(100))

/** Grows by one at every change of a row; served as the strong ETag `"v<version>"`. */
export const Version = z.int().check(z.minimum(1))

/** Control characters that PostgreSQL or a screen cannot hold; line feed and tab stay. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const clean = (text: string) => text.replaceAll('\r\n', '\n').toWellFormed().replace(unprintable, '')

/** Text of one line, 1 to `max` UTF-16 units after trimming; line breaks become spaces. */
export const line = (max: number) =>
  z.string().check(
    z.overwrite((text) =>
      clean(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ),
    z.minLength(1),
    z.maxLength(max),
  )

/** Text of several lines, up to `max` UTF-16 units; may be empty. */
export const prose = (max: number) => z.string().check(z.overwrite(clean), z.maxLength(max))

const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** An IANA time zone name, as `Europe/Berlin`. */
export const TimeZone = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(64),
    z.refine(isTimeZone, 'Expected a time zone name such as Europe/Berlin'),
  )

/** What every list takes: at most 100 items, and the cursor that the page before gave. */
export const PageQuery = z.strictObject({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type PageQuery = z.infer<typeof PageQuery>

/** What every list answers. `nextCursor` is null on the last page. */
export const page = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) })

export const IdParams = z.strictObject({ id: Id })
