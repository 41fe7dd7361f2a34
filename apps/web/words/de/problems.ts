import type { All } from '../all.ts'

export const problems: All['problems'] = {
  byCode: {
    unauthenticated: 'Diese Sitzung ist beendet. Nach dem Anmelden geht es weiter; Gesichertes ist da.',
    invalid_credentials: 'E-Mail und Passwort passen nicht zusammen. Bitte beide prüfen und neu versuchen.',
    forbidden: 'Das ist der Verwaltung vorbehalten. Nichts wurde geändert.',
    registration_closed:
      'Neue Konten sind hier geschlossen. Die Verwaltung kann sie in den Einstellungen öffnen.',
    cross_site: 'Diese Anfrage kam scheinbar von einer anderen Seite. Bitte die Seite neu laden.',
    not_found: 'Das ist nicht mehr hier. Vielleicht wurde es in einem anderen Tab geändert.',
    email_taken: 'Für diese E-Mail gibt es schon ein Konto. Anmelden, oder eine andere E-Mail nehmen.',
    version_mismatch: 'Das wurde anderswo geändert. Der neuere Stand ist jetzt zu sehen.',
    too_many_requests: 'Für den Moment zu viele Versuche. Nichts ging verloren; bitte etwas warten.',
    payload_too_large: 'Das ist zu lang für ein Stück. Kürzer passt es.',
    unreadable:
      'Etwas Gespeichertes ließ sich nicht lesen und wird deshalb nicht gezeigt. Es wurde nichts geändert. Wer diesen Server betreibt, kann der Ursache nachgehen.',
    unavailable: 'Der Server ist gerade nicht bereit. Nichts wurde geändert; gleich noch einmal versuchen.',
  },
  offline: 'Keine Verbindung zum Server. Nichts wurde geändert; mit Verbindung noch einmal versuchen.',
  internal: 'Auf dem Server ging etwas kaputt. Das Geschriebene ist da; gleich noch einmal versuchen.',
  reference: (requestId: string) =>
    `Falls es wieder vorkommt, hilft diese Nummer bei der Suche: ${requestId}`,
  unreachable: 'Der Server antwortet nicht. Diese Seite versucht es weiter. Gesichertes ist da.',
}
