import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdFolder, prepareDataFolder } from './data-folder.ts'
import { StartError } from './start-error.ts'
import { startChild } from './testing/child.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

test('a missing folder is made, and nobody else can list it', () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  prepareDataFolder(folder)
  expect(statSync(folder).mode & 0o066).toBe(0)
})

test('a folder that cannot be made is one sentence with its path', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  for (const impossible of [file, join(file, 'below'), '/proc/sol-os']) {
    expect(() => prepareDataFolder(impossible)).toThrow(StartError)
    expect(() => prepareDataFolder(impossible)).toThrow(
      new RegExp(`^The data folder ${impossible} cannot be written to`),
    )
  }
})

test('a living holder is never robbed, in the same process or another one', async () => {
  const folder = temporaryFolder()
  const hold = holdFolder(folder)
  expect(() => holdFolder(folder)).toThrow(/already running/)
  const second = startChild('./hold.program.ts', [folder])
  expect(await second.line(Boolean)).toMatch(/already running on the data folder/)
  hold.release()
  hold.release()
  holdFolder(folder).release()
})

test('a killed holder leaves nothing to wait for', async () => {
  const folder = temporaryFolder()
  const first = startChild('./hold.program.ts', [folder])
  await first.line((line) => line === 'held')
  expect(() => holdFolder(folder)).toThrow(StartError)
  first.process.kill('SIGKILL')
  await first.ended()
  holdFolder(folder).release()
})

test('of many starts at once on an empty folder exactly one gets it', async () => {
  const folder = temporaryFolder()
  const starts = Array.from({ length: 6 }, () => startChild('./hold.program.ts', [folder]))
  const said = await Promise.all(starts.map((start) => start.line(Boolean)))
  expect(said.filter((line) => line === 'held')).toHaveLength(1)
})
