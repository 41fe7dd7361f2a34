import {
  createSeries,
  endSeries,
  getSeries,
  listSeries,
  skipOccurrence,
  updateSeries,
} from '@sol/contracts/series'
import * as series from '@sol/core/series/series.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const seriesRoutes = (app: App): void => {
  mount(app, createSeries, (ctx, actor, { body }) => series.create(ctx, actor, body))
  mount(app, listSeries, (ctx, actor, { query }) => series.list(ctx, actor, query))
  mount(app, getSeries, (ctx, actor, { params }) => series.get(ctx, actor, params.id))
  mount(app, updateSeries, (ctx, actor, request) => series.update(ctx, actor, request))
  mount(app, skipOccurrence, (ctx, actor, request) => series.skip(ctx, actor, request))
  mount(app, endSeries, (ctx, actor, { params }) => series.end(ctx, actor, params.id))
}
