/** Which of Sol's few lines fits the moment. Pure; the lines follow the rules for Sol's language. */
import type { Today } from '@sol/contracts/today'
import { words } from '../../words/words.ts'

/** At or below this mood Sol speaks plainly and warmly, without images. */
const lowMood = 25

/** The last two hours before wind-down. */
const eveningLength = 2 * 60 * 60_000

/** @param now the server's clock, epoch milliseconds */
export const solLine = (today: Today, now: number): string => {
  const mood = today.checkins.at(-1)?.mood
  if (mood !== undefined && mood <= lowMood) return words.sol.low
  if (today.focus) return words.sol.focus
  if (Date.parse(today.windDownAt) - now < eveningLength) return words.sol.evening
  if (today.done.length > 0) return words.sol.somethingDone
  if (today.open.length === 0) return words.sol.empty
  return today.checkins.length > 0 || today.sessions.length > 0 ? words.sol.underway : words.sol.fresh
}
