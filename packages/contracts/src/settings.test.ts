import { describe, expect, test } from 'vitest'
import { defaultSettings, OwnItem, readSettings, SettingsChange, voiceOf } from './settings.ts'

describe('settings', () => {
  test('nothing stored is the defaults', () => {
    for (const stored of [{}, null, undefined, 'night', []])
      expect(readSettings(stored)).toEqual(defaultSettings)
  })

  test('what is stored stays, what is missing or no longer fits is filled in, what is unknown is dropped', () => {
    const stored = {
      level: 'deep',
      theme: 'sepia',
      textSize: 9,
      plainFont: true,
      gone: 1,
      capacityMinutes: [60],
    }
    expect(readSettings(stored)).toEqual({ ...defaultSettings, level: 'deep', plainFont: true })
  })

  test('a change is part of them, and what is unknown in it is dropped', () => {
    expect(SettingsChange.parse({ level: 'scattered', later: true })).toEqual({ level: 'scattered' })
    expect(SettingsChange.parse({})).toEqual({})
    expect(SettingsChange.safeParse({ level: 'calm' }).success).toBe(false)
    expect(SettingsChange.safeParse({ carryLimit: 11 }).success).toBe(false)
    expect(SettingsChange.safeParse({ capacityMinutes: [1, 2, 3] }).success).toBe(false)
  })

  test('what a feature keeps is flat, bounded, and holds nothing that a database cannot', () => {
    expect(
      OwnItem.parse({ kind: 'call', steps: ['Find the\u0000 number'], on: true, most: 3, hint: null }),
    ).toEqual({
      kind: 'call',
      steps: ['Find the number'],
      on: true,
      most: 3,
      hint: null,
    })
    const wrong = [
      { a: { b: 1 } },
      { a: 'x'.repeat(501) },
      { a: Array.from({ length: 41 }, () => 'x') },
      { 'not a name': 1 },
      Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`a${String(at)}`, 1])),
    ]
    for (const item of wrong) expect(OwnItem.safeParse(item).success, JSON.stringify(item)).toBe(false)
    const many = Array.from({ length: 61 }, () => ({}))
    expect(SettingsChange.safeParse({ templates: many }).success).toBe(false)
  })

  test('Sol is plain in the scattered level until the person says otherwise', () => {
    expect(voiceOf(defaultSettings)).toBe('broody')
    expect(voiceOf({ ...defaultSettings, level: 'scattered' })).toBe('plain')
    expect(voiceOf({ ...defaultSettings, level: 'scattered', solVoice: 'light' })).toBe('light')
  })
})
