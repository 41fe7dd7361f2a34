import type { All } from '../all.ts'
import { counted } from '../counted.ts'

const numbers = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']
const inWords = (count: number) => numbers[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const tenths = (chance: number) => String(Math.min(9, Math.max(1, Math.round(10 * chance))))
const plain = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1).replace('.', ',')}`
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1).replace('.', ',')}`

export const insights: All['insights'] = {
  heading: 'Einblicke',
  loadProblem: 'Die Einblicke konnten nicht geladen werden. Was notiert wurde, ist sicher.',
  outcomes: { mood: 'Stimmung', energy: 'Energie', focus: 'Fokus' },
  factors: { sleep: 'Schlaf', caffeine: 'Koffein', movement: 'Bewegung', medication: 'Medikamenten' },
  thirds: { lower: 'unteres Drittel', middle: 'mittleres Drittel', upper: 'oberes Drittel' },
  forecast: 'Der Rest des Tages',
  nothingYet: 'Diese Seite lernt aus Check-ins',
  nothingYetText:
    'Schon ein Check-in hält fest, wie es war. Ab dem fünften gibt es vorsichtige Hinweise, nach 14 Tagen Chancen.',
  toCheckIn: 'Auf Heute einchecken',
  tooEarly: (days) => {
    const left = Math.max(1, 14 - days)
    return `Noch zu früh. ${capital(inWords(left))} ${left === 1 ? 'Tag' : 'Tage'} mehr, dann lässt sich etwas Vorsichtiges sagen. Es zählt jeder Tag, auch mit Lücken.`
  },
  notBetter: 'Das Übliche zu raten ist bisher genauso gut. Ich bleibe still, bis sich das ändert.',
  hint: (third, time) =>
    third === 'middle'
      ? `Vielleicht um ${time} nahe am Üblichen. Noch zu früh, um sicher zu sein.`
      : `Vielleicht um ${time} etwas ${third === 'lower' ? 'unter' : 'über'} dem Üblichen. Noch zu früh, um sicher zu sein.`,
  likely: (outcome, third, time, chance) =>
    `${outcome}: um ${time} vermutlich ${third} (etwa ${tenths(chance)} von 10). Das kann leicht falsch sein.`,
  usual: (outcome) => `${outcome}: vermutlich nahe am Üblichen. Das kann leicht falsch sein.`,
  dayOver: 'Der Tag ist fast vorbei. Morgen hat seine eigene Vorhersage.',
  band: (from, to) => `Energie von ${from} bis ${to}: der wahrscheinliche Bereich, neun von zehn Mal`,
  hour: 'Zeit',
  range: 'Wahrscheinlicher Bereich',
  likelyThird: 'Wahrscheinliches Drittel',
  asTable: 'Als Tabelle zeigen',
  because: 'Warum?',
  becauseText: 'Was die Energie der nächsten Stunde vom Üblichen wegbewegt:',
  moves: (reason, points) =>
    `${capital(reason)}: etwa ${counted('de', { one: '1 Punkt', other: (count) => `${String(count)} Punkte` })(Math.abs(Math.round(points)))} ${points < 0 ? 'niedriger' : 'höher'}.`,
  reasons: {
    'time of day': 'die Tageszeit',
    weekend: 'das Wochenende',
    lately: 'wie es zuletzt war',
    meetings: 'Termine',
  },
  usualZone: 'das Übliche',
  record: 'Wie die Vorhersagen waren',
  recordHint: 'Es zählt nur, was vorher gesagt wurde.',
  recordNothing: 'Noch keine Vorhersage hat einen Check-in getroffen. Das geschieht von selbst.',
  right: (outcome, right, scored) => `${outcome}: ${String(right)} von ${String(scored)} richtig.`,
  verdict: {
    yes: 'Besser, als das Übliche zu raten: ja.',
    'not-yet': 'Besser, als das Übliche zu raten: noch nicht.',
    'too-few': 'Zu wenige, um sie mit dem Üblichen zu vergleichen.',
  },
  recordPicture: (outcome) =>
    `Die letzten Vorhersagen, ${outcome}, früheste zuerst: gefüllt, wo das Drittel richtig war, sonst ein Ring`,
  recordKey: 'Gefüllt: Es lag im genannten Drittel. Ring: Es lag nicht darin.',
  when: 'Wann',
  noted: 'Notiert',
  said: 'Vorhersage',
  links: 'Zusammenhänge',
  notLooked: 'Noch zu wenige Tage, um nach Zusammenhängen zu suchen.',
  nothingStandsOut: counted('de', {
    one: 'Ich habe einen Zusammenhang angesehen. Er fällt nicht auf. Das ist ein echtes Ergebnis.',
    other: (tests) =>
      `Ich habe ${String(tests)} Zusammenhänge angesehen. Keiner fällt auf. Das ist ein echtes Ergebnis.`,
  }),
  power: (days) => `Mit ${String(days)} Tagen sind nur starke Zusammenhänge zu sehen.`,
  nextLook: (day) => `Ich suche einmal in der Woche; das nächste Mal am ${day}.`,
  hunch: (factor, outcome, isHigher, isNextDay, days) =>
    `${isNextDay ? 'Am Tag nach mehr' : 'An Tagen mit mehr'} ${factor} war ${outcome} etwas ${isHigher ? 'höher' : 'niedriger'} notiert (${String(days)} Tage). Kann Zufall sein.`,
  heldUp: (factor, outcome, isHigher, isNextDay, days) =>
    `${isNextDay ? 'Am Tag nach mehr' : 'An Tagen mit mehr'} ${factor} war ${outcome} ${isHigher ? 'höher' : 'niedriger'} notiert (${String(days)} Tage). Das hielt in zwei getrennten Monaten. Es ist ein Zusammenhang, kein Beweis einer Ursache.`,
  medication: 'Eine Frage an die Person, die es verschreibt.',
  size: (points) => `Etwa ${String(Math.abs(Math.round(points)))} Punkte von 100.`,
  tier: { hunch: 'Ahnung', 'held-up': 'hat gehalten' },
  why: 'Warum könnte das falsch sein?',
  whyText:
    'Etwas anderes kann beides bewegen. Es können zu wenige Tage sein. Von zehn solchen Ahnungen ist etwa eine Zufall. Mehr sagt nur ein Versuch.',
  linkPicture: (factor, outcome) => `Jeder Punkt ist ein Tag: ${factor} nach rechts, ${outcome} nach oben`,
  thirdsOfDays: {
    lower: 'Tage mit dem wenigsten',
    middle: 'Tage dazwischen',
    upper: 'Tage mit dem meisten',
  },
  daysHeading: 'Tage',
  meanOf: (outcome) => `${outcome}, im Mittel`,
  less: (factor) => `weniger ${factor}`,
  more: (factor) => `mehr ${factor}`,
  otherLinks: counted('de', {
    one: 'Einen weiteren Zusammenhang zeigen',
    other: (count) => `${String(count)} weitere Zusammenhänge zeigen`,
  }),
  tryOut: 'Ausprobieren',
  tryOutSubject: (factor) => `Mehr ${factor}`,
  estimates: 'Was aus Schätzungen wird',
  estimatesNothing: (needed) =>
    `Ab ${inWords(needed)} fertigen Aufgaben mit Schätzung und Fokus steht hier, was aus deinen wird.`,
  estimate: (name, estimate, usual, tasks) =>
    `${name === '' ? 'Aus' : `${name}: aus`} ${String(estimate)} min werden meist ${String(usual)} (${String(tasks)} Aufgaben).`,
  experiments: 'Experimente',
  newExperiment: 'Ein Experiment vorschlagen',
  leaveForm: 'Lassen',
  goOnTo56: 'Auf 56 Tage verlängern',
  resultPicture: 'Wo die Wirkung wahrscheinlich liegt: links der Mitte senkt es, rechts davon hebt es',
  noEffect: 'keine Wirkung',
  experimentsHint:
    'Eine Änderung, an Tagen, die der Zufall wählt. Nach 28 Tagen steht hier, wie wahrscheinlich sie hilft.',
  subject: 'Was an Tagen mit der Änderung getan wird',
  outcome: 'Wofür es ist',
  length: 'Wie viele Tage',
  propose: 'Als Vorschlag behalten',
  startExperiment: 'Morgen beginnen',
  stopExperiment: 'Beenden',
  deleteExperiment: 'Löschen',
  withChange: (subject) => `Heute: ${subject}.`,
  asUsual: (subject) => `Heute wie üblich, ohne: ${subject}.`,
  dayOf: (day, days) => `Tag ${String(day)} von ${String(days)}`,
  startsOn: (day) => `Beginnt am ${day}`,
  done: 'So gemacht',
  skipped: 'Ausgelassen',
  stopped: 'Vor dem Ende beendet; daraus wird kein Ergebnis gezogen.',
  result: (subject, effect, low, high, chance) =>
    `Mit ${subject}: ${signed(effect)} der üblichen Schwankung von Tag zu Tag, wahrscheinlich zwischen ${plain(low)} und ${signed(high)}. ${tenths(chance)} von 10, dass es hilft.`,
  resultOpen: 'Es wurden zu wenige Tage notiert, um etwas Vorsichtiges zu sagen. Nichts ist verloren.',
}
