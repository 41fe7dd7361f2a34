import type { All } from '../all.ts'

export const fields: All['fields'] = {
  title: 'Titel',
  notes: 'Notizen',
  status: 'erledigt oder offen',
  estimateMinutes: 'Dauer',
  steps: 'Schritte',
  tags: 'Schlagwörter',
  projectId: 'Projekt',
  plannedDay: 'Tag',
  plannedTime: 'Uhrzeit',
  deadlineDay: 'Frist',
  deadlineTime: 'Uhrzeit der Frist',
  energy: 'Energie',
  cue: 'wann es beginnt',
  firstMove: 'erster Handgriff',
  pinned: 'angeheftet',
  waitingFor: 'wartet auf',
  shelvedAt: 'Ablage',
  deletedAt: 'Papierkorb',
}
