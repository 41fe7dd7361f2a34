/** What was chosen to come first today. Pure. */
export const mostChosen = 3

/** What stands where the person put it is what they chose, as far as three go. */
export const chosenAtFirst = (placedIds: readonly string[], firstTaskId: string | null): string[] =>
  placedIds.length > 0 ? placedIds.slice(0, mostChosen) : firstTaskId === null ? [] : [firstTaskId]

export const toggled = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id)
    ? chosen.filter((one) => one !== id)
    : chosen.length < mostChosen
      ? [...chosen, id]
      : [...chosen]
