/**
 * Every visible word, by feature. Literal words for what things do; nothing that blames, counts lateness or shouts.
 * A translation is another object of the same shape.
 */
import type { ErrorCode } from '@sol/contracts/errors'

const minutesText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`
}

const thoughts = (count: number): string => (count === 1 ? 'One thought' : `${String(count)} thoughts`)

const problems: Readonly<Partial<Record<ErrorCode, string>>> = {
  unauthenticated: 'This session has ended. Sign in to continue; what was saved is safe.',
  invalid_credentials: 'E-mail and password do not match. Check both, then try again.',
  forbidden: 'This needs an administrator. Nothing was changed.',
  registration_closed: 'New accounts are closed here. The administrator can open them in Settings.',
  cross_site: 'This request seemed to come from another site, so it was not accepted. Load the page again.',
  not_found: 'This is not here any more. It may have been changed in another tab.',
  email_taken: 'An account with this e-mail exists already. Sign in, or use another e-mail.',
  version_mismatch:
    'This was changed somewhere else. The newer state is shown now; change it again if needed.',
  too_many_requests: 'Too many attempts for the moment. Nothing was lost; wait a little, then try again.',
  payload_too_large: 'This is too long to be saved in one piece. Shorten it, then try again.',
  unavailable: 'The server is not ready at the moment. Nothing was changed; try again in a moment.',
}

export const en = {
  product: 'Sol OS',
  description: 'A private operating system for a mind with ADHD.',

  titles: {
    today: 'Today',
    focus: 'Focus',
    settings: 'Settings',
    signIn: 'Sign in',
    signUp: 'Create an account',
    notFound: 'Nothing is here',
  },

  shell: {
    skip: 'Skip to the content',
    places: 'Places',
    today: 'Today',
    settings: 'Settings',
    noScript:
      'Sol OS runs in the browser and needs JavaScript. Switch it on for this address, then load the page again.',
    loading: 'Loading',
    notFound: 'There is no page at this address.',
    toToday: 'Go to Today',
    tryAgain: 'Try again',
    undo: 'Undo',
  },

  problems: {
    byCode: problems,
    offline: 'No connection to the server. Nothing was changed; try again when it is back.',
    internal: 'Something broke on the server. Nothing you wrote here was lost; try again in a moment.',
    reference: (requestId: string) =>
      `If it keeps happening, this number helps to find the cause: ${requestId}`,
    unreachable: 'The server does not answer. This page tries again by itself. What was saved is safe.',
  },

  account: {
    signInHeading: 'Sign in',
    signUpHeading: 'Create an account',
    firstHint: 'The first account looks after this installation.',
    ended: 'The session here has ended. Sign in to continue; nothing was lost.',
    email: 'E-mail',
    name: 'Name',
    nameHint: 'How the app calls you.',
    password: 'Password',
    newPasswordHint: '12 characters or more. Several words in a row work well.',
    showPassword: 'Show',
    hidePassword: 'Hide',
    signIn: 'Sign in',
    signUp: 'Create account',
    noAccount: 'No account yet?',
    hasAccount: 'Already have an account?',
    toSignUp: 'Create an account',
    toSignIn: 'Sign in',
    closed: 'New accounts are closed here. The administrator can open them in Settings.',
    emailProblem: 'Write a full e-mail address, such as sam@example.org.',
    nameProblem: 'Write a name of 1 to 80 characters.',
    passwordProblem: 'Use 12 to 256 characters.',
    passwordMissing: 'Write the password.',
  },

  today: {
    until: (minutes: number) => `${minutesText(minutes)} until wind-down`,
    beforeWake: (time: string) => `The day starts at ${time}`,
    afterWindDown: 'After wind-down',
    windDownAt: (time: string) => `Wind-down at ${time}`,
    focusUntil: (time: string) => `Focus until ${time}`,
    focusRuns: 'Focus is running',
    arc: (from: string, to: string, now: string) => `The day from ${from} to ${to}. It is ${now}.`,
    arcSessions: (count: number) => `Focus sessions that ended: ${String(count)}.`,
    nextHeading: 'The next thing',
    nextMeta: (minutes: number, end: string) => `${minutesText(minutes)} of focus, until ${end}`,
    markDone: 'Mark as done',
    start: 'Start',
    notThisOne: 'Not this one',
    emptyTitle: 'Nothing is open',
    emptyText: 'Thoughts you keep will wait here, one at a time.',
    emptyAct: 'Keep a thought',
    runningHeading: 'In focus now',
    runningFree: 'Free focus',
    runningUntil: (time: string) => `Until ${time}`,
    openFocus: 'Open focus',
    openHeading: 'Still open',
    openEmpty: 'Nothing else is open.',
    showMore: 'Show more',
    showFewer: 'Show fewer',
    estimate: minutesText,
    savedOnDevice: 'Saved on this device',
    completed: (title: string) => `Done: ${title}`,
    happenedHeading: 'What happened today',
    happenedEmpty: 'What gets done, focus sessions and check-ins will be listed here.',
    focused: (minutes: number) => (minutes < 1 ? 'Focus, under a minute' : `Focus, ${minutesText(minutes)}`),
    focusedOn: (title: string, minutes: number) =>
      minutes < 1 ? `Focus on ${title}, under a minute` : `Focus on ${title}, ${minutesText(minutes)}`,
    checkedIn: (mood: string, energy: string, focus: string) => `Check-in: ${mood}, ${energy}, ${focus}`,
    loadProblem: 'Today could not be loaded.',
  },

  scale: {
    mood: ['very low mood', 'low mood', 'even mood', 'good mood', 'very good mood'],
    energy: ['very low energy', 'low energy', 'medium energy', 'high energy', 'very high energy'],
    focus: ['very scattered', 'scattered', 'partly focused', 'focused', 'very focused'],
  },

  capture: {
    region: 'Capture',
    label: 'Keep a thought',
    placeholder: 'Keep a thought',
    submit: 'Keep it',
    key: 'C',
    several: (count: number) => `Keeps ${String(count)} thoughts`,
    kept: (count: number) => `${thoughts(count)} kept.`,
    onDevice: (count: number) =>
      `${thoughts(count)} saved on this device, to be sent when the server answers again.`,
    refusedHeading: 'Kept on this device, not accepted by the server',
    refusedText: 'Your words are safe here. Copy or edit them, or remove them from this device.',
    edit: 'Edit',
    remove: 'Remove',
  },

  checkin: {
    heading: 'How is it right now?',
    pad: 'Mood and energy',
    mood: 'Mood',
    energy: 'Energy',
    tense: 'tense',
    bright: 'bright',
    flat: 'flat',
    calm: 'calm',
    focus: 'Focus',
    scattered: 'scattered',
    focused: 'focused',
    log: 'Log it',
    logged: (time: string) => `Logged at ${time}.`,
    padFirst: 'Tap the field above too; then it can be logged.',
    loggedSum: (count: number) =>
      count === 1 ? 'One moment noted today.' : `${String(count)} moments noted today.`,
    unset: 'not said yet',
    onDevice: 'Saved on this device, to be sent when the server answers again.',
    refused: 'This check-in was not accepted by the server.',
    remove: 'Remove it',
  },

  focus: {
    heading: 'Focus',
    free: 'Free focus',
    until: (time: string) => `until ${time}`,
    left: (minutes: number) => `${minutesText(minutes)} left`,
    underAMinute: 'Under a minute left',
    reached: 'Time reached',
    plannedUntil: (time: string) => `planned until ${time}`,
    reachedSince: (minutes: number) => `${minutesText(minutes)} past the planned time`,
    elapsed: (minutes: number) => `${minutesText(minutes)} so far`,
    startedAt: (time: string) => `since ${time}`,
    finish: 'Finish',
    stop: 'Stop here',
    fiveMore: '+5 minutes',
    alsoDone: 'The task is done too',
    back: 'Back to Today',
    none: 'No focus session is running.',
    noneHint: 'Start one from the next thing on Today.',
    tabTitle: (text: string) => `${text} · Sol OS`,
  },

  settings: {
    heading: 'Settings',
    profile: 'Your day',
    email: 'E-mail',
    name: 'Name',
    timeZone: 'Time zone',
    wake: 'Usual time to wake',
    windDown: 'Usual time to wind down',
    windDownHint: 'Wake and wind-down are the ends of the arc on Today. Wind-down may lie after midnight.',
    timeZoneProblem: 'Choose a time zone from the list.',
    timeProblem: 'Write a time such as 07:30.',
    save: 'Save',
    saved: 'Saved.',
    sessions: 'Where you are signed in',
    thisDevice: 'this device',
    lastUsed: (when: string) => `last used ${when}`,
    endSession: 'Sign out there',
    endSessionOf: (device: string) => `Sign out there: ${device}`,
    ended: 'Signed out there.',
    password: 'Change password',
    currentPassword: 'Current password',
    newPassword: 'New password',
    changePassword: 'Change password',
    passwordChanged: 'Password changed. Every other device was signed out.',
    wrongPassword: 'This is not the current password. Nothing was changed.',
    instance: 'This installation',
    registrationOpen: 'Open: anyone who reaches this address can create an account.',
    registrationClosed: 'Closed: nobody can create an account.',
    openRegistration: 'Open for new accounts',
    closeRegistration: 'Close for new accounts',
    signOut: 'Sign out',
    signOutHint: 'Removes what this browser keeps for you.',
    waiting: (count: number) =>
      count === 1
        ? 'One thing is saved on this device and has not reached the server.'
        : `${String(count)} things are saved on this device and have not reached the server.`,
    waitingHint: 'Signing out removes them from this device. Staying keeps them.',
    stay: 'Stay signed in',
    removeAndSignOut: 'Remove them and sign out',
    signOutOffline:
      'The server has to be reached to sign out. Nothing was changed; try again when it is back.',
  },

  sol: {
    by: 'Sol',
    empty: 'An empty sky, and it holds. Nothing needs doing right now.',
    fresh: 'The light arrived before either of us asked. One small thing is enough to begin.',
    underway: 'I move a little each minute and call it a day. So does this.',
    somethingDone: 'A small thing, correctly placed. The rest can wait in its order.',
    evening: 'The light gets longer and asks for less. What is open can stay open.',
    low: 'That sounds heavy. Nothing here needs doing right now.',
    focus: 'I will be quiet while you look at one thing.',
  },
}
