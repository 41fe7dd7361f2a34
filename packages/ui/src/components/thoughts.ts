/** The thoughts in a field: one a line, without the empty ones. */
export const thoughtsIn = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
