/** Minuten, wie man sie liest: `45 Min.`, `1 Std. 20 Min.`. */
export const minutesText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} Min.`
  return rest === 0 ? `${String(hours)} Std.` : `${String(hours)} Std. ${String(rest)} Min.`
}
