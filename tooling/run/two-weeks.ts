/** Fourteen days of an invented person, for the demo and for development: busy days, thin days, and a gap of three. */

export const inventedPerson = {
  email: 'robin@example.org',
  password: 'slow lanterns over water',
  displayName: 'Robin',
} as const

export interface Moment {
  /** 0 is today, 13 the first day. */
  readonly daysAgo: number
  /** On the wall, `HH:MM`; or minutes before now. */
  readonly at: string | number
  readonly happens:
    | { readonly caught: string; readonly estimateMinutes?: number; readonly notes?: string }
    | {
        readonly focusedOn: string
        readonly minutes: number
        readonly planned?: number
        readonly done?: true
      }
    | { readonly finished: string }
    | { readonly mood: number; readonly energy: number; readonly focus: number; readonly note?: string }
}

type Feeling = readonly [at: Moment['at'], mood: number, energy: number, focus: number, note?: string]

const felt = (daysAgo: number, ...feelings: readonly Feeling[]): Moment[] =>
  feelings.map(([at, mood, energy, focus, note]) => ({
    daysAgo,
    at,
    happens: { mood, energy, focus, ...(note === undefined ? {} : { note }) },
  }))

const caught = (
  daysAgo: number,
  at: Moment['at'],
  ...thoughts: readonly (readonly [string, number?])[]
): Moment[] =>
  thoughts.map(([thought, estimateMinutes]) => ({
    daysAgo,
    at,
    happens: { caught: thought, ...(estimateMinutes === undefined ? {} : { estimateMinutes }) },
  }))

const focused = (
  daysAgo: number,
  at: Moment['at'],
  focusedOn: string,
  minutes: number,
  done?: true,
): Moment => ({
  daysAgo,
  at,
  happens: { focusedOn, minutes, planned: 25, ...(done ? { done } : {}) },
})

const finished = (daysAgo: number, at: Moment['at'], task: string): Moment => ({
  daysAgo,
  at,
  happens: { finished: task },
})

const firstWeek: readonly Moment[] = [
  ...caught(
    13,
    '08:40',
    ['Answer the landlord about the radiator', 10],
    ['Book the dentist', 5],
    ['Outline the talk', 45],
  ),
  ...felt(13, ['08:55', 58, 62, 44], ['14:20', 52, 38, 35, 'Lunch was late again.'], ['21:40', 60, 30, 30]),
  focused(13, '10:05', 'Outline the talk', 41),
  finished(13, '16:10', 'Book the dentist'),
  ...caught(12, '07:55', ['Buy bike lights'], ['Return the library books', 30]),
  ...felt(12, ['09:10', 66, 71, 60], ['17:30', 61, 45, 40]),
  focused(12, '09:20', 'Outline the talk', 38, true),
  focused(12, '17:45', 'Return the library books', 34, true),
  ...caught(11, '23:20', ['Idea: a shelf label for every box in the cellar']),
  ...felt(11, ['11:30', 40, 28, 22, 'Slept badly. Everything takes two tries.']),
  ...caught(10, '10:15', ['First draft of the talk', 90], ['Ask Mina about Saturday', 5]),
  ...felt(10, ['10:30', 55, 57, 52], ['15:45', 63, 49, 58]),
  focused(10, '10:40', 'First draft of the talk', 52),
  finished(10, '12:05', 'Ask Mina about Saturday'),
  ...felt(9, ['09:40', 68, 73, 65], ['20:10', 72, 41, 35, 'A walk by the river helped.']),
  focused(9, '09:50', 'First draft of the talk', 47),
]

/** Days 8 to 6 are empty: a gap, and nothing is asked about it. */
const afterTheGap: readonly Moment[] = [
  ...caught(5, '09:30', ['Read the tax letter', 15], ['Water the plants', 5]),
  ...felt(5, ['09:35', 47, 50, 41, 'Back. Fewer things today.']),
  finished(5, '09:50', 'Water the plants'),
  focused(5, '11:00', 'Read the tax letter', 22, true),
  ...felt(4, ['08:50', 60, 66, 59], ['13:40', 57, 44, 40], ['21:15', 62, 33, 31]),
  focused(4, '09:05', 'First draft of the talk', 50, true),
  ...caught(4, '13:50', ['Scan the tax papers', 25], ['Find the charger for the camera']),
  ...caught(3, '22:40', ['Ask at work about the quiet room']),
  ...felt(3, ['16:20', 50, 36, 33]),
  focused(3, '16:30', 'Scan the tax papers', 18),
  ...felt(2, ['09:15', 64, 70, 63], ['18:00', 67, 46, 44]),
  focused(2, '09:25', 'Scan the tax papers', 31, true),
  ...caught(2, '12:10', ['Practise the talk once, out loud', 30], ['Buy oats and lemons']),
  finished(2, '18:40', 'Buy oats and lemons'),
  ...felt(1, ['10:05', 59, 61, 55], ['20:30', 65, 40, 38, 'Said the talk to the cat. It held.']),
  focused(1, '10:20', 'Practise the talk once, out loud', 33),
  finished(1, '17:20', 'Buy bike lights'),
]

/** Today is counted back from now, so that something has happened whenever the demo is started. */
const soFarToday: readonly Moment[] = [
  ...caught(0, 105, ['Send the slides to Mina', 10], ['Call the pharmacy', 5]),
  ...felt(0, [100, 62, 68, 57]),
  focused(0, 90, 'Practise the talk once, out loud', 27, true),
  finished(0, 55, 'Call the pharmacy'),
  ...felt(0, [20, 58, 47, 45]),
]

export const twoWeeks: readonly Moment[] = [...firstWeek, ...afterTheGap, ...soFarToday]
