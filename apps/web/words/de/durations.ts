import { counted } from '../counted.ts'

/** Minuten, wie man sie liest: `45 Min.`, `1 Std. 20 Min.`. */
export const minutesText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} Min.`
  return rest === 0 ? `${String(hours)} Std.` : `${String(hours)} Std. ${String(rest)} Min.`
}

const tasksText = counted('de', { one: '1 Aufgabe', other: (tasks) => `${String(tasks)} Aufgaben` })

export const usuallyText = (estimate: number, usual: number, tasks: number): string =>
  `Aus ${String(estimate)} min werden meist ${String(usual)} (${tasksText(tasks)}).`
