/** Another service, measured by its own command in the same run. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface PeerFigure {
  readonly name: string
  readonly case: string
  readonly requestsPerSecond: number
}

/** Reads lines such as `fastapi list   512.33 req/s p50 …`; others are passed over. */
export const readPeer = (output: string): PeerFigure[] =>
  output.split('\n').flatMap((line) => {
    const [, name, kind, figure] = /^(\S+) (list|insert)\s+([\d.]+) req\/s/.exec(line) ?? []
    return name && kind && figure ? [{ name, case: kind, requestsPerSecond: Number(figure) }] : []
  })

export const measurePeer = async (command: string): Promise<PeerFigure[]> => {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const figures = readPeer(await text(child.stdout))
  if (figures.length === 0)
    process.stderr.write('PEER_COMMAND printed no figures; the comparison goes on without it.\n')
  return figures
}
