/** Requests that ask for the same thing while it is being done get the one result. */

interface Flight<Result> {
  readonly result: Promise<Result>
  readonly startedAt: number
  /** Requests that joined and have not been answered yet. */
  unanswered: number
}

export interface SingleFlight<Result> {
  readonly size: number
  /**
   * Joins the flight of `key`, or starts one. It stays open until every request that joined has been answered, since
   * until then none of them can know the result.
   * @param answered settles once the answer has left; left out: together with the result.
   */
  join(key: string, now: Date, work: () => Promise<Result>, answered?: Promise<unknown>): Promise<Result>
}

/** However many keep joining, a flight takes nobody on after this long; a request lives 15 s at most. */
const longestMilliseconds = 15_000

export const makeSingleFlight = <Result>(): SingleFlight<Result> => {
  const flights = new Map<string, Flight<Result>>()

  const current = (key: string, now: Date): Flight<Result> | undefined => {
    const flight = flights.get(key)
    return flight && Math.abs(now.getTime() - flight.startedAt) < longestMilliseconds ? flight : undefined
  }

  const start = (key: string, now: Date, work: () => Promise<Result>): Flight<Result> => {
    const flight = { result: work(), startedAt: now.getTime(), unanswered: 0 }
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
      flight.unanswered += 1
      void settle(key, flight, answered)
      return flight.result
    },
  }
}
