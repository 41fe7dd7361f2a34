/** From what a person chose above the list to what the server is asked. Pure. */

export const views = ['open', 'shelf', 'waiting', 'done', 'trash'] as const
export type View = (typeof views)[number]

export interface Filters {
  readonly view: View
  readonly q: string
  /** An id, or '' for all. */
  readonly projectId: string
  /** A name, or '' for all. */
  readonly tag: string
}

export const everything: Filters = { view: 'open', q: '', projectId: '', tag: '' }

type Flag = 'true' | 'false'

export interface ListQuery {
  readonly status?: 'open' | 'done'
  readonly shelf?: Flag
  readonly waiting?: Flag
  readonly trash?: Flag
  readonly projectId?: string
  readonly tag?: string
  readonly q?: string
}

/** Open means what can be done: neither parked nor waiting. */
const ofView: Readonly<Record<View, ListQuery>> = {
  open: { status: 'open', shelf: 'false', waiting: 'false' },
  shelf: { status: 'open', shelf: 'true' },
  waiting: { status: 'open', shelf: 'false', waiting: 'true' },
  done: { status: 'done' },
  trash: { trash: 'true' },
}

export const queryOf = ({ view, q, projectId, tag }: Filters): ListQuery => ({
  ...ofView[view],
  ...(projectId === '' ? {} : { projectId }),
  ...(tag === '' ? {} : { tag }),
  ...(q.trim() === '' ? {} : { q: q.trim().slice(0, 100) }),
})
