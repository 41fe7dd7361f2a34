/** Brings a person to the capture field from outside of React's tree: the palette, a shortcut. */
import { Listeners } from './listeners.ts'

const listeners = new Listeners()

/** Opens the capture field where there is one and puts the caret in it. */
export const openCapture = listeners.tell

export const onOpenCapture = listeners.add
