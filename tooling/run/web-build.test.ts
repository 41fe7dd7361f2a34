import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sourcesStamp } from './sources-stamp.ts'
import { isFresh } from './web-build.ts'

const write = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const checkout = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'sol-stamp-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  write(root, 'apps/web/app/page.tsx', 'page')
  write(root, 'packages/ui/src/button.tsx', 'button')
  write(root, 'packages/contracts/src/tasks.ts', 'tasks')
  write(root, 'package-lock.json', '{}')
  return root
}

test('the stamp changes with every source', () => {
  const root = checkout()
  const stamps = new Set([sourcesStamp(root)])
  const changes = [
    'apps/web/app/page.tsx',
    'packages/ui/src/button.tsx',
    'packages/contracts/src/tasks.ts',
    'package-lock.json',
    'apps/web/public/new.svg',
  ]
  for (const path of changes) {
    write(root, path, 'changed')
    stamps.add(sourcesStamp(root))
  }
  expect(stamps.size).toBe(changes.length + 1)
})

test('content that moves from one file to the next is a change', () => {
  const root = checkout()
  write(root, 'apps/web/a.ts', 'xy')
  write(root, 'apps/web/b.ts', 'z')
  const before = sourcesStamp(root)
  write(root, 'apps/web/a.ts', 'x')
  write(root, 'apps/web/b.ts', 'yz')
  expect(sourcesStamp(root)).not.toBe(before)
})

test('tests, build output and times do not count', () => {
  const root = checkout()
  const before = sourcesStamp(root)
  write(root, 'apps/web/app/page.test.tsx', 'test')
  write(root, 'apps/web/out/index.html', 'built')
  write(root, 'apps/web/.next/cache', 'cache')
  write(root, 'apps/web/next-env.d.ts', 'made by next')
  write(root, 'packages/core/src/rule.ts', 'not the web')
  utimesSync(join(root, 'package-lock.json'), 1, 1)
  expect(sourcesStamp(root)).toBe(before)
})

test('a build is fresh only when its stamp was written and still fits', () => {
  const root = checkout()
  write(root, 'apps/web/out/index.html', 'cut off')
  expect(isFresh(root)).toBe(false)
  write(root, 'apps/web/out/.built-from', sourcesStamp(root))
  expect(isFresh(root)).toBe(true)
  write(root, 'apps/web/app/page.tsx', 'changed')
  expect(isFresh(root)).toBe(false)
})
