'use client'
import { Calendar } from '@fullcalendar/react'
import interaction from '@fullcalendar/react/interaction'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@sol/ui/styles/plan.css'
import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type ComponentProps,
  type ReactNode,
  type RefObject,
} from 'react'
import { languageNow } from '../../../words/spoken.ts'
import { hourMark } from '../../../lib/time.ts'
import { actOfKey, type BlockAct } from './block-keys.ts'
import type { CalendarItem, Hours, Shade } from './calendar-item.ts'
import { ItemFace } from './item-face.tsx'
import { dayIn } from './wall.ts'

export interface CalendarGridProps {
  readonly from: string
  readonly days: number
  readonly timeZone: string
  readonly hours: Hours
  readonly items: readonly CalendarItem[]
  readonly shades: readonly Shade[]
  readonly headerOf: (day: string) => ReactNode
  readonly onOpen: (item: CalendarItem) => void
  /** Dragged or resized. `revert` puts it back where it was. */
  readonly onPlace: (item: CalendarItem, place: Place, revert: () => void) => void
  readonly onNew: (place: Place) => void
  readonly onDropTask: (taskId: string, startAt: string) => void
  readonly onKey: (item: CalendarItem, act: BlockAct) => void
}

export interface Place {
  readonly startAt: string
  readonly endAt: string
}

const two = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`

/** What the component is told about an entry, and what it is told about a shade. */
const eventsOf = (items: readonly CalendarItem[], shades: readonly Shade[]) => [
  ...items.map((item) => ({
    id: item.key,
    title: item.title,
    start: item.startAt,
    end: item.endAt,
    editable: item.isMovable,
    interactive: true,
    extendedProps: { item },
  })),
  ...shades.map(({ key, tone, startAt, endAt }) => ({
    id: key,
    start: startAt,
    end: endAt,
    display: 'background',
    className: `plan-shade plan-${tone}`,
  })),
]

interface Extended {
  readonly extendedProps: Record<string, unknown>
}

const itemIn = ({ extendedProps }: Extended) => extendedProps['item'] as CalendarItem | undefined

const toneOf = ({ entry }: CalendarItem): string => (entry.kind === 'block' ? entry.block.kind : entry.kind)

const classOf = (item: CalendarItem | undefined): string =>
  item
    ? `plan-item plan-item-${toneOf(item)}${item.entry.kind === 'block' && item.entry.block.doneAt ? ' plan-item-done' : ''}`
    : ''

const placeOf = (event: { readonly start: Date | null; readonly end: Date | null }): Place | undefined =>
  event.start && event.end
    ? { startAt: event.start.toISOString(), endAt: event.end.toISOString() }
    : undefined

const keyOfElement = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] : undefined

type ItemKeys = Pick<CalendarGridProps, 'items' | 'onKey'>

/** Keys act on the block that has the focus, which goes with it wherever it is drawn next. */
const useItemKeys = (root: RefObject<HTMLElement | null>, { items, onKey }: ItemKeys): void => {
  const followed = useRef<string>(undefined)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOfElement(event.target)
    const item = items.find((one) => one.key === key)
    const act = item?.isMovable ? actOfKey(event) : undefined
    if (!item || !act) return
    event.preventDefault()
    event.stopPropagation()
    followed.current = act.act === 'delete' ? undefined : item.key
    onKey(item, act)
  })
  useEffect(() => {
    const element = root.current
    const forget = () => (followed.current = undefined)
    element?.addEventListener('keydown', press)
    element?.addEventListener('pointerdown', forget)
    return () => {
      element?.removeEventListener('keydown', press)
      element?.removeEventListener('pointerdown', forget)
    }
  }, [root])
  useEffect(() => {
    if (!followed.current || document.querySelector('dialog[open]')) return
    const element = root.current?.querySelector<HTMLElement>(`[data-item="${followed.current}"]`)
    if (element && element !== document.activeElement) element.focus()
  }, [root, items])
}

const plugins = [timeGrid, interaction]
const eventClass = (info: { readonly event: Extended }) => classOf(itemIn(info.event))
const slotClass = ({ isMinor }: { readonly isMinor: boolean }) =>
  `plan-slot${isMinor ? ' plan-slot-minor' : ''}`
const nameElement = ({ el, event }: { readonly el: HTMLElement; readonly event: Extended }) => {
  const item = itemIn(event)
  if (item) el.dataset['item'] = item.key
}

interface Faced {
  readonly event: Extended & { readonly start: Date | null; readonly end: Date | null }
  readonly isShort: boolean
}

const faceIn = (timeZone: string) =>
  function Face({ event, isShort }: Faced) {
    const item = itemIn(event)
    return item && <ItemFace item={item} place={placeOf(event)} timeZone={timeZone} isShort={isShort} />
  }

type Options = ComponentProps<typeof Calendar>

/** What is the same in every grid. */
const always = {
  plugins,
  initialView: 'days',
  headerToolbar: false,
  allDaySlot: false,
  height: 'auto',
  slotDuration: '00:30:00',
  slotMinHeight: 24,
  slotEventOverlap: false,
  slotHeaderInterval: '01:00:00',
  snapDuration: '00:15:00',
  defaultTimedEventDuration: '00:30:00',
  nowIndicator: true,
  editable: true,
  eventResizableFromStart: true,
  selectable: true,
  selectMirror: true,
  selectMinDistance: 6,
  droppable: true,
  longPressDelay: 350,
  dragRevertDuration: 0,
  className: 'plan-calendar',
  eventClass,
  eventInnerClass: 'plan-item-inner',
  columnEventBeforeClass: 'plan-resizer plan-resizer-start',
  columnEventAfterClass: 'plan-resizer plan-resizer-end',
  dayHeaderClass: 'plan-day-header',
  dayLaneClass: 'plan-lane',
  dayLaneInnerClass: 'plan-lane-inner',
  slotLaneClass: slotClass,
  slotHeaderInnerClass: 'plan-hour',
  nowIndicatorLineClass: 'plan-now',
  highlightClass: 'plan-highlight',
  eventDidMount: nameElement,
} satisfies Options

type Acts = Pick<CalendarGridProps, 'onOpen' | 'onPlace' | 'onNew' | 'onDropTask'>

interface Placed {
  readonly event: Faced['event']
  readonly revert: () => void
}

/** What the hand does in the grid. */
const handlersOf = ({ onOpen, onPlace, onNew, onDropTask }: Acts) => {
  const place = ({ event, revert }: Placed): void => {
    const [item, to] = [itemIn(event), placeOf(event)]
    if (item && to) onPlace(item, to, revert)
  }
  return {
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault()
      const item = itemIn(event)
      if (item) onOpen(item)
    },
    eventDrop: place,
    eventResize: place,
    select: ({ start, end, view }) => {
      view.calendar.unselect()
      onNew({ startAt: start.toISOString(), endAt: end.toISOString() })
    },
    drop: ({ draggedEl, date }) => {
      const taskId = draggedEl.dataset['task']
      if (taskId) onDropTask(taskId, date.toISOString())
    },
  } satisfies Options
}

/** The hours of some days, with what stands in them. The one place that knows the calendar component. */
export function CalendarGrid(props: CalendarGridProps) {
  const { from, days, timeZone, hours, items, shades } = props
  const root = useRef<HTMLDivElement>(null)
  useItemKeys(root, props)
  const events = useMemo(() => eventsOf(items, shades), [items, shades])
  const views = useMemo(() => ({ days: { type: 'timeGrid', duration: { days } } }), [days])
  const eventContent = useMemo(() => faceIn(timeZone), [timeZone])
  return (
    <div ref={root} className="plan-grid">
      <Calendar
        key={`${from} ${String(days)} ${timeZone} ${languageNow()}`}
        {...always}
        {...handlersOf(props)}
        views={views}
        initialDate={from}
        timeZone={timeZone}
        locale={languageNow()}
        slotMinTime={two(hours.from)}
        slotMaxTime={two(hours.to)}
        events={events}
        eventContent={eventContent}
        dayHeaderContent={(info) => props.headerOf(dayIn(info.date, timeZone))}
        slotHeaderContent={(info) => hourMark(info.date.getTime(), timeZone)}
      />
    </div>
  )
}
