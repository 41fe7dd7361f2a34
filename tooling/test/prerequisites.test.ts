import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { chromium, locate } from './prerequisites.ts'

const folder = mkdtempSync(join(tmpdir(), 'sol-programs-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a program is found under any of its names', () => {
  const file = join(folder, 'google-chrome')
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  expect(locate(chromium, ['/nowhere', folder].join(delimiter))).toBe(file)
})

test('a file that may not be run is no program', () => {
  writeFileSync(join(folder, 'redis-server'), '')
  expect(locate({ names: ['redis-server'], debianPackage: '', inWords: '' }, folder)).toBeUndefined()
})
