/** The steps of each kind in German; the same order as in English. */
import type { Templates } from '../template.ts'

export const de: Templates = {
  write: [
    [2, 'Öffne das Dokument für „…“ und lass es auf dem Bildschirm'],
    [3, 'Tippe drei Wörter, die in „…“ gehören'],
    [5, 'Öffne das Dokument für „…“ und tippe einen schlechten Satz'],
    [5, 'Füge zwei grobe Sätze zu „…“ hinzu'],
  ],
  call: [
    [2, 'Nimm das Telefon und such die Nummer von „…“ heraus'],
    [3, 'Schreib den ersten Satz für „…“ auf'],
    [5, 'Schreib zwei Punkte für den Anruf bei „…“ auf'],
    [5, 'Ruf „…“ an und sag den ersten Satz'],
  ],
  message: [
    [2, 'Öffne eine leere Nachricht für „…“'],
    [3, 'Tippe eine grobe Zeile der Nachricht für „…“'],
    [5, 'Schreib die Nachricht für „…“ in drei groben Zeilen'],
    [3, 'Lies die Nachricht für „…“ einmal und schick sie ab'],
  ],
  clean: [
    [2, 'Nimm ein Tuch und stell dich vor „…“'],
    [3, 'Wisch eine Stelle von „…“, so groß wie ein Teller'],
    [5, 'Mach eine Ecke von „…“ sauber und hör dort auf'],
    [5, 'Mach die nächste Ecke von „…“ sauber'],
  ],
  tidy: [
    [2, 'Heb ein Ding bei „…“ auf und leg es an seinen Platz'],
    [3, 'Leg fünf Dinge bei „…“ an ihren Platz'],
    [5, 'Räum eine Fläche bei „…“ frei, so groß wie ein Tablett'],
    [5, 'Räum die nächste Fläche bei „…“ frei'],
  ],
  laundry: [
    [2, 'Nimm einen Arm voll für „…“ und trag ihn'],
    [3, 'Mach zwei Haufen für „…“: hell und dunkel'],
    [5, 'Mach den ersten Teil von „…“: einen Korb oder einen Stapel'],
    [5, 'Leg einen Stapel von „…“ dorthin, wo er hingehört'],
  ],
  dishes: [
    [2, 'Stell einen Teller von „…“ neben das Wasser'],
    [3, 'Spül drei Teile von „…“, oder räum sie ein'],
    [5, 'Spül die Gläser und Tassen von „…“, oder räum sie ein'],
    [5, 'Mach mit den Tellern von „…“ weiter'],
  ],
  pay: [
    [2, 'Leg das Papier oder die Seite für „…“ vor dich hin'],
    [3, 'Öffne die Seite der Bank und leg „…“ daneben'],
    [5, 'Tippe den Betrag und das Konto für „…“'],
    [3, 'Schick die Zahlung für „…“ ab und behalte den Beleg'],
  ],
  decide: [
    [2, 'Nimm Papier und schreib die Frage auf: „…“'],
    [3, 'Schreib zwei mögliche Antworten auf „…“ auf'],
    [5, 'Schreib einen guten Punkt neben jede Antwort auf „…“'],
    [5, 'Wähl eine Antwort auf „…“ und schreib auf, warum'],
  ],
  read: [
    [2, 'Öffne „…“ an der Stelle, an der es weitergeht'],
    [3, 'Lies einen Absatz von „…“'],
    [5, 'Lies zwei Seiten von „…“'],
    [3, 'Schreib eine Zeile auf, was „…“ gesagt hat'],
  ],
  study: [
    [2, 'Leg das Material für „…“ auf den Tisch und schlag es auf'],
    [3, 'Lies eine Überschrift von „…“ und sag sie in deinen Worten'],
    [5, 'Schreib drei Dinge über „…“ aus dem Kopf auf'],
    [5, 'Mach eine Übung von „…“'],
  ],
  code: [
    [2, 'Öffne das Projekt für „…“ im Editor'],
    [3, 'Schreib einen Kommentar in die Zeile, in der „…“ beginnt'],
    [5, 'Schreib auf, was in „…“ hineingeht und was herauskommt'],
    [5, 'Ändere eine Zeile für „…“ und lass sie laufen'],
  ],
  cook: [
    [2, 'Stell einen Topf oder eine Pfanne für „…“ auf den Herd'],
    [3, 'Hol drei Zutaten für „…“ heraus'],
    [5, 'Wasch und schneide die erste Zutat für „…“'],
    [5, 'Schalte den Herd ein und beginne mit „…“'],
  ],
  shop: [
    [2, 'Nimm Papier oder das Telefon und schreib „…“ nach oben'],
    [3, 'Schau in den Schrank und schreib zwei Dinge für „…“ auf'],
    [5, 'Schreib die Liste für „…“ und leg sie neben eine Tasche'],
    [5, 'Nimm Liste und Tasche und geh los für „…“'],
  ],
  travel: [
    [2, 'Leg eine offene Tasche für „…“ auf das Bett'],
    [3, 'Leg drei Dinge für „…“ neben die Tasche'],
    [5, 'Schreib zehn Dinge auf, die „…“ braucht'],
    [5, 'Leg die ersten fünf Dinge für „…“ in die Tasche'],
  ],
  book: [
    [2, 'Öffne die Seite oder den Kontakt für „…“'],
    [3, 'Schreib zwei Tage und Zeiten auf, die für „…“ passen'],
    [5, 'Frag nach einer Zeit für „…“, am Telefon oder auf der Seite'],
    [2, 'Trag die Zeit von „…“ in den Kalender ein'],
  ],
  form: [
    [2, 'Leg die Papiere für „…“ auf einen Haufen auf den Tisch'],
    [3, 'Trag Name und Adresse für „…“ ein'],
    [5, 'Füll die erste Seite von „…“ aus, so weit es geht'],
    [5, 'Schreib auf, was „…“ noch verlangt'],
  ],
  errand: [
    [2, 'Leg neben die Tür, was „…“ braucht'],
    [3, 'Zieh Schuhe an und nimm den Schlüssel für „…“'],
    [5, 'Schau Weg und Öffnungszeiten für „…“ nach'],
    [5, 'Geh aus der Tür für „…“'],
  ],
  exercise: [
    [2, 'Zieh Schuhe oder Kleidung für „…“ an'],
    [3, 'Geh an den Ort für „…“ und dehn dich einmal'],
    [5, 'Mach fünf langsame Minuten „…“'],
    [5, 'Mach weitere fünf Minuten „…“'],
  ],
  fix: [
    [2, 'Bring „…“ in gutes Licht und sieh es an'],
    [3, 'Schreib auf, was an „…“ kaputt ist'],
    [5, 'Leg ein Werkzeug und ein Teil für „…“ bereit'],
    [5, 'Versuch eine kleine Reparatur an „…“ und hör dort auf'],
  ],
  plan: [
    [2, 'Nimm Papier und schreib „…“ in die Mitte'],
    [3, 'Schreib zwei Dinge auf, die zu „…“ gehören'],
    [5, 'Schreib die Teile von „…“ auf und nummeriere die ersten drei'],
    [5, 'Gib dem ersten Teil von „…“ einen Tag'],
  ],
  wait: [
    [2, 'Schreib auf, auf wen oder was „…“ wartet'],
    [3, 'Such die letzte Nachricht zu „…“'],
    [5, 'Frag in zwei Zeilen, wie weit „…“ ist'],
    [2, 'Wähl einen Tag, an dem „…“ an der Reihe ist'],
  ],
  other: [
    [2, 'Nimm ein Ding in die Hand, das „…“ braucht'],
    [3, 'Schreib den kleinsten Teil von „…“ auf'],
    [5, 'Arbeite fünf Minuten an „…“ und hör dort auf'],
    [5, 'Arbeite weitere fünf Minuten an „…“'],
  ],
}

export const smallestDe = 'Steh auf und geh an den Ort für „…“'

export const onwardDe: readonly string[] = [
  'Sieh „…“ an und schreib auf, was übrig ist',
  'Mach fünf Minuten den nächsten kleinen Teil von „…“',
  'Arbeite weitere fünf Minuten an „…“',
]
