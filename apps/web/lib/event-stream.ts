/** Server-sent events from text that arrives in pieces (WHATWG HTML §9.2.6, without `id` and `retry`). */
export interface Frame {
  readonly event: string
  readonly data: string
}

const frameOf = (block: string): Frame | undefined => {
  let event = 'message'
  const data: string[] = []
  for (const row of block.split('\n')) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(row) ?? []
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
  return data.length === 0 ? undefined : { event, data: data.join('\n') }
}

/** Answers a function that takes the next piece and gives the frames it completes. Comments give none. */
export const createFrameReader = (): ((piece: string) => Frame[]) => {
  let rest = ''
  return (piece) => {
    rest = (rest + piece).replaceAll('\r\n', '\n')
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(frameOf).filter((frame) => frame !== undefined)
  }
}
