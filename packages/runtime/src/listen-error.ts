/** What Node says when a port cannot be taken, as a sentence. */
import { codeOf, StartError } from './start-error.ts'

interface Place {
  readonly host: string
  readonly port: number
}

const sentences: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program (or by Sol OS itself); stop that one, or choose another port with PORT.`,
  EACCES: ({ port }) => `Port ${port} may not be used by this account; choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: ({ host }) =>
    `The address ${host} does not belong to this computer; choose another one with HOST.`,
  ENOTFOUND: ({ host }) => `The name ${host} is unknown here; give an IP address in HOST.`,
}

/** The failure of `listen()` as a StartError where there is something to do about it; anything else as it is. */
export const listenError = (error: unknown, place: Place): unknown => {
  const sentence = sentences[codeOf(error)]
  return sentence ? new StartError(sentence(place), { cause: error }) : error
}
