import type { All } from '../all.ts'

export const privacy: All['privacy'] = {
  title: 'Wie deine Worte aufbewahrt werden',
  encrypted: 'Auf dem Server verschlüsselt',
  encryptedThings: [
    'Notizen an Aufgaben und an wiederkehrenden Aufgaben',
    'Notizen zu Check-ins, und die Zeile über einen Tag',
    'Was in einer Fokuszeit geparkt oder für später festgehalten wird',
    'Der Verlauf der Änderungen, mit allem darin',
  ],
  readable: 'In der Datenbank lesbar',
  readableThings: [
    'Titel, Schritte, Schlagwörter, Projekte und Blöcke, damit sie sich suchen und sortieren lassen',
    'Erste Handgriffe, und worauf eine Aufgabe wartet',
    'Tage, Zeiten, Schätzungen und die Zahlen der Check-ins',
  ],
  protects:
    'Eine gestohlene Kopie der Datenbank oder einer Sicherung ist nicht lesbar. Wer den laufenden Server in der Hand hat, kann alles lesen, denn er öffnet deine Worte, um sie zu zeigen.',
  besideData:
    'Hier liegt der Schlüssel auf derselben Platte wie die Daten. Wer die ganze Platte hat, hat beides. Dagegen hilft eine verschlüsselte Platte oder ein Schlüssel an einem anderen Ort.',
  apart: 'Hier liegt der Schlüssel getrennt von den Daten, soweit dieser Server es sehen kann.',
  device: 'Was auf diesem Gerät auf das Senden wartet, ist erst verschlüsselt, wenn es beim Server ist.',
}
