import { counted } from '../counted.ts'
import { spoken } from '../spoken.ts'

const thoughts = counted('en', { one: 'One thought', other: (count) => `${String(count)} thoughts` })

export const capture = spoken('capture', {
  region: 'Capture',
  label: 'Keep a thought',
  placeholder: 'Keep a thought',
  submit: 'Keep it',
  key: 'C',
  several: (count: number) => `Keeps ${String(count)} thoughts`,
  kept: (count: number) => `${thoughts(count)} kept.`,
  keptOne: 'One thought kept',
  keptFor: (when: string) => `Kept for ${when}`,
  onDevice: (count: number) =>
    `${thoughts(count)} saved on this device, to be sent when the server answers again.`,
  refusedHeading: 'Kept on this device, not accepted by the server',
  refusedText: 'Your words are safe here. Copy or edit them, or remove them from this device.',
  edit: 'Edit',
  remove: 'Remove',
})
