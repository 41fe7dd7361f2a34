'use client'
import { TokenChip } from '../components/token-chip.tsx'

export function Example() {
  return <TokenChip label="tomorrow 9:00" action="Keep it as words" onPress={() => undefined} />
}
