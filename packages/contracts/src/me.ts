/** The person who is signed in. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Settings, SettingsChange } from './settings.ts'
import { Id, Instant, line, TimeZone, Version, WallTime } from './values.ts'

export const Role = z.enum(['admin', 'user'])
export type Role = z.infer<typeof Role>

export const DisplayName = line(80)

export const User = z.object({
  id: Id,
  email: z.string(),
  displayName: z.string(),
  role: Role,
  timeZone: z.string(),
  /** The usual waking and winding-down times: the two ends of the sun arc. */
  wakeTime: WallTime,
  windDownTime: WallTime,
  settings: Settings,
  createdAt: Instant,
  version: Version,
})
export type User = z.infer<typeof User>

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/me',
  tag: 'Me',
  summary: 'Read your profile and settings.',
  access: 'user',
  status: 200,
  response: User,
  versioned: true,
})

export const updateMe = endpoint({
  id: 'updateMe',
  method: 'PATCH',
  path: '/me',
  tag: 'Me',
  summary: 'Change your profile or settings; what is left out stays.',
  access: 'user',
  body: z.strictObject({
    displayName: z.optional(DisplayName),
    timeZone: z.optional(TimeZone),
    wakeTime: z.optional(WallTime),
    windDownTime: z.optional(WallTime),
    settings: z.optional(SettingsChange),
  }),
  status: 200,
  response: User,
  versioned: true,
  changes: ['me'],
})
