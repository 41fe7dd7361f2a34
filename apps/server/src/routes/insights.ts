import {
  deleteExperiment,
  listExperiments,
  proposeExperiment,
  updateExperiment,
} from '@sol/contracts/experiments'
import { getEstimates, getForecast, getInsights, getLinks, getTrackRecord } from '@sol/contracts/insights'
import * as estimates from '@sol/core/insights/estimates.service'
import * as experiments from '@sol/core/insights/experiments.service'
import * as insights from '@sol/core/insights/insights.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const insightRoutes = (app: App): void => {
  mount(app, getInsights, (ctx, actor) => insights.summary(ctx, actor))
  mount(app, getForecast, (ctx, actor) => insights.forecast(ctx, actor))
  mount(app, getTrackRecord, (ctx, actor) => insights.trackRecord(ctx, actor))
  mount(app, getLinks, (ctx, actor) => insights.links(ctx, actor))
  mount(app, getEstimates, (ctx, actor) => estimates.estimates(ctx, actor))
  mount(app, listExperiments, (ctx, actor) => experiments.list(ctx, actor))
  mount(app, proposeExperiment, (ctx, actor, { body }) => experiments.propose(ctx, actor, body))
  mount(app, updateExperiment, (ctx, actor, request) => experiments.update(ctx, actor, request))
  mount(app, deleteExperiment, (ctx, actor, { params }) => experiments.remove(ctx, actor, params.id))
}
