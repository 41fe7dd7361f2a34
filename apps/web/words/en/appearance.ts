import { spoken } from '../spoken.ts'

export const appearance = spoken('appearance', {
  heading: 'Appearance',
  close: 'Close',
  theme: 'Theme',
  themes: { system: 'As this device', night: 'Night', day: 'Day', contrast: 'High contrast', plain: 'Plain' },
  motion: 'Movement',
  glass: 'Glass',
  glassHint: 'Panels let the sky through.',
  sound: 'Sound',
  celebration: 'Light when something is done',
  textSize: 'Text size',
  textSizes: { 0: 'Usual', 1: 'Larger', 2: 'Large', 3: 'Largest' },
  spacing: 'Spacing',
  spacings: { 0: 'Usual', 1: 'More', 2: 'Most' },
  plainFont: 'The font of this device',
  language: 'Language',
  asDevice: 'Follow this device again',
  asDeviceHint: 'Theme, movement and glass are as this device asks.',
})
