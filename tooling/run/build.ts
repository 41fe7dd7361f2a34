import { buildWeb } from './web-build.ts'

export const build = (): Promise<void> => buildWeb()
