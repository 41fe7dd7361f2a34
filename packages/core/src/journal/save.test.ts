/** No typed word is lost: three pages write into one entry, go offline, crash, and come back, in any order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeTexts } from './merge.ts'
import { decideSave, type Content, type Standing } from './save.ts'

interface Page {
  writer: string
  /** On the device's disk: survives a crash. */
  draft: string
  base: number
  /** What the server has of it, as far as this page knows. */
  sent: string
}

interface World {
  standing: Standing
  texts: Map<number, Content>
  kept: string[]
  pages: Page[]
  typed: string[]
  last: number
}

type Act =
  | { kind: 'type'; page: number; at: number; lineBreak: boolean }
  | { kind: 'save' | 'saveAnswerLost' | 'read' | 'crash'; page: number }

const newWorld = (): World => {
  const content = { title: null, body: 'first line\n\nsecond line\n' }
  return {
    standing: { ...content, version: 1, writer: null, writerSince: 1 },
    texts: new Map([[1, content]]),
    kept: [],
    pages: [0, 1, 2].map((n) => ({
      writer: `page-${String(n)}`,
      draft: content.body,
      base: 1,
      sent: content.body,
    })),
    typed: [],
    last: 1,
  }
}

/** What the server does, as core/journal writes it. @returns the answer */
const save = (world: World, page: Page) => {
  const { standing } = world
  const given = { title: null, body: page.draft, baseVersion: page.base, writer: page.writer }
  const decision = decideSave(standing, given, world.texts.get(page.base) ?? null)
  if (decision.outcome === 'same')
    return { version: standing.version, body: standing.body, sent: standing.version }
  if (decision.outcome === 'saved') {
    const version = ++world.last
    const goesOn = standing.writer === page.writer
    world.standing = {
      ...decision.next,
      version,
      writer: page.writer,
      writerSince: goesOn ? standing.writerSince : page.base,
    }
    world.texts.set(version, decision.next)
    return { version, body: decision.next.body, sent: version }
  }
  const sent = ++world.last
  world.texts.set(sent, given)
  if (decision.outcome === 'kept') world.kept.push(given.body)
  const version = ++world.last
  world.standing = { ...decision.next, version, writer: null, writerSince: version }
  world.texts.set(version, decision.next)
  return { version, body: decision.next.body, sent }
}

const run = (world: World, act: Act): void => {
  const page = world.pages[act.page]
  if (!page) return
  if (act.kind === 'type') {
    const words = page.draft.split(' ')
    const word = `w${String(world.typed.length)}`
    world.typed.push(word)
    words.splice(Math.min(act.at, words.length), 0, act.lineBreak ? `${word}\n` : word)
    page.draft = words.join(' ')
  }
  if (act.kind === 'saveAnswerLost') save(world, page)
  if (act.kind === 'save') {
    const answer = save(world, page)
    page.draft = answer.body
    page.base = answer.version
    page.sent = answer.body
  }
  // Another's text is taken over only where nothing of one's own waits.
  if (act.kind === 'read' && page.draft === page.sent) {
    page.draft = page.sent = world.standing.body
    page.base = world.standing.version
  }
  // A crash loses what was in memory: what the page knew of the server, never the draft on the disk.
  if (act.kind === 'crash') page.sent = ''
}

const page = fc.nat({ max: 2 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      page,
      at: fc.nat({ max: 12 }),
      lineBreak: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('save' as const, 'saveAnswerLost' as const, 'read' as const, 'crash' as const),
      page,
    }),
  },
)

const wordsIn = (text: string) => new Set(text.split(/\s+/))

test('in 2,500 random orders every typed word is in the text or in a kept copy', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
      const world = newWorld()
      for (const one of acts) run(world, one)
      for (const one of world.pages) save(world, one)
      const safe = wordsIn([world.standing.body, ...world.kept].join(' '))
      expect(world.typed.filter((word) => !safe.has(word))).toEqual([])
    }),
    { numRuns: 2500, seed: 4 },
  )
})

describe('merging', () => {
  const base = 'One fine morning.\n\nTea, then work.\n'

  test('takes in what was written in different places, also of one line', () => {
    const current = 'One fine cold morning.\n\nTea, then work.\n'
    expect(mergeTexts({ base, current, given: `${base}More.\n` })).toBe(`${current}More.\n`)
    expect(mergeTexts({ base: 'a b c d e f\n', current: 'a X b c d e f\n', given: 'a b c d e Y f\n' })).toBe(
      'a X b c d e Y f\n',
    )
  })

  test('gives up where both wrote in the same place', () => {
    expect(mergeTexts({ base, current: `${base}Mine.\n`, given: `${base}Yours.\n` })).toBeNull()
  })

  test('is not tried over thousands of lines, where it would hold up other requests', () => {
    const long = 'x\n\n'.repeat(33_000)
    expect(mergeTexts({ base: long, current: `a ${long}`, given: `${long} b` })).toBeNull()
  })
})
