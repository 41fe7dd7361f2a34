/** Marks that turn the direction of everything after them: a person's words may hold some, pasted from elsewhere. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g

/** Words of a person for the middle of a sentence of ours, whose other words keep their order. */
export const inSentence = (words: string): string => words.replaceAll(turns, '')
