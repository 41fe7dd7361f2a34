import { spoken } from '../spoken.ts'

export const sheet = spoken('sheet', { close: 'Close' })
