import { spoken } from '../spoken.ts'

export const sol = spoken('sol', {
  by: 'Sol',
  empty: 'An empty sky, and it holds. Nothing needs doing right now.',
  fresh: 'The light arrived before either of us asked. One small thing is enough to begin.',
  underway: 'I move a little each minute and call it a day. So does this.',
  somethingDone: 'A small thing, correctly placed. The rest can wait in its order.',
  evening: 'The light gets longer and asks for less. What is open can stay open.',
  low: 'That sounds heavy. Nothing here needs doing right now.',
  focus: 'I will be quiet while you look at one thing.',
  sitStart: 'I sit here and look the other way. The one thing is yours.',
  sitEnd: 'That was time well kept. The light moves on, and so may you.',
})
