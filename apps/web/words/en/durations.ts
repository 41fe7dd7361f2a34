import { counted } from '../counted.ts'

/** Minutes as people read them: `45 min`, `1 h 20 min`. */
export const minutesText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`
}

const tasksText = counted('en', { one: '1 task', other: (tasks) => `${String(tasks)} tasks` })

/** What an estimate usually becomes, as the engine words it. */
export const usuallyText = (estimate: number, usual: number, tasks: number): string =>
  `Your ${String(estimate)} min usually become ${String(usual)} (${tasksText(tasks)}).`
