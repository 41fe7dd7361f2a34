/** What was written, the title that is left, and what was understood (`summaryOf`; empty for nothing). */
export type Case = readonly [text: string, title: string, summary: string]
