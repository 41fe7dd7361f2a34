/** The same as in the contract, which stays out of the app; a test holds the two together. */
export const dayLineMaximum = 280
