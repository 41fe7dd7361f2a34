import { Brand } from '@sol/ui/components/brand'
import { Entrance } from '../features/account/entrance.tsx'

export default function EntrancePage() {
  return (
    <main
      tabIndex={-1}
      className="outline-none mx-auto grid min-h-dvh max-w-md content-center justify-items-center gap-6 px-5"
    >
      <h1>
        <Brand className="text-lead" />
      </h1>
      <Entrance />
    </main>
  )
}
