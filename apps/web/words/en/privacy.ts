import { spoken } from '../spoken.ts'

export const privacy = spoken('privacy', {
  title: 'How your words are kept',
  encrypted: 'Encrypted on the server',
  encryptedThings: [
    'Notes of tasks and of repeating tasks',
    'Notes of check-ins, and the line about a day',
    'What is parked or left for next time in a focus session',
    'The history of changes, with everything in it',
  ],
  readable: 'Readable in the database',
  readableThings: [
    'Titles, steps, tags, projects and blocks, so that they can be searched and sorted',
    'First moves, and what a task waits for',
    'Days, times, estimates, and the numbers of check-ins',
  ],
  protects:
    'A stolen copy of the database or of a backup cannot be read. Whoever controls the running server can read everything, since it opens your words to show them.',
  besideData:
    'Here the key lies on the same disk as the data. Someone who has the whole disk has both. An encrypted disk, or a key kept elsewhere, protects against that.',
  apart: 'Here the key lies apart from the data, as far as this server can see.',
  device: 'What waits on this device to be sent is not encrypted until it has reached the server.',
})
