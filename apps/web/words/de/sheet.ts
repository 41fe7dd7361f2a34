import type { All } from '../all.ts'

export const sheet: All['sheet'] = {
  close: 'Schließen',
}
