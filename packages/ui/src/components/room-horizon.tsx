import { remainingArc } from '../geometry/dial.ts'
import { classNames } from './class-names.ts'

export interface RoomPerson {
  name: string
  /** focusing: a sun on the horizon. break: half below it. away: an outline beneath. */
  state: 'focusing' | 'break' | 'away'
  /** 0 at the start, 1 when the time is up; null when nothing is planned. */
  progress: number | null
  /** What the drawing says, in words: 18 min left. */
  words: string
}

export interface RoomHorizonProps {
  people: readonly RoomPerson[]
  /** Names the list for assistive technology. */
  label: string
  className?: string | undefined
}

const ring = 30
const heightOf = { focusing: 0, break: 12, away: 22 } as const

/** One small sun: how high it stands says what the person does, the ring around it how long still. */
function Sun({ state, progress }: Pick<RoomPerson, 'state' | 'progress'>) {
  return (
    <svg viewBox="-40 -40 80 80" aria-hidden="true" className="room-sun" data-state={state}>
      <line x1="-40" x2="40" y1="16" y2="16" className="room-line" />
      {state === 'focusing' && progress !== null && (
        <>
          <circle r={ring} className="room-track" />
          <path d={remainingArc(ring, progress)} className="room-left" />
        </>
      )}
      <circle cy={heightOf[state]} r="13" className="room-disc" />
    </svg>
  )
}

/** The people of a room on one horizon. The words beside each sun say the same. */
export function RoomHorizon({ people, label, className }: RoomHorizonProps) {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets that a list without marks is one
    <ul
      role="list"
      aria-label={label}
      data-slot="room-horizon"
      className={classNames('room-horizon', className)}
    >
      {people.map(({ name, state, progress, words }, at) => (
        <li key={`${name} ${String(at)}`} className="room-person">
          <Sun state={state} progress={progress} />
          <span className="room-name">{name}</span>
          <span className="text-small text-muted">{words}</span>
        </li>
      ))}
    </ul>
  )
}
