/**
 * Requests that ask for the same thing at the same time get one result. Tabs that wake up together do not arrive together,
 * so the work waits until nobody has joined for a moment; nobody can know its result before it is done.
 */
import { setImmediate as loopTurn, setTimeout as pause } from 'node:timers/promises'

interface Flight<Result> {
  readonly result: Promise<Result>
  readonly startedAt: number
  joined: number
  /** Requests that joined and have not been answered yet. */
  unanswered: number
}

export interface SingleFlight<Result> {
  readonly size: number
  /**
   * Joins the flight of `key`, or starts one. It stays open until every request that joined has been answered.
   * @param answered settles once the answer has left; left out: together with the result.
   */
  join(key: string, now: Date, work: () => Promise<Result>, answered?: Promise<unknown>): Promise<Result>
}

const quietMilliseconds = 15
const mostQuietWaits = 20
/** However many keep joining, a flight takes nobody on after this long; a request lives 15 s at most. */
const longestMilliseconds = 15_000

/** Until nobody has joined for a moment. */
const gathered = async (flight: Pick<Flight<unknown>, 'joined'>): Promise<void> => {
  for (let wait = 0; wait < mostQuietWaits; wait += 1) {
    const { joined } = flight
    await pause(quietMilliseconds)
    // When the event loop was held up, timers fire before the sockets are read: accept, then read, what has come.
    await loopTurn()
    await loopTurn()
    await loopTurn()
    if (flight.joined === joined) return
  }
}

export const makeSingleFlight = <Result>(): SingleFlight<Result> => {
  const flights = new Map<string, Flight<Result>>()

  const current = (key: string, now: Date): Flight<Result> | undefined => {
    const flight = flights.get(key)
    return flight && Math.abs(now.getTime() - flight.startedAt) < longestMilliseconds ? flight : undefined
  }

  const start = (key: string, now: Date, work: () => Promise<Result>): Flight<Result> => {
    const counts = { startedAt: now.getTime(), joined: 0, unanswered: 0 }
    const flight: Flight<Result> = Object.assign(counts, { result: gathered(counts).then(work) })
    flights.set(key, flight)
    return flight
  }

  const settle = async (key: string, flight: Flight<Result>, answered: Promise<unknown> | undefined) => {
    await Promise.allSettled([flight.result, answered])
    flight.unanswered -= 1
    if (flight.unanswered === 0 && flights.get(key) === flight) flights.delete(key)
  }

  return {
    get size() {
      return flights.size
    },
    join: (key, now, work, answered) => {
      const flight = current(key, now) ?? start(key, now, work)
      flight.joined += 1
      flight.unanswered += 1
      void settle(key, flight, answered)
      return flight.result
    },
  }
}
