import { describe, expect, test } from 'vitest'
import { findingsOf, type Said } from './rules.ts'
import { saidIn } from './said-in.ts'

const say = (text: string, rest: Partial<Said> = {}) =>
  findingsOf({ text, tongue: 'en', voice: 'functional', ...rest })

const wrongs: [string, string, Partial<Said>, RegExp][] = [
  ['pressure', 'You should start now.', {}, /"should/],
  ['a banned word within a sentence', 'That was finally done.', {}, /"finally/],
  ['overdue', '3 tasks are overdue', {}, /"overdue/],
  ['failure', 'Saving failed.', {}, /"fail/],
  ['a streak', 'Your streak goes on.', {}, /"streak/],
  ['praise that judges', 'We are proud of you.', {}, /proud of you/],
  ['a diagnosis', 'Your ADHD made this hard.', {}, /your adhd/],
  ['a health claim', 'Treats ADHD.', {}, /"treat/],
  ['blame', 'You forgot this one.', {}, /the person/],
  ['blame without the word', 'You didn’t finish it.', {}, /the person/],
  ['a second word for an act', 'Log in to continue.', {}, /we say "sign in"/],
  ['a second word for a thing', 'Add a subtask.', {}, /we say "step"/],
  ['due instead of deadline', 'Due tomorrow', {}, /we say "deadline"/],
  ['a double negative', 'There is nothing you cannot do.', {}, /twice/],
  ['a negated negative', 'This is not impossible.', {}, /twice/],
  ['an exclamation', 'Done!', {}, /voice/],
  ['a series of exclamations', 'Well !!!', {}, /voice/],
  [
    'a long sentence',
    'This is a sentence that goes on and on, with more words than anybody can hold in mind while something else waits.',
    {},
    /sentence of 2\d words/,
  ],
  ['Sol at length', 'One. Two. Three.', { voice: 'sol' }, /2 sentences/],
  ['Sol with pressure', 'Here we are again.', { voice: 'sol' }, /"again/],
  ['a step with pressure', 'Only open the door.', { voice: 'step' }, /"only/],
  ['German pressure', 'Du solltest beginnen.', { tongue: 'de' }, /"sollte/],
  ['German must', 'Das muss sein.', { tongue: 'de' }, /"muss/],
  ['German overdue', 'Zwei Aufgaben sind überfällig.', { tongue: 'de' }, /"überfällig/],
  ['German blame', 'Du hast vergessen, es zu tun.', { tongue: 'de' }, /the person/],
  ['a German synonym', 'Bitte einloggen.', { tongue: 'de' }, /we say "anmelden"/],
  ['a German double negative', 'Es gibt nichts, das nicht ohne Mühe geht.', { tongue: 'de' }, /twice/],
  ['a German negated negative', 'Das ist nicht unmöglich.', { tongue: 'de' }, /twice/],
  ['a German exclamation', 'Geschafft!', { tongue: 'de' }, /voice/],
]

describe('the language lint', () => {
  for (const [name, text, rest, told] of wrongs) {
    test(`hears ${name}`, () => {
      expect(say(text, rest).join('\n')).toMatch(told)
    })
  }

  test('lets calm, literal words pass', () => {
    const rights: [string, Partial<Said>][] = [
      ['No connection to the server. Nothing was changed; try again when it is back.', {}],
      ['Write ! for a deadline.', {}],
      ['This is too long to be saved in one piece.', {}],
      ['A true deadline, fixed from outside.', {}],
      ['I move a little each minute and call it a day. So does this.', { voice: 'sol' }],
      ['Keine Verbindung zum Server. Nichts wurde geändert.', { tongue: 'de' }],
      ['Gerade läuft kein Fokus.', { tongue: 'de' }],
      ['Nothing has this name: “You failed!”', {}],
    ]
    for (const [text, rest] of rights) expect(say(text, rest), text).toEqual([])
  })

  test('reads strings, lists, functions and what lies within', () => {
    const catalogue = {
      plain: 'Today',
      list: ['low', 'high'],
      nested: { left: (minutes: number) => `${String(minutes)} min left` },
      both: (title: string, minutes: number) => `${title.trim()}: ${minutes.toFixed(0)}`,
    }
    const keys = saidIn(catalogue, 'x').map(({ key, text }) => `${key}=${text}`)
    expect(keys).toEqual(
      expect.arrayContaining(['x.plain=Today', 'x.list.1=high', 'x.nested.left=5 min left', 'x.both=Xyz: 5']),
    )
  })

  test('does not pass over a function that answers nothing', () => {
    expect(() => saidIn({ odd: (given: { deep: { text: string } }) => given.deep.text.trim() }, 'x')).toThrow(
      'x.odd',
    )
  })
})
