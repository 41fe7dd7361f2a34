/**
 * Statements that PostgreSQL plans once per connection instead of at every call. For the few that run all the time:
 * the list and the check-in need half the time of both processes this way.
 */
import type { Db } from '@sol/db/client'

/**
 * @param build writes the query with `sql.placeholder` for what varies and ends in `.prepare('<a name of its own>')`
 * @returns the prepared query of a database or transaction, built at its first use
 */
export const prepared = <Query>(build: (db: Db) => Query): ((db: Db) => Query) => {
  const queries = new WeakMap<Db, Query>()
  return (db) => {
    const query = queries.get(db) ?? build(db)
    queries.set(db, query)
    return query
  }
}
