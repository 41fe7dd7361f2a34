import { counted } from '../counted.ts'
import { spoken } from '../spoken.ts'

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => numbers[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const tenths = (chance: number) => String(Math.min(9, Math.max(1, Math.round(10 * chance))))
const plain = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`

const tasksInAll = counted('en', { one: '1 task', other: (tasks) => `${String(tasks)} tasks` })
const whenMore = (factor: string, isNextDay: boolean) =>
  `${isNextDay ? 'On the day after more' : 'On days with more'} ${factor}`

/** The sentences are the research's templates (adhd.md §2.6): never a verdict, never a cause. */
export const insights = spoken('insights', {
  heading: 'Insights',
  loadProblem: 'The insights could not be loaded. What was noted is safe.',
  outcomes: { mood: 'mood', energy: 'energy', focus: 'focus' },
  /** Of those that come with a meaning; a name that the person chose is said as it is. */
  factors: { sleep: 'sleep', caffeine: 'caffeine', movement: 'movement', medication: 'medication' },
  thirds: { lower: 'lower third', middle: 'middle third', upper: 'upper third' },
  forecast: 'The rest of the day',
  nothingYet: 'This page learns from check-ins',
  nothingYetText:
    'One check-in already gives you a dated note of how it was. From the fifth on there are careful hints, after 14 days chances.',
  toCheckIn: 'Check in on Today',
  tooEarly: (days: number) => {
    const left = Math.max(1, 14 - days)
    return `Too early to tell. ${capital(inWords(left))} more ${left === 1 ? 'day' : 'days'} and I can say something careful. Any days count, with gaps too.`
  },
  notBetter: 'Guessing your usual does as well as I do so far. I stay quiet until that changes.',
  hint: (third: 'lower' | 'middle' | 'upper', time: string) =>
    third === 'middle'
      ? `Perhaps near your usual around ${time}. Too early to be sure.`
      : `Perhaps a bit ${third === 'lower' ? 'below' : 'above'} your usual around ${time}. Too early to be sure.`,
  likely: (outcome: string, third: string, time: string, chance: number) =>
    `${capital(outcome)}: probably your ${third} around ${time} (about ${tenths(chance)} in 10). Could easily be wrong.`,
  usual: (outcome: string) => `${capital(outcome)}: probably near your usual. Could easily be wrong.`,
  dayOver: 'The day is nearly over. Tomorrow has its own forecast.',
  band: (from: string, to: string) => `Energy from ${from} to ${to}: the likely range, nine times in ten`,
  hour: 'Time',
  range: 'Likely range',
  likelyThird: 'Likely third',
  asTable: 'Show as a table',
  because: 'Why?',
  becauseText: 'What moves the energy of the next hour away from your usual:',
  moves: (reason: string, points: number) =>
    `${capital(reason)}: about ${counted('en', { one: '1 point', other: (count) => `${String(count)} points` })(Math.abs(Math.round(points)))} ${points < 0 ? 'lower' : 'higher'}.`,
  reasons: {
    'time of day': 'the time of day',
    weekend: 'the weekend',
    lately: 'how it was lately',
    meetings: 'meetings',
  },
  usualZone: 'your usual',
  record: 'How the forecasts did',
  recordHint: 'Only what was said beforehand counts.',
  recordNothing: 'No forecast has met a check-in yet. It happens by itself.',
  right: (outcome: string, right: number, scored: number) =>
    `${capital(outcome)}: right ${String(right)} of ${String(scored)}.`,
  verdict: {
    yes: 'Better than guessing your usual: yes.',
    'not-yet': 'Better than guessing your usual: not yet.',
    'too-few': 'Too few to compare with guessing your usual.',
  },
  recordPicture: (outcome: string) =>
    `The latest forecasts of ${outcome}, earliest first: filled where the third was right, a ring where it was not`,
  recordKey: 'Filled: it fell in the third that was named. Ring: it did not.',
  when: 'When',
  noted: 'Noted',
  said: 'Forecast',
  links: 'Links',
  notLooked: 'Too few days to look for links yet.',
  nothingStandsOut: counted('en', {
    one: 'I looked at one link. It does not stand out. That is a real result.',
    other: (tests) => `I looked at ${String(tests)} links. None stands out. That is a real result.`,
  }),
  power: (days: number) => `With ${String(days)} days I can only see strong links.`,
  nextLook: (day: string) => `I look once a week; next on ${day}.`,
  hunch: (factor: string, outcome: string, isHigher: boolean, isNextDay: boolean, days: number) =>
    `${whenMore(factor, isNextDay)} your ${outcome} was noted a bit ${isHigher ? 'higher' : 'lower'} (${String(days)} days). May be chance.`,
  heldUp: (factor: string, outcome: string, isHigher: boolean, isNextDay: boolean, days: number) =>
    `${whenMore(factor, isNextDay)} your ${outcome} was noted ${isHigher ? 'higher' : 'lower'} (${String(days)} days). This held in two separate months. It is a link, not a proof of cause.`,
  medication: 'A question for whoever prescribes it.',
  size: (points: number) => `About ${String(Math.abs(Math.round(points)))} points of 100.`,
  tier: { hunch: 'hunch', 'held-up': 'held up' },
  why: 'Why might this be wrong?',
  whyText:
    'Something else may move both. The days may be too few. Of ten such hunches about one is chance. Only trying it out can tell more.',
  linkPicture: (factor: string, outcome: string) =>
    `Each point is a day: ${factor} across, ${outcome} upwards`,
  thirdsOfDays: { lower: 'Days with the least', middle: 'Days between', upper: 'Days with the most' },
  daysHeading: 'Days',
  meanOf: (outcome: string) => `${capital(outcome)}, on average`,
  less: (factor: string) => `less ${factor}`,
  more: (factor: string) => `more ${factor}`,
  otherLinks: counted('en', {
    one: 'Show one more link',
    other: (count) => `Show ${String(count)} more links`,
  }),
  tryOut: 'Try it out',
  tryOutSubject: (factor: string) => `More ${factor}`,
  estimates: 'What estimates become',
  estimatesNothing: (needed: number) =>
    `From ${inWords(needed)} finished tasks with an estimate and a focus session on, this shows what yours become.`,
  estimate: (name: string, estimate: number, usual: number, tasks: number) =>
    `${name === '' ? 'Your' : `${name}: your`} ${String(estimate)} min usually become ${String(usual)} (${tasksInAll(tasks)}).`,
  experiments: 'Experiments',
  newExperiment: 'Propose an experiment',
  leaveForm: 'Leave it',
  goOnTo56: 'Go on to 56 days',
  resultPicture: 'Where the effect likely lies: left of the middle it lowers, right of it it raises',
  noEffect: 'no effect',
  experimentsHint:
    'One change, on days that chance picks. After 28 days it says how likely it is that the change helps.',
  subject: 'What is done on days with the change',
  outcome: 'What it is for',
  length: 'How many days',
  propose: 'Keep as a proposal',
  startExperiment: 'Start tomorrow',
  stopExperiment: 'Stop it',
  deleteExperiment: 'Delete',
  withChange: (subject: string) => `Today: ${subject}.`,
  asUsual: (subject: string) => `Today as usual, without: ${subject}.`,
  dayOf: (day: number, days: number) => `Day ${String(day)} of ${String(days)}`,
  startsOn: (day: string) => `Starts on ${day}`,
  done: 'Did it so',
  skipped: 'Skipped',
  stopped: 'Stopped before its end; no result is drawn from it.',
  result: (subject: string, effect: number, low: number, high: number, chance: number) =>
    `With ${subject}: ${signed(effect)} of your usual day-to-day swing, likely between ${plain(low)} and ${signed(high)}. ${tenths(chance)} in 10 that it helps.`,
  resultOpen: 'Too few days were noted to say anything careful. Nothing is lost: it can run again.',
})
