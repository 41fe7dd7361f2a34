import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { somebody } from './testing/people.ts'

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))

interface Run {
  readonly code: number | null
  readonly lines: string[]
  readonly errors: string
}

const run = (verb: string, input: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, verb])
    let [output, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, lines: output.split('\n').filter(Boolean), errors }))
    child.stdin.end(input)
  })

const person = somebody(20)
const line = JSON.stringify({ ...person, from: '2026-01-20T00:00:00Z' })

describe('the command line', () => {
  test('a malformed line gives an error with its number, and the run goes on', async () => {
    const { lines, code } = await run('replay', `${line}\n{oops\n\n[]\n${line}\n`)
    const answers = lines.map((text) => JSON.parse(text) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(answers[1]).toEqual({ error: 'the line should be JSON', line: 2 })
    expect(answers[2]).toEqual({ error: 'the line should be an object', line: 4 })
    expect(answers[3]).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ id: person.id })
  })

  test('a replay has one prediction for every check-in from then on', async () => {
    const { lines } = await run('replay', line)
    const { mood } = JSON.parse(lines[0] ?? '') as { mood: { at: string }[] }
    const expected = person.checkins.map(({ at }) => at).filter((at) => at >= '2026-01-20T00:00:00Z')
    expect(mood.map(({ at }) => at)).toEqual(expected)
  })

  test('the same input gives the same bytes', async () => {
    const [one, two] = await Promise.all([run('replay', line), run('replay', line)])
    expect(one.lines).toEqual(two.lines)
  })

  test('every example of the help is one that the verb understands', async () => {
    const { lines } = await run('--help', '')
    for (const verb of ['forecast', 'estimates', 'experiment', 'plan']) {
      const place = lines.findIndex((text) => text.startsWith(verb))
      const example = lines.slice(place).find((text) => text.startsWith('  {'))
      const { lines: answers } = await run(verb, example ?? '')
      expect(JSON.parse(answers[0] ?? '')).not.toHaveProperty('error')
    }
  })

  test('no answer holds anything but finite numbers', async () => {
    const links = JSON.stringify({ ...person, asOf: '2026-02-01' })
    const answers = await Promise.all([
      run('replay', line),
      run('links', links),
      run('experiment', '{"pairs":[]}'),
      run('estimates', '{"history":[],"ask":[]}'),
    ])
    for (const { lines } of answers) {
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toMatch(/NaN|Infinity|"(mean|lo90|hi90|r|nEff)":null/)
    }
  })

  test('an unknown verb is one sentence and exit code 2', async () => {
    const { code, errors } = await run('divine', '')
    expect(code).toBe(2)
    expect(errors).toContain('forecast, replay, links')
  })

  test('a forbidden subject is refused', async () => {
    const { lines } = await run('experiment', '{"subject":"half my meds","pairs":[]}')
    expect(lines[0]).toContain('Experiments leave out medication')
  })

  test('a reader that leaves ends the run quietly', async () => {
    const child = spawn(process.execPath, [cli, 'replay'])
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.stdin.end(`${line}\n`.repeat(300))
    expect(await closed).toBe(0)
    expect(errors).toBe('')
  })
}, 60_000)
