/** Makes the invented person through the same rules that serve real ones, each at its own moment. */
import { makeAccountsKit } from '@sol/core/accounts/kit'
import { register } from '@sol/core/accounts/registration'
import * as checkins from '@sol/core/checkins/checkins.service'
import * as focus from '@sol/core/focus/focus.service'
import { update } from '@sol/core/focus/update'
import { refresh } from '@sol/core/insights/refresh'
import type { Actor, Ctx } from '@sol/core/shared/context'
import * as tasks from '@sol/core/tasks/tasks.service'
import type { Runtime } from '@sol/runtime/runtime'
import { firstOfSeason, inventSeason } from './season.ts'
import { inventedPerson, twoWeeks, type Moment } from './two-weeks.ts'

const minute = 60_000

/** The moment on this computer's wall clock, which is the invented person's too. */
const instantOf = ({ daysAgo, at }: Moment, now: Date): Date => {
  if (typeof at === 'number') return new Date(now.getTime() - at * minute)
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const moment = new Date(now)
  moment.setDate(moment.getDate() - daysAgo)
  moment.setHours(hours, minutes, 0, 0)
  return moment
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

const enrol = async (runtime: Runtime, ctx: Ctx): Promise<Actor> => {
  const { secret, store, config } = runtime
  const kit = makeAccountsKit({ secret, store, publicUrl: config.publicUrl })
  const visitor = {
    ip: '127.0.0.1',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0',
    deviceProof: undefined,
  }
  const timeZone = localZone()
  const { signedIn } = await register({ ...ctx, kit }, null, { ...inventedPerson, timeZone, visitor })
  return { userId: signedIn.user.id, sessionId: signedIn.user.id, role: signedIn.user.role, timeZone }
}

/** Tasks by their titles, which the invented days use as names. */
type Known = Map<string, string>

const idOf = (known: Known, title: string): string => {
  const id = known.get(title)
  if (id === undefined) throw new Error(`The invented days use "${title}" before it is caught.`)
  return id
}

const patch = (id: string) => ({ params: { id }, ifMatch: undefined })

const live = async (contextAt: (now: Date) => Ctx, actor: Actor, known: Known, moment: Moment, at: Date) => {
  const { happens } = moment
  const ctx = contextAt(at)
  if ('caught' in happens) {
    const { caught: title, ...rest } = happens
    known.set(title, (await tasks.create(ctx, actor, { title, ...rest })).id)
  } else if ('finished' in happens) {
    await tasks.update(ctx, actor, { ...patch(idOf(known, happens.finished)), body: { status: 'done' } })
  } else if ('focusedOn' in happens) {
    const taskId = idOf(known, happens.focusedOn)
    const plannedMinutes = happens.planned ?? null
    const session = await focus.start(ctx, actor, { taskId, mode: 'countdown', plannedMinutes })
    const body = { outcome: 'finished', completeTask: happens.done ?? false } as const
    await update(contextAt(new Date(at.getTime() + happens.minutes * minute)), actor, {
      ...patch(session.id),
      body,
    })
  } else {
    await checkins.log(ctx, actor, happens)
  }
}

const endOf = (moment: Moment, at: Date) =>
  'minutes' in moment.happens ? new Date(at.getTime() + moment.happens.minutes * minute) : at

/** Stores the person with a season of notes, and with their last fourteen days up to `now`. */
export const inventPerson = async (runtime: Runtime, now = new Date()): Promise<void> => {
  const contextAt = (moment: Date): Ctx => ({
    db: runtime.db,
    jobs: runtime.jobs,
    log: runtime.log,
    vault: runtime.vault,
    now: moment,
  })
  const lived = twoWeeks
    .map((moment) => ({ moment, at: instantOf(moment, now) }))
    .filter(({ moment, at }) => endOf(moment, at) <= now)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
  const actor = await enrol(runtime, contextAt(firstOfSeason(now)))
  const known: Known = new Map()
  await inventSeason(contextAt, actor, now)
  for (const { moment, at } of lived) {
    await live(contextAt, actor, known, moment, at)
    // The forecast that the next check-in meets, as the job makes it after each.
    if ('mood' in moment.happens) await refresh(contextAt(at), actor)
  }
}
