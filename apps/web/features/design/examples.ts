/** Every example of the design system by the name of its component; each arrives by itself. */
import { lazy, type ComponentType } from 'react'

const example = (load: () => Promise<{ Example: ComponentType }>) =>
  lazy(async () => ({ default: (await load()).Example }))

export const examples = {
  brand: example(() => import('@sol/ui/examples/brand.example')),
  button: example(() => import('@sol/ui/examples/button.example')),
  'capture-bar': example(() => import('@sol/ui/examples/capture-bar.example')),
  card: example(() => import('@sol/ui/examples/card.example')),
  chip: example(() => import('@sol/ui/examples/chip.example')),
  'choice-button': example(() => import('@sol/ui/examples/choice-button.example')),
  'command-list': example(() => import('@sol/ui/examples/command-list.example')),
  'focus-dial': example(() => import('@sol/ui/examples/focus-dial.example')),
  'key-cap': example(() => import('@sol/ui/examples/key-cap.example')),
  menu: example(() => import('@sol/ui/examples/menu.example')),
  'mood-pad': example(() => import('@sol/ui/examples/mood-pad.example')),
  'nav-rail': example(() => import('@sol/ui/examples/nav-rail.example')),
  notice: example(() => import('@sol/ui/examples/notice.example')),
  'password-field': example(() => import('@sol/ui/examples/password-field.example')),
  'room-horizon': example(() => import('@sol/ui/examples/room-horizon.example')),
  segments: example(() => import('@sol/ui/examples/segments.example')),
  'select-field': example(() => import('@sol/ui/examples/select-field.example')),
  sheet: example(() => import('@sol/ui/examples/sheet.example')),
  skeleton: example(() => import('@sol/ui/examples/skeleton.example')),
  slider: example(() => import('@sol/ui/examples/slider.example')),
  'sol-says': example(() => import('@sol/ui/examples/sol-says.example')),
  'sun-arc': example(() => import('@sol/ui/examples/sun-arc.example')),
  'sun-mark': example(() => import('@sol/ui/examples/sun-mark.example')),
  switch: example(() => import('@sol/ui/examples/switch.example')),
  'tag-chip': example(() => import('@sol/ui/examples/tag-chip.example')),
  'task-row': example(() => import('@sol/ui/examples/task-row.example')),
  'text-area': example(() => import('@sol/ui/examples/text-area.example')),
  'text-field': example(() => import('@sol/ui/examples/text-field.example')),
  'token-chip': example(() => import('@sol/ui/examples/token-chip.example')),
  'visually-hidden': example(() => import('@sol/ui/examples/visually-hidden.example')),
} as const

export type ExampleName = keyof typeof examples
