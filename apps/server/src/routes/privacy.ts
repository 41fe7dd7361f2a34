import { getPrivacy } from '@sol/contracts/privacy'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const privacyRoutes = (app: App): void => {
  mount(app, getPrivacy, () => Promise.resolve({ keyPlace: app.deps.keyPlace }))
}
