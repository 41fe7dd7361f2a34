/** `sol keys …`: the keys that people's words are sealed with. */
import { dirname } from 'node:path'
import { keyFigures } from '@sol/core/vault/figures'
import { rewrapKeys } from '@sol/core/vault/rewrap'
import { beginRotation, isRotating, resumeRotation } from '@sol/core/vault/rotate'
import { readConfig } from '@sol/runtime/config'
import { openTools, type Tools } from '@sol/runtime/open-tools'
import { recoverySheet } from '@sol/runtime/recovery-sheet'
import { putNewKeyInFront } from '@sol/runtime/secrets'
import { StartError } from '@sol/runtime/start-error'
import { done, type Command, type Outcome } from './command.ts'

const withTools = async (work: (tools: Tools) => Promise<Outcome>): Promise<Outcome> => {
  const tools = await openTools(readConfig())
  try {
    return await work(tools)
  } finally {
    await tools.close()
  }
}

const status: Command = {
  name: 'keys status',
  meaning: 'Which keys there are, and whether a rotation is under way.',
  run: () =>
    withTools(async ({ ctx, masterKeys: { masters, source } }) => {
      const figures = await keyFigures(ctx.db, masters.currentId)
      const place = source.from === 'file' ? source.path : 'the environment'
      return done(
        [
          `Master key:   ${masters.currentId}, from ${place}`,
          `Older ones:   ${masters.ids.length - 1}, still needed for ${figures.underOlderMasters} data keys`,
          `Data keys:    ${figures.current} in use, ${figures.retiring} being replaced, ${figures.retired} kept for a while`,
        ],
        {
          masterKey: masters.currentId,
          source: source.from,
          olderMasterKeys: masters.ids.length - 1,
          ...figures,
        },
      )
    }),
}

const rotate: Command = {
  name: 'keys rotate',
  meaning:
    'Gives everybody a new data key and seals everything with it. May be stopped at any moment and run again.',
  run: (_given, say) =>
    withTools(async ({ ctx, masterKeys: { masters } }) => {
      const resumed = await isRotating(ctx)
      if (resumed) say('Going on with the rotation that was begun.')
      else await beginRotation(ctx, masters)
      const rotated = await resumeRotation(ctx, (at, of) => say(`${at} of ${of} people`))
      const lines = [`Sealed anew:  ${rotated.renewed} texts of ${rotated.people} people.`]
      if (rotated.left > 0)
        lines.push(`Not readable: ${rotated.left} texts; they and their keys stay as they are.`)
      if (rotated.unfinished > 0)
        lines.push(`In use:       ${rotated.unfinished} people; run this again to go on.`)
      return { lines, data: { resumed, ...rotated }, code: rotated.unfinished > 0 ? 1 : 0 }
    }),
}

const putNewInFront = ({ masterKeys: { source } }: Tools): void => {
  if (source.from === 'environment') {
    throw new StartError(
      'The master key comes from the environment, so it is changed there; nothing was changed: ' +
        'put the new one in front of the old one in SOL_MASTER_KEY, restart, and leave the old one out later.',
    )
  }
  putNewKeyInFront(dirname(source.path), source.path)
}

const rewrap: Command = {
  name: 'keys rewrap',
  meaning: 'Wraps every data key with the first master key. What people wrote is not touched.',
  options: [{ name: 'new', meaning: 'make a new master key first, in front of the one in master.key' }],
  run: (given) =>
    withTools(async (tools) => {
      if (given.has('new')) putNewInFront(tools)
      const { masters } = tools.masterKeys
      const count = await rewrapKeys(tools.ctx.db, masters)
      const lines = [`Wrapped anew: ${count} data keys, with master key ${masters.currentId}.`]
      if (given.has('new'))
        lines.push(
          'Keep a copy of the new key now. The old one may leave the file when sol keys status says that nothing needs it.',
        )
      return done(lines, { rewrapped: count, masterKey: masters.currentId })
    }),
}

const sheet: Command = {
  name: 'keys sheet',
  meaning: 'Where the master key is, how to keep a copy, and what is lost without it.',
  run: () =>
    withTools(({ masterKeys: { source } }) => {
      const lines = recoverySheet(readConfig(), source)
      return Promise.resolve(done(lines, { sheet: lines }))
    }),
}

export const keysCommands: readonly Command[] = [status, rotate, rewrap, sheet]
