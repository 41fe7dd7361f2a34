import type { All } from '../all.ts'

export const scale: All['scale'] = {
  mood: [
    'sehr gedrückte Stimmung',
    'gedrückte Stimmung',
    'ausgeglichene Stimmung',
    'gute Stimmung',
    'sehr gute Stimmung',
  ],
  energy: ['sehr wenig Energie', 'wenig Energie', 'mittlere Energie', 'viel Energie', 'sehr viel Energie'],
  focus: ['sehr zerstreut', 'zerstreut', 'teils gesammelt', 'gesammelt', 'sehr gesammelt'],
}
