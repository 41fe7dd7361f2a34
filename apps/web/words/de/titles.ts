import type { All } from '../all.ts'

export const titles: All['titles'] = {
  today: 'Heute',
  focus: 'Fokus',
  settings: 'Einstellungen',
  signIn: 'Anmelden',
  signUp: 'Konto anlegen',
  help: 'Mit jemandem sprechen',
  design: 'Design',
  notFound: 'Hier ist nichts',
}
