import {
  closeRoom,
  createRoom,
  getRoom,
  joinRoom,
  leaveRoom,
  listRooms,
  renewInvite,
} from '@sol/contracts/rooms'
import * as rooms from '@sol/core/rooms/rooms.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'
import { tellRooms } from '../tell-rooms.ts'

/** Everybody whom it concerns asks again. */
const told = <T>(app: App, { answer, tell }: rooms.Told<T>): T => {
  tellRooms(app, tell)
  return answer
}

export const roomRoutes = (app: App): void => {
  mount(app, listRooms, (ctx, actor) => rooms.list(ctx, actor))
  mount(app, createRoom, (ctx, actor, { body }) => rooms.create(ctx, actor, body))
  mount(app, joinRoom, async (ctx, actor, { body }) => told(app, await rooms.join(ctx, actor, body)))
  mount(app, getRoom, (ctx, actor, { params }) => rooms.get(ctx, actor, params.id))
  mount(app, renewInvite, (ctx, actor, { params }) => rooms.renew(ctx, actor, params.id))
  mount(app, leaveRoom, async (ctx, actor, { params }) => told(app, await rooms.leave(ctx, actor, params.id)))
  mount(app, closeRoom, async (ctx, actor, { params }) => told(app, await rooms.close(ctx, actor, params.id)))
}
