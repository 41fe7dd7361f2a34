import { getTableConfig } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { tables } from '@sol/db/tables'
import { sealedColumns } from './sealed-columns.ts'

const listed = sealedColumns.map(({ table, column }) => `${getTableConfig(table).name}.${column.name}`)

/** Bytes that are no sealed values: wrapped keys, authentication codes, and the numbers of a forecaster. */
const otherBytes = ['user_keys.wrapped', 'audit.mac', 'insight_states.checkpoint']

/** Texts that anyone who reads the database can read, each for a reason. Free text that is not here has to be sealed. */
const readable: Record<string, string> = {
  'applied_writes.key': 'an id of a client',
  'applied_writes.fingerprint': 'a hash',
  'audit.kind': 'a code',
  'audit.fields': 'ids, codes and numbers',
  'block_changes.before': 'titles and times of blocks',
  'block_changes.after': 'titles and times of blocks',
  'blocks.title': 'searched and sorted',
  'blocks.kind': 'a code',
  'changes.kind': 'a code',
  'checkins.tags': 'searched',
  'days.stop_time': 'a time',
  'experiments.subject': 'a name of a factor',
  'experiments.outcome': 'a code',
  'experiments.state': 'a code',
  'experiments.marks': 'days and codes',
  'factors.name': 'a name of a factor',
  'focus_sessions.mode': 'a code',
  'focus_sessions.company': 'a code',
  'focus_sessions.outcome': 'a code',
  'focus_sessions.intervals': 'moments',
  'forecasts.hours': 'numbers',
  'forecasts.usual': 'numbers',
  'insight_states.stands_on': 'a hash',
  'insight_states.outlook': 'numbers and names of factors',
  'insight_states.look': 'numbers and names of factors',
  'instance_settings.master_key_id': 'a name of a key',
  'predictions.outcome': 'a code',
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
