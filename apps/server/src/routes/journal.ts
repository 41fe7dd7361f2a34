import {
  createEntry,
  deleteEntry,
  getEntry,
  listEntries,
  listTexts,
  onThisDay,
  restoreEntry,
  settleText,
  updateEntry,
} from '@sol/contracts/journal'
import * as journal from '@sol/core/journal/journal.service'
import * as texts from '@sol/core/journal/texts.service'
import { update } from '@sol/core/journal/write.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const journalRoutes = (app: App): void => {
  mount(app, createEntry, (ctx, actor, { body }) => journal.create(ctx, actor, body))
  mount(app, listEntries, (ctx, actor, { query }) => journal.list(ctx, actor, query))
  mount(app, onThisDay, (ctx, actor, { query }) => journal.ofThisDay(ctx, actor, query))
  mount(app, getEntry, (ctx, actor, { params }) => journal.get(ctx, actor, params.id))
  mount(app, updateEntry, update)
  mount(app, deleteEntry, (ctx, actor, { params, ifMatch }) =>
    journal.remove(ctx, actor, { id: params.id, ifMatch }),
  )
  mount(app, restoreEntry, (ctx, actor, { params }) => journal.restore(ctx, actor, params.id))
  mount(app, listTexts, (ctx, actor, { params, query }) =>
    texts.list(ctx, actor, { id: params.id, kept: query.kept }),
  )
  mount(app, settleText, (ctx, actor, { params }) => texts.settle(ctx, actor, { ...params }))
}
