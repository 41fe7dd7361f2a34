import type { All } from '../all.ts'

export const account: All['account'] = {
  firstHint: 'Das erste Konto kümmert sich um diese Installation.',
  ended: 'Die Sitzung hier ist beendet. Nach dem Anmelden geht es weiter; nichts ging verloren.',
  email: 'E-Mail',
  name: 'Name',
  nameHint: 'So spricht die App dich an.',
  password: 'Passwort',
  newPasswordHint: '12 Zeichen oder mehr. Mehrere Wörter hintereinander eignen sich gut.',
  showPassword: 'Zeigen',
  hidePassword: 'Verbergen',
  signIn: 'Anmelden',
  signUp: 'Konto anlegen',
  noAccount: 'Noch kein Konto?',
  hasAccount: 'Schon ein Konto?',
  toSignUp: 'Konto anlegen',
  toSignIn: 'Anmelden',
  closed: 'Neue Konten sind hier geschlossen. Die Verwaltung kann sie in den Einstellungen öffnen.',
  emailProblem: 'Hier gehört eine ganze E-Mail-Adresse hin, etwa sam@example.org.',
  nameProblem: 'Hier gehört ein Name mit 1 bis 80 Zeichen hin.',
  passwordProblem: 'Das Passwort braucht 12 bis 256 Zeichen.',
  passwordMissing: 'Hier gehört das Passwort hin.',
}
