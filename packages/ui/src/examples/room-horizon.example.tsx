import { RoomHorizon } from '../components/room-horizon.tsx'

export function Example() {
  return (
    <RoomHorizon
      label="In the room"
      people={[
        { name: 'Ada', state: 'focusing', progress: 0.3, words: '18 min left' },
        { name: 'Grace', state: 'focusing', progress: null, words: 'in focus' },
        { name: 'Lin', state: 'break', progress: null, words: 'on a break' },
        { name: 'Noor', state: 'away', progress: null, words: 'away' },
      ]}
    />
  )
}
