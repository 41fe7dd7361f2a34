/**
 * What our words do not say, by language. Sources: research on companion language (rules 1 to 8) and on pattern 9 and 10
 * (no blame, no broken chains), W3C "Making Content Usable", and our glossary (one word per act).
 */
export type Tongue = 'en' | 'de'

/** A word, or the beginning of one when it ends with `*`; letters around it make it another word. */
type Pattern = string

interface Vocabulary {
  /** Pressure, shame, judgement, diagnosis: nowhere. */
  readonly banned: readonly Pattern[]
  /** Literal and needed in functional words ("Try again"), pressure in the mouth of Sol and in a step to begin with. */
  readonly bannedForSol: readonly Pattern[]
  /** The person as the one who failed. */
  readonly blame: RegExp
  readonly negations: RegExp
  /** "not impossible" and its kin. */
  readonly litotes: RegExp
  /** The one word for an act or a thing, and the words that would be a second one. */
  readonly synonyms: Readonly<Record<string, readonly Pattern[]>>
}

export const vocabularies: Readonly<Record<Tongue, Vocabulary>> = {
  en: {
    banned: [
      'should*',
      'must*',
      'just',
      'finally',
      'lazy',
      'laziness',
      'fail*',
      'behind',
      'wasted',
      'overdue',
      'missed',
      'streak*',
      'proud of you',
      'still haven*',
      'still not',
      'don’t forget',
      "don't forget",
      'your adhd',
      'guilt*',
      'hurry',
      'asap',
      'as soon as possible',
      'productive',
      'productivity',
      'hero',
      'crush',
      'amazing',
      'awesome',
      'clinically',
      'treat*',
    ],
    bannedForSol: ['again', 'only'],
    blame:
      /\byou (?:never|always|forgot|failed|missed|underestimated|overestimated|didn['’]t|did not|haven['’]t|have not)\b/i,
    negations: /\b(?:not|no|never|nothing|nobody|none|neither|nor|cannot|without|\w+n['’]t)\b/gi,
    litotes: /\bnot (?:un(?!til|der|less)|im(?!port|age)|in(?!side|to|stead|\b))[a-z]{4,}/i,
    synonyms: {
      task: ['to-do*', 'todo*', 'ticket*', 'work item*', 'chore*'],
      step: ['subtask*', 'sub-task*', 'substep*'],
      'sign in': ['log in', 'login', 'log into', 'logged in', 'sign on'],
      'sign out': ['log out', 'logout', 'logged out', 'sign off'],
      'create an account': ['register', 'sign up', 'join now'],
      'e-mail': ['email*', 'mail address'],
      undo: ['revert*', 'roll back', 'rollback'],
      settings: ['preferences', 'configuration'],
      trash: ['bin', 'recycle*'],
      deadline: ['due date*', 'due'],
      'carried over': ['late', 'lateness', 'delayed', 'postponed', 'rolled over'],
      shelf: ['backlog', 'icebox', 'someday'],
      tag: ['label*', 'keyword*', 'hashtag*'],
      'focus session': ['sprint*', 'focus block*', 'deep work'],
      'check-in': ['mood log*', 'mood entry', 'checkin*'],
      forecast: ['prediction*', 'predict*'],
      'Talk to a person': ['crisis line', 'get help now'],
      person: ['customer*', 'patient*', 'end user*'],
      close: ['dismiss*'],
      'wind-down': ['bedtime', 'end of day'],
    },
  },
  de: {
    banned: [
      'sollte*',
      'sollst',
      'sollt',
      'musst*',
      'muss',
      'müssen',
      'müsst*',
      'endlich',
      'bloß',
      'faul*',
      'versag*',
      'gescheitert',
      'scheitern',
      'fehlgeschlagen',
      'vergeudet',
      'verschwendet',
      'überfällig*',
      'verspätet*',
      'verpasst*',
      'versäumt*',
      'stolz auf dich',
      'immer noch nicht',
      'schon wieder',
      'vergiss nicht',
      'dein adhs',
      'schuld*',
      'beeil*',
      'hinterher',
      'im rückstand',
      'produktiv*',
      'held*',
      'großartig',
      'wahnsinn',
    ],
    bannedForSol: ['wieder', 'nur', 'einfach'],
    blame:
      /\bdu (?:hast|bist) (?:nicht|nie|vergessen|verpasst|zu spät)\b|\bdu (?:vergisst|schaffst es nicht)\b/i,
    negations: /(?<!\p{L})(?:nicht|nichts|nie|niemals|niemand|kein\p{L}*|weder|ohne)(?!\p{L})/giu,
    litotes: /\bnicht un(?!ter|ten|s\b|d\b)\p{L}{3,}/iu,
    synonyms: {
      Aufgabe: ['to-do*', 'todo*', 'ticket*'],
      Schritt: ['teilaufgabe*', 'unteraufgabe*', 'teilschritt*'],
      anmelden: ['einloggen', 'login', 'log-in', 'eingeloggt'],
      abmelden: ['ausloggen', 'logout', 'ausgeloggt'],
      'Konto anlegen': ['registrier*', 'konto erstellen'],
      'E-Mail': ['email*', 'mailadresse*'],
      zurücknehmen: ['rückgängig', 'widerruf*'],
      Papierkorb: ['mülleimer', 'abfall'],
      Frist: ['fälligkeit*', 'deadline*', 'fällig*'],
      Ablage: ['regal*', 'backlog', 'rückstand'],
      Schlagwort: ['tag-*', 'hashtag*', 'etikett*'],
      Einstellungen: ['optionen', 'präferenz*'],
      'Check-in': ['stimmungslog*', 'stimmungseintrag*'],
      Ausklang: ['feierabend', 'schlafenszeit'],
      schließen: ['verwerfen', 'wegklicken'],
    },
  },
}
