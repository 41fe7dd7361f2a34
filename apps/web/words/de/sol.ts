import type { All } from '../all.ts'

export const sol: All['sol'] = {
  by: 'Sol',
  empty: 'Ein leerer Himmel, und er hält. Gerade braucht nichts getan zu werden.',
  fresh: 'Das Licht war vor uns beiden da. Eine kleine Sache reicht für den Anfang.',
  underway: 'Ich rücke jede Minute ein wenig und nenne es Tag. So macht es auch dieser.',
  somethingDone: 'Etwas Kleines, an der richtigen Stelle. Der Rest kann in seiner Reihenfolge warten.',
  evening: 'Das Licht wird länger und verlangt weniger. Was offen ist, kann offen bleiben.',
  low: 'Das klingt schwer. Hier braucht gerade nichts getan zu werden.',
  focus: 'Ich bin still, solange du auf eine Sache schaust.',
  sitStart: 'Ich sitze hier und schaue in die andere Richtung. Die eine Sache gehört dir.',
  sitEnd: 'Das war gut gehütete Zeit. Das Licht zieht weiter, und du darfst das auch.',
}
