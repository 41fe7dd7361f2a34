/** Reads lines from a stream of bytes, and keeps writing only as fast as the reader reads. */

/** The lines of the stream, without their ends; a last line without an end counts. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // Pieces are joined once per line: a line may be many megabytes long.
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield pieces.join('')
        pieces = []
      }
      pieces.push(part)
    }
  }
  const rest = pieces.join('') + decoder.decode()
  if (rest !== '') yield rest
}

/** Writes one line and waits when the reader is slower. */
export const writeLine = async (stream: NodeJS.WriteStream, line: string): Promise<void> => {
  if (stream.write(`${line}\n`)) return
  await new Promise((resolve) => stream.once('drain', resolve))
}
