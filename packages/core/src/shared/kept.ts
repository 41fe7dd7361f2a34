/** The trash and the history are kept as long as they are promised. */
const keptDays = 30
const dayMilliseconds = 86_400_000

/** What went into the trash or was changed before this moment may go for good. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - keptDays * dayMilliseconds)
