/** Which sheet lies over the plan. */
import type { Block } from '@sol/contracts/blocks'

export interface NewFor {
  readonly id: string
  readonly title: string
  readonly minutes: number
}

export type Opened =
  | {
      readonly sheet: 'new'
      readonly place: { readonly startAt: string; readonly endAt: string } | undefined
      readonly task: NewFor | undefined
      readonly day?: string | undefined
    }
  | { readonly sheet: 'edit'; readonly block: Block }
  | { readonly sheet: 'move'; readonly day: string }
