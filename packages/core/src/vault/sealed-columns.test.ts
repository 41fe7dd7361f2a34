import { getTableConfig } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { tables } from '@sol/db/tables'
import { sealedColumns } from './sealed-columns.ts'

const listed = sealedColumns.map(({ table, column }) => `${getTableConfig(table).name}.${column.name}`)

/** Bytes that are no sealed values: wrapped keys and authentication codes. */
const otherBytes = ['user_keys.wrapped', 'audit.mac']

/** Texts that anyone who reads the database can read, each for a reason. Free text that is not here has to be sealed. */
const readable: Record<string, string> = {
  'applied_writes.key': 'an id of a client',
  'applied_writes.fingerprint': 'a hash',
  'audit.kind': 'a code',
  'audit.fields': 'ids, codes and numbers',
  'changes.kind': 'a code',
  'checkins.tags': 'searched',
  'days.stop_time': 'a time',
  'days.line': 'still to be sealed with the screen of the day',
  'factors.name': 'a name of a factor',
  'focus_sessions.mode': 'a code',
  'focus_sessions.company': 'a code',
  'focus_sessions.outcome': 'a code',
  'focus_sessions.intervals': 'moments',
  'focus_sessions.remarks': 'still to be sealed with the screen of focus',
  'focus_sessions.next_move': 'still to be sealed with the screen of focus',
  'instance_settings.master_key_id': 'a name of a key',
  'projects.title': 'searched and sorted',
  'room_members.name': 'shown to others in the room',
  'rooms.title': 'shown to others in the room',
  'rooms.invite_hash': 'a hash',
  'series.rule': 'a rule of days',
  'series.time': 'a time',
  'series.basis': 'a code',
  'sessions.last_attempt': 'an id of a client',
  'sessions.device': 'the kind of a device',
  'sessions.revoked_because': 'a code',
  'tasks.title': 'searched and sorted',
  'tasks.tags': 'searched',
  'tasks.status': 'a code',
  'tasks.steps': 'titles of parts of a task, as its own',
  'tasks.planned_time': 'a time',
  'tasks.deadline_time': 'a time',
  'tasks.energy': 'a code',
  'tasks.cue': 'part of what a task is called',
  'tasks.first_move': 'part of what a task is called',
  'tasks.waiting_for': 'part of what a task is called',
  'user_keys.master_id': 'a name of a key',
  'user_keys.state': 'a code',
  'users.email': 'needed to sign in',
  'users.email_key': 'needed to sign in',
  'users.display_name': 'shown in the account',
  'users.role': 'a code',
  'users.time_zone': 'a zone',
  'users.wake_time': 'a time',
  'users.wind_down_time': 'a time',
  'users.settings': 'choices',
  'users.password_hash': 'a hash',
}

const columns = Object.values(tables).flatMap((table) => {
  const { name, columns } = getTableConfig(table)
  return columns.map((column) => ({ name: `${name}.${column.name}`, type: column.getSQLType() }))
})

test('every column of bytes is known to rotation, or is no sealed value', () => {
  const bytes = columns.filter(({ type }) => type === 'bytea').map(({ name }) => name)
  expect(bytes.filter((name) => !otherBytes.includes(name)).sort()).toEqual([...listed].sort())
})

test('every column that can hold text is sealed, or said to be readable', () => {
  const texts = columns.filter(({ type }) => /^(text|json)/.test(type)).map(({ name }) => name)
  expect(texts.filter((name) => !(name in readable))).toEqual([])
  expect(Object.keys(readable).filter((name) => !texts.includes(name))).toEqual([])
})

test('the person is no part of a row’s key, which is the rest of the primary key', () => {
  for (const { table, key } of sealedColumns) {
    const [primary] = getTableConfig(table).primaryKeys
    expect(['user_id', ...key.map(({ name }) => name)]).toEqual(primary?.columns.map(({ name }) => name))
  }
})
